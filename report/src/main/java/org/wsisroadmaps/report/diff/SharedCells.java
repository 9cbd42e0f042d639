package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.diff.OutcomeChanges.Told;

/** Changes of cells that are merged over several outcomes, in either edition: one each. */
final class SharedCells {

  /**
   * A cell of an edition, known by where it begins, and what happened to its text.
   *
   * @param isNew whether it is one of the new edition
   * @param line the action line
   * @param field its column
   * @param origin the outcome where it begins
   * @param oldText what it said
   * @param newText what it says
   */
  private record Cell(
      boolean isNew,
      String line,
      ColumnKey field,
      CellOrigin origin,
      @Nullable String oldText,
      @Nullable String newText) {

    static Cell of(Entry entry, boolean isNew, ColumnKey field, Change change) {
      CellOrigin own = new CellOrigin(entry.id().section(), entry.id().code());
      CellOrigin origin = entry.outcome().shared().getOrDefault(field, own);
      return new Cell(isNew, entry.id().line(), field, origin, change.oldText(), change.newText());
    }
  }

  /** Where a change is told, and the outcomes that have it. */
  private record Place(int index, List<OutcomeId> outcomes) {}

  private final List<Change> changes = new ArrayList<>();
  private final Map<Cell, Place> places = new HashMap<>();

  private SharedCells() {}

  /** The changes, each of a shared cell told with the first outcome that shares it. */
  static List<Change> toldOnce(List<Told> told) {
    SharedCells cells = new SharedCells();
    for (Told outcome : told) {
      outcome.changes().forEach(change -> cells.tell(outcome, change));
    }
    cells
        .places
        .values()
        .forEach(place -> {
          if (place.outcomes().size() > 1) {
            cells.changes.set(
                place.index(), cells.changes.get(place.index()).sharedBy(place.outcomes()));
          }
        });
    return cells.changes;
  }

  private void tell(Told outcome, Change change) {
    ColumnKey field = change.field();
    OutcomeId now = change.after();
    Entry before = outcome.before();
    Entry after = outcome.after();
    if (field == null || now == null || before == null || after == null) {
      changes.add(change);
      return;
    }
    List<Cell> cells =
        List.of(Cell.of(after, true, field, change), Cell.of(before, false, field, change));
    boolean shared = !after.outcome().owns(field) || !before.outcome().owns(field);
    Place known =
        shared
            ? cells.stream().map(places::get).filter(Objects::nonNull).findFirst().orElse(null)
            : null;
    if (known == null) {
      Place place = new Place(changes.size(), new ArrayList<>(List.of(now)));
      cells.forEach(cell -> places.put(cell, place));
      changes.add(change);
    } else {
      known.outcomes().add(now);
    }
  }
}
