package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;

/**
 * The columns of a table, by their left edges.
 *
 * @param edges the edges from left to right, one more than there are columns
 */
record Columns(List<Double> edges) {

  /** Edges closer than this are one: points in PDF, and far below any column's twips in Word. */
  private static final double SAME = 6;

  /** Edges of two rows that are closer than this share of the table's width were meant as one. */
  private static final double NEAR = 0.025;

  Columns {
    edges = List.copyOf(edges);
  }

  int count() {
    return edges.size() - 1;
  }

  double left() {
    return edges.get(0);
  }

  double right() {
    return edges.get(edges.size() - 1);
  }

  /** The first column that a cell covers. */
  int first(SourceTable table, SourceCell cell) {
    List<Double> grid = table.columnEdges();
    double from = grid.get(cell.column());
    double to = end(grid, cell);
    for (int i = 0; i < count(); i++) {
      if (isCovered(i, from, to)) {
        return i;
      }
    }
    return mostShared(from, to);
  }

  /** The last column that a cell covers. */
  int last(SourceTable table, SourceCell cell) {
    List<Double> grid = table.columnEdges();
    double from = grid.get(cell.column());
    double to = end(grid, cell);
    for (int i = count() - 1; i >= 0; i--) {
      if (isCovered(i, from, to)) {
        return i;
      }
    }
    return mostShared(from, to);
  }

  private static double end(List<Double> grid, SourceCell cell) {
    return grid.get(Math.min(cell.column() + cell.columnSpan(), grid.size() - 1));
  }

  /**
   * Whether most of a column lies between two edges. Edges that somebody drew by hand are not the
   * same in all rows.
   */
  private boolean isCovered(int column, double from, double to) {
    double width = edges.get(column + 1) - edges.get(column);
    return shared(column, from, to) > width / 2;
  }

  private double shared(int column, double from, double to) {
    return Math.min(to, edges.get(column + 1)) - Math.max(from, edges.get(column));
  }

  private int mostShared(double from, double to) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count(); i++) {
      double shared = shared(i, from, to);
      if (shared > most + 1e-6) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  /** Whether the other table's grid can be of the same table: every edge has one near it. */
  boolean fit(SourceTable other) {
    List<Double> theirs = other.columnEdges();
    boolean outer =
        Math.abs(theirs.get(0) - left()) < SAME
            && Math.abs(theirs.get(theirs.size() - 1) - right()) < SAME;
    return outer && (near(edges, theirs) || near(theirs, edges));
  }

  /** Whether every edge of another table's grid is one of these. */
  boolean holdEdgesOf(SourceTable other) {
    return near(other.columnEdges(), edges);
  }

  /** The same columns where the other table's grid has as many, else these. */
  Columns movedTo(SourceTable other) {
    return other.columns() == count() ? new Columns(other.columnEdges()) : this;
  }

  private static boolean near(List<Double> some, List<Double> all) {
    return some.stream().allMatch(a -> all.stream().anyMatch(b -> Math.abs(a - b) < SAME));
  }

  /**
   * The columns that a header's cells stand over. Where cells of several rows have nearly the same
   * edge, that of the lowest counts.
   */
  static Columns ofHeader(SourceTable table, List<SourceRow> rows) {
    List<Double> grid = table.columnEdges();
    double right = grid.get(grid.size() - 1);
    double near = NEAR * (right - grid.get(0));
    List<Double> edges = new ArrayList<>(List.of(right));
    for (SourceRow row : rows.reversed()) {
      List<Double> below = List.copyOf(edges);
      row.cells().stream()
          .map(cell -> grid.get(cell.column()))
          .filter(edge -> below.stream().allMatch(other -> Math.abs(edge - other) > near))
          .forEach(edges::add);
    }
    return new Columns(edges.stream().distinct().sorted().toList());
  }
}
