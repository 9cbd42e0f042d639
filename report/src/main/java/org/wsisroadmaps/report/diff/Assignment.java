package org.wsisroadmaps.report.diff;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum, by the Hungarian method with potentials
 * (R. Jonker, A. Volgenant: <i>A shortest augmenting path algorithm for dense and sparse linear
 * assignment problems</i>, Computing 38, 1987).
 */
final class Assignment {

  private Assignment() {}

  /**
   * The best assignment.
   *
   * @param value what each row is worth with each column; pairs of 0 or less are never assigned
   * @return for every row its column, or -1
   */
  static int[] best(double[][] value) {
    int rows = value.length;
    int columns = rows == 0 ? 0 : value[0].length;
    int n = Math.max(rows, columns);
    int[] rowOf = new Solver(value, n).solve();
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int c = 1; c <= columns; c++) {
      int row = rowOf[c] - 1;
      if (row >= 0 && row < rows && value[row][c - 1] > 0) {
        columnOf[row] = c - 1;
      }
    }
    return columnOf;
  }

  /** Works on a square of costs, 1-based; column 0 is the row that is being placed. */
  private static final class Solver {
    private final double[][] value;
    private final int n;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    Solver(double[][] value, int n) {
      this.value = value;
      this.n = n;
      this.rowPotential = new double[n + 1];
      this.columnPotential = new double[n + 1];
      this.rowOf = new int[n + 1];
    }

    int[] solve() {
      for (int row = 1; row <= n; row++) {
        place(row);
      }
      return rowOf;
    }

    private double cost(int row, int column) {
      return row <= value.length && column <= value[row - 1].length
          ? -Math.max(0, value[row - 1][column - 1])
          : 0;
    }

    private void place(int row) {
      rowOf[0] = row;
      int[] cameFrom = new int[n + 1];
      double[] distance = new double[n + 1];
      boolean[] done = new boolean[n + 1];
      Arrays.fill(distance, Double.POSITIVE_INFINITY);
      int column = 0;
      do {
        done[column] = true;
        column = step(column, distance, cameFrom, done);
      } while (rowOf[column] != 0);
      while (column != 0) {
        int before = cameFrom[column];
        rowOf[column] = rowOf[before];
        column = before;
      }
    }

    /** Reaches out from a column, and tells the nearest one that is not done yet. */
    private int step(int column, double[] distance, int[] cameFrom, boolean[] done) {
      int row = rowOf[column];
      int nearest = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int c = 1; c <= n; c++) {
        if (done[c]) {
          continue;
        }
        double reach = cost(row, c) - rowPotential[row] - columnPotential[c];
        if (reach < distance[c]) {
          distance[c] = reach;
          cameFrom[c] = column;
        }
        if (distance[c] < least) {
          least = distance[c];
          nearest = c;
        }
      }
      for (int c = 0; c <= n; c++) {
        if (done[c]) {
          rowPotential[rowOf[c]] += least;
          columnPotential[c] -= least;
        } else {
          distance[c] -= least;
        }
      }
      return nearest;
    }
  }
}
