package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.RowElement;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Provenance;

/** A row that may still grow. */
final class DraftRow {
  List<List<SourceBlock>> cells;
  boolean spanning;
  boolean continues;
  boolean filled;
  @Nullable RowElement element;

  /** The columns whose cell is the one of the row above. */
  Set<Integer> merged = new TreeSet<>();

  /** The columns that a cell covers which begins in a column before. */
  final Set<Integer> covered = new TreeSet<>();

  final TreeSet<Integer> pages = new TreeSet<>();
  final TreeSet<Integer> numbers = new TreeSet<>();
  int table;
  final List<Provenance.Join> joins = new ArrayList<>();

  DraftRow(List<List<SourceBlock>> cells) {
    this.cells = cells;
  }

  /** A row over all columns. */
  static DraftRow spanning(SourceText text, int columns) {
    List<List<SourceBlock>> cells = new ArrayList<>(Collections.nCopies(columns, List.of()));
    cells.set(0, List.of(text.block()));
    DraftRow draft = new DraftRow(cells);
    draft.spanning = true;
    if (text.page() > 0) {
      draft.pages.add(text.page());
    }
    return draft;
  }

  /** Gives a cell a text, in every row that it stands beside. */
  static void share(List<DraftRow> rows, int row, int column, List<SourceBlock> blocks) {
    int first = row;
    while (first > 0 && rows.get(first).merged.contains(column)) {
      first--;
    }
    rows.get(first).cells.set(column, blocks);
    for (int r = first + 1; r < rows.size() && rows.get(r).merged.contains(column); r++) {
      rows.get(r).cells.set(column, blocks);
    }
  }

  boolean isBlank(int column) {
    return SourceBlock.text(cells.get(column)).isBlank();
  }

  WholeTable.Row row() {
    boolean paged = !pages.isEmpty();
    return new WholeTable.Row(
        cells,
        spanning,
        continues,
        merged,
        filled,
        new Provenance(
            List.copyOf(pages),
            paged ? null : table,
            paged ? List.of() : List.copyOf(numbers),
            joins));
  }
}
