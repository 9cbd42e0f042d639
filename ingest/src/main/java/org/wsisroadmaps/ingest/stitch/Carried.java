package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceBlock;

/** Cells that reach down into the rows below theirs. */
final class Carried {
  private final List<@Nullable List<SourceBlock>> blocks = new ArrayList<>();
  private final int[] left;
  private final boolean[] took;

  Carried(int columns) {
    left = new int[columns];
    took = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      blocks.add(null);
    }
  }

  void put(int column, int rows, List<SourceBlock> cell) {
    blocks.set(column, cell);
    left[column] = rows;
  }

  /** The blocks that reach down into the next row. */
  List<SourceBlock> take(int column) {
    List<SourceBlock> carried = blocks.get(column);
    took[column] = left[column] > 0 && carried != null;
    if (!took[column] || carried == null) {
      return List.of();
    }
    left[column]--;
    return carried;
  }

  /** The text of a merged cell of a column that reaches down to the last row; else nothing. */
  List<SourceBlock> reachingEnd(int column) {
    List<SourceBlock> carried = column < took.length ? blocks.get(column) : null;
    return carried != null && took[column] && left[column] == 0 ? carried : List.of();
  }

  boolean tookAt(int column) {
    return took[column];
  }
}
