package org.wsisroadmaps.ingest.pdf.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.ingest.pdf.content.Box;

/**
 * A table's grid: the lines between its rows and columns, and the cells, some of them merged.
 *
 * @param xs the edges of the columns from left to right
 * @param ys the edges of the rows from top to bottom
 * @param ruledRows for every edge in {@code ys}, whether a line is drawn along it
 * @param cells the cells in the order of rows and columns
 * @param openBelow the columns that no line closes at the grid's lower edge, though one closes
 *     others there: cells of theirs go on on the next page; empty where all are alike
 */
@SuppressWarnings("ArrayRecordComponent") // geometry in primitive arrays; nobody compares grids
public record Grid(
    double[] xs, double[] ys, boolean[] ruledRows, List<Cell> cells, Set<Integer> openBelow) {

  /** A grid whose columns are all alike at its lower edge. */
  public Grid(double[] xs, double[] ys, boolean[] ruledRows, List<Cell> cells) {
    this(xs, ys, ruledRows, cells, Set.of());
  }

  /**
   * A cell of a grid.
   *
   * @param row its first row, 0-based
   * @param column its first column, 0-based
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   */
  public record Cell(int row, int column, int rowSpan, int columnSpan) {}

  public int rows() {
    return ys.length - 1;
  }

  public int columns() {
    return xs.length - 1;
  }

  public Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  public Box box(Cell cell) {
    return new Box(
        xs[cell.column()],
        ys[cell.row()],
        xs[cell.column() + cell.columnSpan()],
        ys[cell.row() + cell.rowSpan()]);
  }

  /** For every field of the grid, row by row, the index of the cell that covers it. */
  public int[] cellOfField() {
    int[] index = new int[rows() * columns()];
    for (int i = 0; i < cells.size(); i++) {
      Cell c = cells.get(i);
      for (int r = c.row(); r < c.row() + c.rowSpan(); r++) {
        Arrays.fill(
            index, r * columns() + c.column(), r * columns() + c.column() + c.columnSpan(), i);
      }
    }
    return index;
  }

  /** The index of the interval that holds a value, or -1. */
  public static int interval(double[] edges, double value) {
    int at = Arrays.binarySearch(edges, value);
    int i = at >= 0 ? at : -at - 2;
    return i < 0 || i >= edges.length - 1 ? -1 : i;
  }

  /** Makes the cells of a grid whose inner lines are known. */
  public static final class Merger {
    private final int columns;
    private final int[] parent;

    public Merger(int rows, int columns) {
      this.columns = columns;
      this.parent = new int[rows * columns];
      Arrays.setAll(parent, i -> i);
    }

    public void merge(int row1, int column1, int row2, int column2) {
      parent[root(row1 * columns + column1)] = root(row2 * columns + column2);
    }

    private int root(int field) {
      int f = field;
      while (parent[f] != f) {
        parent[f] = parent[parent[f]];
        f = parent[f];
      }
      return f;
    }

    /** The cells; where lines leave a shape that is no rectangle, the rectangle around it. */
    public List<Cell> cells() {
      int[][] extents = extents();
      while (squareUp(extents)) {
        // a rectangle that grew may meet another one
        extents = extents();
      }
      List<Cell> cells = new ArrayList<>();
      for (int f = 0; f < parent.length; f++) {
        int[] e = extents[root(f)];
        if (e[0] * columns + e[1] == f) {
          cells.add(new Cell(e[0], e[1], e[2] - e[0] + 1, e[3] - e[1] + 1));
        }
      }
      return cells;
    }

    private boolean squareUp(int[][] extents) {
      boolean changed = false;
      for (int f = 0; f < parent.length; f++) {
        if (root(f) != f) {
          continue;
        }
        int[] e = extents[f];
        for (int r = e[0]; r <= e[2]; r++) {
          for (int c = e[1]; c <= e[3]; c++) {
            if (root(r * columns + c) != root(f)) {
              merge(r, c, f / columns, f % columns);
              changed = true;
            }
          }
        }
      }
      return changed;
    }

    /**
     * For every root field the first row and column and the last row and column that it reaches.
     */
    private int[][] extents() {
      int[][] extents = new int[parent.length][];
      for (int f = 0; f < parent.length; f++) {
        int root = root(f);
        int row = f / columns;
        int column = f % columns;
        int[] e = extents[root];
        if (e == null) {
          extents[root] = new int[] {row, column, row, column};
        } else {
          e[0] = Math.min(e[0], row);
          e[1] = Math.min(e[1], column);
          e[2] = Math.max(e[2], row);
          e[3] = Math.max(e[3], column);
        }
      }
      return extents;
    }
  }
}
