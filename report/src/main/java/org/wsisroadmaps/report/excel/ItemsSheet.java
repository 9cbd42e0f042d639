package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Span;

/** The sheet of the results: one row per expected result, activity and paragraph. */
final class ItemsSheet {

  private ItemsSheet() {}

  /** Adds the sheet to the book and writes it. */
  static void write(Book book, Contents contents, FullTexts fullTexts) throws IOException {
    List<ColumnSpec> columns = new ArrayList<>(contents.outcomeColumns());
    int leadColumns = columns.size();
    columns.add(ColumnSpec.of("No.", 6.5));
    columns.add(ColumnSpec.of("Kind", 16));
    columns.add(ColumnSpec.of("Text", 90));
    columns.add(ColumnSpec.of("SDGs", 18));
    Worksheet sheet =
        book.sheet(
            SheetPlan.of(
                SheetName.ITEMS,
                "One row per expected result, activity or paragraph of the results, in the order "
                    + "of the document. A code leads to its outcome.",
                Palette.TEAL,
                SheetPlan.Paper.A4,
                leadColumns,
                columns));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "ResultsAndActivities", columns);
    for (OutcomeRow row : contents.outcomes()) {
      List<TableCell> lead = contents.outcomeCells(row, row.target());
      for (List<TableCell> item : items(row.outcome().results())) {
        table.add(fullTexts.fit(table, lead, item));
      }
    }
    table.end();
    sheet.close();
  }

  private static List<List<TableCell>> items(Results results) {
    List<List<TableCell>> items = new ArrayList<>();
    for (ResultItem item : results.expectedResults()) {
      items.add(item(items.size() + 1, "Expected result", item));
    }
    for (ResultItem item : results.activities()) {
      items.add(item(items.size() + 1, "Activity", item));
    }
    for (Block block : results.other()) {
      Block withoutBullet = new Block(Block.Kind.PARAGRAPH, 0, block.text(), block.spans());
      List<Span> text = CellText.of(List.of(withoutBullet));
      items.add(item(items.size() + 1, nameOf(block.kind()), text, List.of()));
    }
    return items;
  }

  private static List<TableCell> item(int number, String kind, ResultItem item) {
    return item(number, kind, CellText.of(item.text()), item.sdgs());
  }

  private static List<TableCell> item(
      int number, String kind, List<Span> text, List<SdgLink> sdgs) {
    return List.of(
        TableCell.count(number).in(Style.NUMBER.inked(Palette.MUTED)),
        TableCell.text(kind),
        TableCell.words(text),
        TableCell.text(sdgs.stream().map(ItemsSheet::nameOf).collect(Collectors.joining(", "))));
  }

  private static String nameOf(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> "Paragraph";
      case LIST_ITEM -> "List item";
    };
  }

  private static String nameOf(SdgLink link) {
    String target = link.target();
    return "SDG " + (target == null ? Integer.toString(link.goal()) : target);
  }
}
