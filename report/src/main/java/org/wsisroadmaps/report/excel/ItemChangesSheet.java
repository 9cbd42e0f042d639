package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.Words;

/** The sheet with a row for each item that came, went, moved or was reworded. */
final class ItemChangesSheet {

  private ItemChangesSheet() {}

  static Listing of(EditionDiff diff, Map<OutcomeId, Target> rows) {
    return new Listing(
        new Listing.Plan(
            DiffWorkbook.ITEMS,
            "One row per result, activity, paragraph, reference or goal that came, went, moved or "
                + "says something else. Places are the items' numbers in their cells.",
            Palette.SAND,
            SheetPlan.Paper.A3,
            DiffSheets.LEAD.size(),
            DiffWorkbook.ITEMS,
            DiffSheets.LEAD,
            List.of(
                ColumnSpec.of("Mark", 9),
                ColumnSpec.of("Column", 18),
                ColumnSpec.of("What happened", 14),
                ColumnSpec.of("From", 20),
                ColumnSpec.of("To", 20),
                ColumnSpec.of("Old", 64),
                ColumnSpec.of("New", 64)),
            () -> diff.changes().stream().flatMap(change -> rows(change, rows)).iterator()));
  }

  private static Stream<Listing.Row> rows(Change change, Map<OutcomeId, Target> rows) {
    OutcomeId outcome = Words.changedOutcome(change);
    List<TableCell> lead =
        DiffSheets.lead(outcome, change.after() == null ? null : rows.get(outcome));
    String field = change.field() == null ? "" : Words.column(change.field());
    return change.items().stream().map(item -> new Listing.Row(lead, cells(field, item)));
  }

  private static List<TableCell> cells(String field, ItemChange item) {
    int fill =
        switch (item.kind()) {
          case ADDED -> Palette.CAME_FILL;
          case REMOVED -> Palette.WENT_FILL;
          case REWORDED, MOVED -> Palette.WORDING_FILL;
        };
    return List.of(
        TableCell.text(item.mark().written()).in(Style.BODY.heavy()),
        TableCell.text(field),
        TableCell.text(Words.itemChange(item.kind())).in(Style.BODY.filled(fill)),
        TableCell.text(place(item.from())).in(Style.QUIET),
        TableCell.text(place(item.to())).in(Style.QUIET),
        DiffSheets.oldText(item.oldText(), item.newText(), item.edits()),
        DiffSheets.newText(item.oldText(), item.newText(), item.edits()));
  }

  private static String place(ItemChange.@Nullable ItemPlace place) {
    return place == null ? "" : Words.outcome(place.outcome()) + ", item " + place.position();
  }
}
