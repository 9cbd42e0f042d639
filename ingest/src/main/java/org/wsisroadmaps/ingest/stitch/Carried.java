package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** Gives the cell that reaches down from a column another text. */
  void replace(int column, List<SourceBlock> cell) {
    if (left[column] > 0) {
      blocks.set(column, cell);
    }
  }

  /** The columns whose cell reaches down into the next row. */
  Set<Integer> reachingDown() {
    return IntStream.range(0, left.length)
        .filter(column -> left[column] > 0)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean tookAt(int column) {
    return took[column];
  }
}
