package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.report.excel.mark.ReviewColumn;

/** The sheet of a member's comments, in the form that committees know. */
final class CommentsSheet {

  /** So many rows are drawn; those below are open too. */
  private static final int ROWS = 200;

  private static final int LAST_ROW = 2_000;
  private static final int ROW_HEIGHT = 30;
  private static final int MEMBER_COLUMN = 1;
  private static final Style OPEN_HEADER = Style.HEADER.filled(Palette.SAND);
  private static final Style SECRETARIAT_HEADER = Style.HEADER.filled(Palette.MUTED);

  private static final Map<ReviewColumn, Double> WIDTHS =
      Map.of(
          ReviewColumn.LINE, 9.0,
          ReviewColumn.SECTION, 13.0,
          ReviewColumn.OUTCOME, 10.0,
          ReviewColumn.FIELD, 18.0,
          ReviewColumn.TYPE, 12.0,
          ReviewColumn.COMMENT, 45.0,
          ReviewColumn.PROPOSAL, 45.0,
          ReviewColumn.DECISION, 15.0,
          ReviewColumn.RESPONSE, 28.0);

  private static final List<ReviewColumn> COLUMNS =
      List.of(
          ReviewColumn.LINE,
          ReviewColumn.SECTION,
          ReviewColumn.OUTCOME,
          ReviewColumn.FIELD,
          ReviewColumn.TYPE,
          ReviewColumn.COMMENT,
          ReviewColumn.PROPOSAL,
          ReviewColumn.DECISION,
          ReviewColumn.RESPONSE);

  private CommentsSheet() {}

  /** Adds the sheet and writes it. */
  static void write(Book book) throws IOException {
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                SheetName.COMMENTS,
                "",
                Palette.SAND,
                SheetPlan.Paper.A4,
                0,
                COLUMNS.stream().map(column -> WIDTHS.getOrDefault(column, 12.0)).toList()));
    sheet.row(26, List.of(TableCell.text("Comments").in(Style.TITLE)));
    sheet.merge(1, 0, COLUMNS.size() - 1);
    sheet.row(
        28,
        List.of(
            TableCell.text(
                    "Write your member's name once, then one comment in a row: choose action line,"
                        + " section and outcome, and the field that it is on. Leave the outcome"
                        + " empty for a comment on the action line or the whole edition. Decision"
                        + " and response are the secretariat's.")
                .in(Style.HINT)));
    List<TableCell> member = new ArrayList<>();
    member.add(TableCell.text(ReviewColumn.MEMBER.header()).in(Style.BODY.heavy()));
    for (int column = MEMBER_COLUMN; column <= MEMBER_COLUMN + 3; column++) {
      member.add(TableCell.blank().in(Style.INPUT.heavy()));
    }
    sheet.merge(2, MEMBER_COLUMN, MEMBER_COLUMN + 3);
    sheet.row(22, member);
    sheet.fittedRow(COLUMNS.stream().map(CommentsSheet::header).toList());
    int header = sheet.nextRow() - 1;
    for (int row = 0; row < ROWS; row++) {
      sheet.row(
          ROW_HEIGHT, COLUMNS.stream().map(column -> TableCell.blank().in(Style.INPUT)).toList());
    }
    sheet.close();
    openBelow(book, sheet);
    guard(sheet, header);
    sheet.poi().createFreezePane(0, header + 1);
    sheet.poi().setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    sheet.poi().setAutoFilter(new CellRangeAddress(header, header + ROWS, 0, COLUMNS.size() - 1));
    name(book, "Member", CellReference.convertNumToColString(MEMBER_COLUMN), 2, 2);
    name(book, "MembersComments", null, header, header + ROWS);
  }

  /** Opens the rows below those that are drawn. */
  private static void openBelow(Book book, Worksheet sheet) {
    XSSFCellStyle open = book.poi().createCellStyle();
    open.setLocked(false);
    open.setWrapText(true);
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.poi().setDefaultColumnStyle(column, open);
    }
  }

  private static TableCell header(ReviewColumn column) {
    boolean isSecretariats = column == ReviewColumn.DECISION || column == ReviewColumn.RESPONSE;
    return TableCell.text(column.header()).in(isSecretariats ? SECRETARIAT_HEADER : OPEN_HEADER);
  }

  private static void guard(Worksheet sheet, int header) {
    Guard guard = new Guard(sheet.poi());
    list(guard, header, ReviewColumn.LINE, ListsSheet.LINES, "Choose an action line.");
    list(guard, header, ReviewColumn.SECTION, ListsSheet.SECTIONS, "Choose the section.");
    list(
        guard,
        header,
        ReviewColumn.OUTCOME,
        codes(header + 2),
        "Choose the action line first: the list then holds the codes of its outcomes.");
    list(guard, header, ReviewColumn.FIELD, ListsSheet.FIELDS, "Choose the column that you mean.");
    list(guard, header, ReviewColumn.TYPE, ListsSheet.TYPES, "Choose the type of comment.");
    list(guard, header, ReviewColumn.DECISION, ListsSheet.DECISIONS, "Choose the decision.");
    guard.lock();
  }

  /** The codes of the action line and section that stand in the row, 1-based. */
  private static String codes(int row) {
    String key =
        "$A%s&\"|\"&IF($B%s=\"\",\"%s\",$B%s)".formatted(row, row, ListsSheet.FIRST_SECTION, row);
    return "OFFSET(INDEX(%s,1),MATCH(%s,%s,0)-1,0,COUNTIF(%s,%s),1)"
        .formatted(ListsSheet.CODES, key, ListsSheet.OUTCOME_KEYS, ListsSheet.OUTCOME_KEYS, key);
  }

  private static void list(
      Guard guard, int header, ReviewColumn column, String source, String message) {
    int at = COLUMNS.indexOf(column);
    guard.list(Guard.area(header + 1, LAST_ROW, at, at), source, column.header(), message);
  }

  private static void name(Book book, String name, @Nullable String column, int first, int last) {
    XSSFName made = book.poi().createName();
    made.setNameName(name);
    String from = column == null ? "A" : column;
    String to = column == null ? CellReference.convertNumToColString(COLUMNS.size() - 1) : column;
    made.setRefersToFormula(
        first == last
            ? "%s!$%s$%s".formatted(SheetName.COMMENTS, from, first + 1)
            : "%s!$%s$%s:$%s$%s".formatted(SheetName.COMMENTS, from, first + 1, to, last + 1));
  }
}
