package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.Words;

/** The sheet with a row for each change. */
final class ChangesSheet {

  private ChangesSheet() {}

  static Listing of(EditionDiff diff, Map<OutcomeId, Target> rows) {
    return new Listing(
        new Listing.Plan(
            DiffWorkbook.CHANGES,
            "One row per change. What went is red and struck out on the left, what came is green and "
                + "underlined on the right. A code leads to the outcome in the new edition.",
            Palette.SAND,
            SheetPlan.Paper.A3,
            DiffSheets.LEAD.size(),
            DiffWorkbook.CHANGES,
            DiffSheets.LEAD,
            List.of(
                ColumnSpec.of("Field", 14),
                ColumnSpec.of("What happened", 15),
                ColumnSpec.of("Significance", 13),
                ColumnSpec.of("Why", 24),
                ColumnSpec.of("In words", 38),
                ColumnSpec.of("Old", 52),
                ColumnSpec.of("New", 52)),
            () -> diff.changes().stream().map(change -> row(change, rows)).iterator()));
  }

  private static Listing.Row row(Change change, Map<OutcomeId, Target> rows) {
    OutcomeId outcome = DiffSheets.outcome(change);
    return new Listing.Row(
        DiffSheets.lead(outcome, change.after() == null ? null : rows.get(outcome)), cells(change));
  }

  /** What a change says, in the columns from the field to the new text. */
  static List<TableCell> cells(Change change) {
    String field = change.field() == null ? "" : Words.column(change.field());
    return List.of(
        TableCell.text(field),
        TableCell.text(Words.change(change.kind())),
        DiffSheets.significance(change.significance()),
        TableCell.text(change.reason()).in(Style.QUIET),
        TableCell.text(change.summary()),
        DiffSheets.oldText(change.oldText(), change.newText(), change.edits()),
        DiffSheets.newText(change.oldText(), change.newText(), change.edits()));
  }
}
