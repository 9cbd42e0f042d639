package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.MarkedOutcome;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.wording.Words;

/** The new edition's matrix, whose changed cells are coloured and also named. */
final class ChangedEditionSheet {

  private static final ColumnSpec MARK = ColumnSpec.of("Mark", 9);
  private static final ColumnSpec CHANGED = ColumnSpec.of("Changed", 22);

  private final Contents contents;
  private final Map<ColumnKey, String> keys;
  private final Map<OutcomeId, List<Change>> changes = new HashMap<>();
  private final Map<OutcomeId, Mark> marks = new HashMap<>();

  private ChangedEditionSheet(Contents contents, EditionDiff diff) {
    this.contents = contents;
    this.keys = OutcomesSheet.keys(contents);
    for (MarkedOutcome outcome : diff.outcomes()) {
      if (outcome.after() != null) {
        marks.put(outcome.after(), outcome.mark());
      }
    }
    for (Change change : diff.changes()) {
      OutcomeId first = change.after();
      if (first != null) {
        List<OutcomeId> all = change.sharedBy().isEmpty() ? List.of(first) : change.sharedBy();
        all.forEach(id -> changes.computeIfAbsent(id, key -> new ArrayList<>()).add(change));
      }
    }
  }

  static Listing of(Contents contents, EditionDiff diff) {
    ChangedEditionSheet sheet = new ChangedEditionSheet(contents, diff);
    List<ColumnSpec> columns = new ArrayList<>(List.of(MARK, CHANGED));
    sheet.keys.forEach(
        (key, header) -> columns.add(ColumnSpec.of(header, OutcomesSheet.width(contents, key))));
    return new Listing(
        new Listing.Plan(
            DiffWorkbook.NEW_EDITION,
            "The whole new edition, each outcome with its mark (NOC: no change). Coloured cells changed: orange in substance, blue in wording, "
                + "grey editorially; green outcomes are new. The column “Changed” names them too.",
            Palette.BLUE,
            SheetPlan.Paper.A3,
            contents.outcomeColumns().size(),
            "NewEdition",
            contents.outcomeColumns(),
            columns,
            () -> contents.outcomes().stream().map(sheet::row).iterator()));
  }

  private Listing.Row row(OutcomeRow row) {
    List<Change> own = changes.getOrDefault(DiffSheets.id(row), List.of());
    boolean added = own.stream().anyMatch(c -> c.kind() == Change.Kind.OUTCOME_ADDED);
    List<TableCell> cells = new ArrayList<>();
    Mark mark = marks.getOrDefault(DiffSheets.id(row), Mark.NOC);
    cells.add(TableCell.text(mark.written()).in(Style.BODY.heavy()));
    cells.add(TableCell.text(named(own)).in(Style.BODY.heavy()));
    for (ColumnKey key : keys.keySet()) {
      TableCell cell = TableCell.words(CellText.of(row.outcome().cell(key)));
      cells.add(added ? cell.in(Style.BODY.filled(Palette.CAME_FILL)) : coloured(cell, own, key));
    }
    return new Listing.Row(contents.outcomeCells(row, null), cells);
  }

  private static String named(List<Change> changes) {
    List<String> names = new ArrayList<>();
    for (Change change : changes) {
      names.add(
          "● "
              + (change.field() == null
                  ? Words.change(change.kind())
                  : Words.column(change.field())));
    }
    return String.join("\n", names);
  }

  /** The cell in the colour of what changed most in it. */
  private static TableCell coloured(TableCell cell, List<Change> changes, ColumnKey key) {
    return changes.stream()
        .filter(change -> key.equals(change.field()))
        .map(Change::significance)
        .min(Significance::compareTo)
        .map(most -> cell.in(Style.BODY.filled(DiffSheets.fill(most))))
        .orElse(cell);
  }
}
