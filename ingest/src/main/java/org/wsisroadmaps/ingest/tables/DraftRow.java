package org.wsisroadmaps.ingest.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.RowElement;
import org.wsisroadmaps.ingest.source.SourceRow;

/** A row that may still grow. */
final class DraftRow {
  final TreeSet<Integer> pages = new TreeSet<>();
  final List<DraftCell> cells = new ArrayList<>();
  final boolean declaredHeader;
  final boolean ruledAbove;
  boolean ruledBelow;
  @Nullable RowElement element;

  /**
   * A row of a part.
   *
   * @param row the row
   * @param edges the index in the table's grid of each edge of the part
   */
  DraftRow(SourceRow row, List<Integer> edges) {
    if (row.page() > 0) {
      pages.add(row.page());
    }
    row.cells().forEach(cell -> cells.add(new DraftCell(cell, edges)));
    declaredHeader = row.header();
    ruledAbove = row.ruledAbove();
    ruledBelow = row.ruledBelow();
    element = row.element();
  }

  /** The cells that hold text. */
  List<DraftCell> filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** Whether one text stands over all columns. */
  boolean isSpanning(int columns) {
    List<DraftCell> filled = filled();
    return columns > 1 && filled.size() == 1 && filled.get(0).columnSpan == columns;
  }
}
