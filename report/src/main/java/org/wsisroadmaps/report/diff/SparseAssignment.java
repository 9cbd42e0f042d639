package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best assignment where most pairs are worth nothing: what hangs together by pairs that are is
 * assigned by itself, since nothing else can change it.
 */
final class SparseAssignment {

  /** A part with more pairs than this is assigned greedily, the best pair first. */
  private static final long MOST_PAIRS = 250_000;

  /** Takes a row and its column. */
  interface Taker {
    void take(int row, int column);
  }

  private record Worth(int row, int column, double value) {}

  private final int rows;
  private final int[] parent;
  private final List<Worth> pairs = new ArrayList<>();

  SparseAssignment(int rows, int columns) {
    this.rows = rows;
    this.parent = new int[rows + columns];
    Arrays.setAll(parent, i -> i);
  }

  /** A pair that is worth something. */
  void add(int row, int column, double value) {
    pairs.add(new Worth(row, column, value));
    parent[root(row)] = root(rows + column);
  }

  private int root(int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Tells the best assignment, part by part. */
  void best(Taker taker) {
    Map<Integer, List<Worth>> parts = new LinkedHashMap<>();
    for (Worth pair : pairs) {
      parts.computeIfAbsent(root(pair.row()), key -> new ArrayList<>()).add(pair);
    }
    parts.values().forEach(part -> assign(part, taker));
  }

  private static void assign(List<Worth> part, Taker taker) {
    int[] rows = part.stream().mapToInt(Worth::row).distinct().sorted().toArray();
    int[] columns = part.stream().mapToInt(Worth::column).distinct().sorted().toArray();
    if ((long) rows.length * columns.length > MOST_PAIRS) {
      assignGreedily(part, taker);
      return;
    }
    double[][] value = new double[rows.length][columns.length];
    for (Worth pair : part) {
      value[Arrays.binarySearch(rows, pair.row())][Arrays.binarySearch(columns, pair.column())] =
          pair.value();
    }
    int[] columnOf = Assignment.best(value);
    for (int r = 0; r < rows.length; r++) {
      if (columnOf[r] >= 0) {
        taker.take(rows[r], columns[columnOf[r]]);
      }
    }
  }

  private static void assignGreedily(List<Worth> part, Taker taker) {
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    part.stream()
        .sorted(
            Comparator.comparingDouble((Worth pair) -> -pair.value())
                .thenComparingInt(Worth::row)
                .thenComparingInt(Worth::column))
        .forEach(pair -> {
          if (!rows.contains(pair.row()) && !columns.contains(pair.column())) {
            rows.add(pair.row());
            columns.add(pair.column());
            taker.take(pair.row(), pair.column());
          }
        });
  }
}
