package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Span;

/** The sheet of the results: one row per expected result, activity and paragraph. */
final class ItemsSheet {

  private ItemsSheet() {}

  static Listing of(Contents contents) {
    return new Listing(
        new Listing.Plan(
            SheetName.ITEMS,
            "One row per expected result, activity or paragraph of the results, in the order of "
                + "the document. A code leads to its outcome.",
            Palette.TEAL,
            SheetPlan.Paper.A4,
            contents.outcomeColumns().size(),
            "ResultsAndActivities",
            contents.outcomeColumns(),
            List.of(
                ColumnSpec.of("No.", 6.5),
                ColumnSpec.of("Kind", 16),
                ColumnSpec.of("Text", 90),
                ColumnSpec.of("SDGs", 18)),
            () -> contents.outcomes().stream().flatMap(row -> rows(contents, row)).iterator()));
  }

  private static Stream<Listing.Row> rows(Contents contents, OutcomeRow row) {
    List<TableCell> lead = contents.outcomeCells(row, row.target());
    return items(row.outcome().ownResults()).stream().map(item -> new Listing.Row(lead, item));
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
