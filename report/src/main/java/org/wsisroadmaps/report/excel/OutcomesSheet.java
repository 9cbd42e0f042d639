package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Source;

/** The sheet of the outcomes: one row each, with every column of the document. */
final class OutcomesSheet {

  private static final Style INPUT_HEADER = Style.HEADER.filled(Palette.SAND);
  private static final double EMPTY_WIDTH = 13;

  private OutcomesSheet() {}

  static Listing of(Contents contents) {
    Map<ColumnKey, String> keys = keys(contents);
    List<ColumnSpec> columns = new ArrayList<>();
    keys.forEach((key, header) -> columns.add(ColumnSpec.of(header, width(contents, key))));
    columns.add(ColumnSpec.of("Source", 10));
    columns.add(new ColumnSpec("Committee comment", 28, INPUT_HEADER));
    columns.add(new ColumnSpec("Decision", 15, INPUT_HEADER));
    List<ColumnKey> order = List.copyOf(keys.keySet());
    return new Listing(
        new Listing.Plan(
            SheetName.OUTCOMES,
            "One row per outcome, with every column of the document. A code leads to the "
                + "outcome's results and activities, a source to its page. The last two columns "
                + "are for the committee to fill in.",
            Palette.NAVY,
            SheetPlan.Paper.A3,
            contents.outcomeColumns().size(),
            "Outcomes",
            contents.outcomeColumns(),
            columns,
            () -> contents.outcomes().stream().map(row -> row(contents, order, row)).iterator()));
  }

  private static Listing.Row row(Contents contents, List<ColumnKey> keys, OutcomeRow row) {
    Target items =
        row.items() == 0
            ? null
            : new Target.Row(SheetName.ITEMS, Worksheet.FIRST_DATA_ROW + row.firstItem());
    List<TableCell> cells = new ArrayList<>();
    keys.forEach(key -> cells.add(TableCell.words(CellText.of(row.outcome().cell(key)))));
    cells.add(source(row));
    cells.add(TableCell.blank().in(Style.INPUT));
    cells.add(TableCell.blank().in(Style.INPUT));
    return new Listing.Row(contents.outcomeCells(row, items), cells);
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
