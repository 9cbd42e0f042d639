package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.review.CommentType;
import org.wsisroadmaps.model.review.Decision;
import org.wsisroadmaps.report.wording.ReviewWords;

/** The sheet behind the drop-downs, which is not shown: each list is a named range. */
final class ListsSheet {

  static final String LINES = "ActionLines";
  static final String SECTIONS = "Sections";
  static final String FIELDS = "Fields";
  static final String TYPES = "CommentTypes";
  static final String DECISIONS = "Decisions";

  /** Action line and section of each outcome, in order; beside it {@link #CODES}. */
  static final String OUTCOME_KEYS = "OutcomeKeys";

  /** The codes of the outcomes. */
  static final String CODES = "OutcomeCodes";

  /** The first section, which is meant where none is named. */
  static final String FIRST_SECTION = ReviewWords.section(Section.GENEVA_PLAN);

  private ListsSheet() {}

  /** Adds the sheet behind the others. */
  static void write(Book book, Contents contents) throws IOException {
    Map<String, List<String>> lists = lists(contents);
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                SheetName.LISTS,
                "",
                Palette.MUTED,
                SheetPlan.Paper.A4,
                0,
                lists.keySet().stream().map(any -> 20.0).toList()));
    sheet.fittedRow(
        lists.keySet().stream().map(name -> TableCell.text(name).in(Style.HEADER)).toList());
    int rows = lists.values().stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      List<TableCell> cells = new ArrayList<>();
      for (List<String> list : lists.values()) {
        cells.add(row < list.size() ? TableCell.text(list.get(row)) : TableCell.blank());
      }
      sheet.fittedRow(cells);
    }
    sheet.close();
    int column = 0;
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      XSSFName name = book.poi().createName();
      name.setNameName(list.getKey());
      String letter = CellReference.convertNumToColString(column++);
      int last = Math.max(2, list.getValue().size() + 1);
      name.setRefersToFormula("%s!$%s$2:$%s$%s".formatted(SheetName.LISTS, letter, letter, last));
    }
    book.poi().setSheetHidden(book.poi().getSheetIndex(sheet.poi()), true);
  }

  private static Map<String, List<String>> lists(Contents contents) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put(
        LINES, contents.outcomes().stream().map(row -> row.line().code()).distinct().toList());
    lists.put(SECTIONS, Arrays.stream(Section.values()).map(ReviewWords::section).toList());
    lists.put(FIELDS, List.copyOf(OutcomesSheet.keys(contents).values()));
    lists.put(TYPES, Arrays.stream(CommentType.values()).map(ReviewWords::type).toList());
    lists.put(DECISIONS, Arrays.stream(Decision.values()).map(ReviewWords::decision).toList());
    // of one key together, whatever their order in the document
    Map<String, List<String>> codes = new TreeMap<>();
    for (OutcomeRow row : contents.outcomes()) {
      String key = row.line().code() + "|" + ReviewWords.section(row.outcome().section());
      List<String> own = codes.computeIfAbsent(key, any -> new ArrayList<>());
      int ordinal = 1;
      while (own.contains(ReviewWords.code(row.outcome().code(), ordinal))) {
        ordinal++;
      }
      own.add(ReviewWords.code(row.outcome().code(), ordinal));
    }
    List<String> keys = new ArrayList<>();
    codes.forEach((key, own) -> own.forEach(any -> keys.add(key)));
    lists.put(OUTCOME_KEYS, keys);
    lists.put(CODES, codes.values().stream().flatMap(List::stream).toList());
    return lists;
  }
}
