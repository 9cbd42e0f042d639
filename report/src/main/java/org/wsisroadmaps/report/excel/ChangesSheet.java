package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.ChangeTable;
import org.wsisroadmaps.report.wording.Words;

/**
 * The sheet with a row for each change of an outcome, those of an action line and column together.
 */
final class ChangesSheet {

  private final EditionDiff diff;
  private final List<Change> ordered;
  private final Map<String, Target.Rows> places = new HashMap<>();

  ChangesSheet(EditionDiff diff, ChangeTable table) {
    this.diff = diff;
    List<@Nullable ColumnKey> fields = new ArrayList<>();
    table.columns().forEach(column -> fields.add(column.field()));
    this.ordered =
        diff.changes().stream()
            .sorted(
                Comparator.<Change>comparingInt(change -> table.lines().indexOf(line(change)))
                    .thenComparingInt(change -> fields.indexOf(change.field())))
            .toList();
    for (int i = 0; i < ordered.size(); i++) {
      int row = Worksheet.FIRST_DATA_ROW + i;
      Target.Rows here = new Target.Rows(DiffWorkbook.CHANGES, row, row);
      places.merge(key(line(ordered.get(i)), ordered.get(i).field()), here, Target.Rows::upTo);
    }
  }

  private static String line(Change change) {
    return Words.changedOutcome(change).line();
  }

  private static String key(String line, @Nullable ColumnKey field) {
    return line + "\n" + Objects.toString(field, "");
  }

  /** The rows of an action line and a column; null where there are none. */
  @Nullable Target rowsOf(String line, ChangeTable.Column column) {
    return places.get(key(line, column.field()));
  }

  Listing listing(Map<OutcomeId, Target> rows) {
    return new Listing(
        new Listing.Plan(
            DiffWorkbook.CHANGES,
            "One row per change of an outcome, by action line and column. ADD is added, MOD "
                + "modified, (MOD) modified editorially, SUP suppressed. What went is red and "
                + "struck out on the left, what came is green and underlined on the right. A code "
                + "leads to the outcome in the new edition.",
            Palette.SAND,
            SheetPlan.Paper.A3,
            DiffSheets.LEAD.size(),
            DiffWorkbook.CHANGES,
            DiffSheets.LEAD,
            COLUMNS,
            () -> ordered.stream().map(change -> row(change, rows)).iterator()));
  }

  private Listing.Row row(Change change, Map<OutcomeId, Target> rows) {
    OutcomeId outcome = Words.changedOutcome(change);
    List<TableCell> cells = new ArrayList<>(cells(change));
    cells.add(TableCell.text(also(change)).in(Style.QUIET));
    return new Listing.Row(
        DiffSheets.lead(outcome, change.after() == null ? null : rows.get(outcome)), cells);
  }

  /** In how many outcomes a change is the same. */
  private String also(Change change) {
    if (change.sharedBy().size() > 1) {
      return "a cell of "
          + change.sharedBy().stream().map(Words::outcome).collect(Collectors.joining(", "));
    }
    return diff.groupsOf(change).stream()
        .map(group -> "in " + Words.plural(group.outcomes().size(), "outcome"))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static final List<ColumnSpec> COLUMNS =
      List.of(
          ColumnSpec.of("Mark", 9),
          ColumnSpec.of("Column", 14),
          ColumnSpec.of("What happened", 15),
          ColumnSpec.of("Significance", 14),
          ColumnSpec.of("Why", 24),
          ColumnSpec.of("In words", 38),
          ColumnSpec.of("Old", 52),
          ColumnSpec.of("New", 52),
          ColumnSpec.of("The same", 16));

  /** What a change says, in the columns from the mark to the new text. */
  static List<TableCell> cells(Change change) {
    ColumnKey field = change.field();
    return List.of(
        TableCell.text(change.mark().written()).in(Style.BODY.heavy()),
        TableCell.text(field == null ? "Whole outcome" : Words.column(field)),
        TableCell.text(Words.change(change.kind())),
        DiffSheets.significance(change.significance()),
        TableCell.text(change.reason()).in(Style.QUIET),
        TableCell.text(change.summary()),
        DiffSheets.oldText(change.oldText(), change.newText(), change.edits()),
        DiffSheets.newText(change.oldText(), change.newText(), change.edits()));
  }
}
