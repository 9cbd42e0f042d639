package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.excel.mark.Fingerprint;
import org.wsisroadmaps.report.excel.mark.ReviewColumn;
import org.wsisroadmaps.report.wording.Sharing;

/** The sheet of the outcomes: one row each, with every column of the document. */
final class OutcomesSheet {

  private static final Style INPUT_HEADER = Style.HEADER.filled(Palette.SAND);
  private static final double EMPTY_WIDTH = 13;

  /** Comment and decision. */
  private static final int INPUTS = 2;

  /** A row takes at most a third of a screen of 768 pixels. */
  private static final int ROW_LINES = 16;

  private OutcomesSheet() {}

  static Listing of(Contents contents) {
    Map<ColumnKey, String> keys = keys(contents);
    List<ColumnSpec> columns = new ArrayList<>();
    keys.forEach((key, header) -> {
      columns.add(ColumnSpec.of(header, width(contents, key)));
      if (key.equals(ColumnKey.OUTCOME)) {
        columns.add(new ColumnSpec(ReviewColumn.ROW_COMMENT, 28, INPUT_HEADER));
        columns.add(new ColumnSpec(ReviewColumn.DECISION.header(), 15, INPUT_HEADER));
      }
    });
    columns.add(ColumnSpec.of("Source", 10));
    List<ColumnKey> order = List.copyOf(keys.keySet());
    List<String> shared = shared(contents, order);
    if (!shared.isEmpty()) {
      columns.add(ColumnSpec.of(ReviewColumn.SHARED_CELLS, 22));
    }
    columns.add(ColumnSpec.of(ReviewColumn.MARK.header(), 10));
    List<RowMarker> markers = markers(contents, order);
    return new Listing(
        new Listing.Plan(
            SheetName.OUTCOMES,
            "One row per outcome, with every column of the document. The two columns behind "
                + "the outcome are for the committee to fill in. A code leads to the outcome's "
                + "results and activities, a source to its page, Full text to the whole of texts "
                + "that are cut here.",
            Palette.NAVY,
            SheetPlan.Paper.A3,
            contents.outcomeColumns().size() + 1,
            "Outcomes",
            contents.outcomeColumns(),
            columns,
            () ->
                contents.outcomes().stream()
                    .map(row -> row(contents, order, row, shared, markers))
                    .iterator(),
            ROW_LINES));
  }

  /** Who marks the rows: of outcomes that share their identity, the first is the first. */
  private static List<RowMarker> markers(Contents contents, List<ColumnKey> order) {
    Map<Integer, ColumnKey> fields = new TreeMap<>();
    for (ColumnKey key : order) {
      int index = order.indexOf(key);
      fields.put(index == 0 ? 0 : index + INPUTS, key);
    }
    Map<LabelledEdition, String> fingerprints = new HashMap<>();
    Map<List<Object>, Integer> seen = new HashMap<>();
    List<RowMarker> markers = new ArrayList<>();
    for (OutcomeRow row : contents.outcomes()) {
      String edition =
          fingerprints.computeIfAbsent(row.edition(), any -> Fingerprint.of(any.edition()));
      OutcomeId id =
          new OutcomeId(row.line().code(), row.outcome().section(), row.outcome().code());
      int ordinal = seen.merge(List.of(row.edition().index(), id), 1, Integer::sum);
      markers.add(new RowMarker(edition, id, ordinal, fields));
    }
    return markers;
  }

  /** Opens what is to be filled in, locks the rest, and keeps sorting and filtering possible. */
  static void guard(Worksheet sheet, Listing listing) {
    int comment = listing.column(ReviewColumn.ROW_COMMENT);
    int last = Math.max(sheet.nextRow() - 1, Worksheet.FIRST_DATA_ROW);
    int mark = listing.column(ReviewColumn.MARK.header());
    Guard guard = new Guard(sheet.poi());
    guard.list(
        Guard.area(Worksheet.FIRST_DATA_ROW, last, comment + 1, comment + 1),
        ListsSheet.DECISIONS,
        "Decision",
        "Choose one of the list, or leave it empty.");
    guard.refuseTyping(Guard.area(Worksheet.FIRST_DATA_ROW, last, 0, comment - 1));
    guard.refuseTyping(Guard.area(Worksheet.FIRST_DATA_ROW, last, comment + INPUTS, mark));
    guard.lockButForSorting("Outcomes", Guard.area(Worksheet.HEADER_ROW, last, 0, mark));
    sheet.poi().setColumnHidden(mark, true);
    int sdgs = listing.column(ColumnNames.of(ColumnKey.SDGS, ""));
    if (sdgs > 0) {
      // evidence and results are printed whole in sheets of their own
      sheet
          .poi()
          .getWorkbook()
          .setPrintArea(sheet.poi().getWorkbook().getSheetIndex(sheet.poi()), 0, sdgs, 0, last);
    }
  }

  private static Listing.Row row(
      Contents contents,
      List<ColumnKey> keys,
      OutcomeRow row,
      List<String> shared,
      List<RowMarker> markers) {
    Target items =
        row.items() == 0
            ? null
            : new Target.Row(SheetName.ITEMS, Worksheet.FIRST_DATA_ROW + row.firstItem());
    List<TableCell> cells = new ArrayList<>();
    for (ColumnKey key : keys) {
      cells.add(TableCell.words(CellText.of(row.outcome().cell(key))));
      if (key.equals(ColumnKey.OUTCOME)) {
        cells.add(TableCell.blank().in(Style.INPUT));
        cells.add(TableCell.blank().in(Style.INPUT));
      }
    }
    cells.add(source(row));
    if (!shared.isEmpty()) {
      cells.add(TableCell.text(shared.get(row.index())));
    }
    cells.add(TableCell.blank());
    return new Listing.Row(contents.outcomeCells(row, items), cells, markers.get(row.index()));
  }

  /** Whose cells the merged cells of every outcome are, in order; empty where none is merged. */
  private static List<String> shared(Contents contents, List<ColumnKey> keys) {
    List<String> shared =
        contents.outcomes().stream()
            .map(
                row -> Sharing.all(row.line(), row.outcome(), keys, key -> ColumnNames.of(key, "")))
            .toList();
    return shared.stream().allMatch(String::isEmpty) ? List.of() : shared;
  }

  /** The columns of all roadmaps, each once, with a header. */
  static Map<ColumnKey, String> keys(Contents contents) {
    Map<ColumnKey, String> keys = new LinkedHashMap<>();
    keys.put(ColumnKey.OUTCOME, ColumnNames.of(ColumnKey.OUTCOME, ""));
    for (LabelledEdition edition : contents.editions()) {
      for (ActionLine line : edition.edition().actionLines()) {
        for (Column column : line.columns()) {
          keys.putIfAbsent(column.key(), ColumnNames.of(column.key(), column.header()));
        }
        line.outcomes().stream()
            .flatMap(outcome -> outcome.cells().keySet().stream())
            .forEach(key -> keys.putIfAbsent(key, ColumnNames.of(key, "")));
      }
    }
    return keys;
  }

  static double width(Contents contents, ColumnKey key) {
    boolean empty = contents.outcomes().stream().allMatch(row -> row.outcome().cell(key).isEmpty());
    if (empty && !key.equals(ColumnKey.OUTCOME)) {
      return EMPTY_WIDTH;
    }
    return switch (key.value()) {
      case "outcome" -> 37;
      case "timing" -> 12;
      case "references" -> 32;
      case "sdgs" -> 22;
      case "evidence" -> 60;
      case "results" -> 72;
      default -> 28;
    };
  }

  private static TableCell source(OutcomeRow row) {
    Source source = row.edition().edition().source();
    Provenance provenance = row.outcome().provenance();
    if (!provenance.pages().isEmpty()) {
      String pages = "p. " + Ranges.of(provenance.pages());
      return TableCell.text(pages).to(SourceAddress.page(source, provenance.pages().get(0)));
    }
    Integer table = provenance.table();
    String place = table == null ? "" : "Table " + table + ", row " + Ranges.of(provenance.rows());
    return TableCell.text(place).to(SourceAddress.file(source));
  }
}
