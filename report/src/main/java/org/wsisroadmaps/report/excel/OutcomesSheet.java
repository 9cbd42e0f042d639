package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Span;

/** The sheet of the outcomes: one row each, with every column of the document. */
final class OutcomesSheet {

  private static final ColumnSpec SOURCE = ColumnSpec.of("Source", 10);
  private static final ColumnSpec COMMENT =
      new ColumnSpec("Committee comment", 30, Style.HEADER.filled(Palette.SAND));
  private static final ColumnSpec DECISION =
      new ColumnSpec("Decision", 16, Style.HEADER.filled(Palette.SAND));

  private OutcomesSheet() {}

  /** Adds the sheet to the book, as yet without its rows. */
  static Worksheet begin(Book book, Contents contents) {
    int leadColumns = contents.outcomeColumns().size();
    return book.sheet(
        SheetPlan.of(
            SheetName.OUTCOMES,
            "One row per outcome, with every column of the document. A code leads to its results "
                + "and activities, the source to its page. The last two columns are for the "
                + "committee to fill in.",
            Palette.NAVY,
            SheetPlan.Paper.A3,
            leadColumns,
            columns(contents, keys(contents))));
  }

  /** Writes the rows and ends the sheet. */
  static void write(Worksheet sheet, Contents contents, FullTexts fullTexts) throws IOException {
    Map<ColumnKey, String> keys = keys(contents);
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "Outcomes", columns(contents, keys));
    for (OutcomeRow row : contents.outcomes()) {
      Target items =
          row.items() == 0
              ? null
              : new Target.Row(SheetName.ITEMS, Worksheet.FIRST_DATA_ROW + row.firstItem());
      List<TableCell> cells = new ArrayList<>();
      keys.keySet().forEach(key -> cells.add(cell(row.outcome().cell(key))));
      cells.add(source(row));
      cells.add(TableCell.blank().in(Style.INPUT));
      cells.add(TableCell.blank().in(Style.INPUT));
      table.add(fullTexts.fit(table, contents.outcomeCells(row, items), cells));
    }
    table.end();
    sheet.close();
  }

  private static List<ColumnSpec> columns(Contents contents, Map<ColumnKey, String> keys) {
    List<ColumnSpec> columns = new ArrayList<>(contents.outcomeColumns());
    keys.forEach((key, header) -> columns.add(ColumnSpec.of(header, width(key))));
    columns.add(SOURCE);
    columns.add(COMMENT);
    columns.add(DECISION);
    return columns;
  }

  /** The columns of all roadmaps, each once, with a header. */
  private static Map<ColumnKey, String> keys(Contents contents) {
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

  private static double width(ColumnKey key) {
    return switch (key.value()) {
      case "outcome" -> 38;
      case "timing" -> 11;
      case "references" -> 31;
      case "sdgs" -> 22;
      case "evidence" -> 62;
      case "results" -> 74;
      default -> 28;
    };
  }

  private static TableCell cell(List<Block> blocks) {
    List<Span> spans = CellText.of(blocks);
    TableCell cell = TableCell.words(spans);
    Target link = onlyLink(spans);
    if (link == null) {
      return cell;
    }
    List<Span> marked = spans.stream().map(OutcomesSheet::marked).toList();
    return new TableCell(new TableCell.Words(marked), cell.style(), link);
  }

  /** A cell has room for one link; where its text has several, they stay text. */
  private static @Nullable Target onlyLink(List<Span> spans) {
    Set<Target> links =
        spans.stream()
            .map(span -> SourceAddress.link(span.href()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return links.size() == 1 ? links.iterator().next() : null;
  }

  private static Span marked(Span span) {
    boolean linked = SourceAddress.link(span.href()) != null;
    return linked ? new Span(span.text(), span.bold(), span.italic(), true, span.href()) : span;
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
