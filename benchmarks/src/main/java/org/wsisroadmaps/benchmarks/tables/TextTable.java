package org.wsisroadmaps.benchmarks.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table, or the part of one on one page, as texts in cells.
 *
 * @param cells its cells
 */
record TextTable(List<Cell> cells) {

  /**
   * A cell.
   *
   * @param row its first row, 0-based
   * @param column its first column, 0-based
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   * @param text its text, as {@link CellText} compares it
   */
  record Cell(int row, int column, int rowSpan, int columnSpan, String text) {}

  /** Two cells, the second right of or below the first with nothing but empty ones between. */
  record Neighbours(Cell first, Cell second, boolean below, int between) {

    /** What two tables are compared by. */
    Relation relation() {
      return new Relation(first.text(), second.text(), below, between);
    }
  }

  /**
   * An adjacency relation.
   *
   * @param first the text of a cell
   * @param second the text of the next cell that is not empty
   * @param below whether it stands below, else it stands on the right
   * @param between how many empty cells are between them
   */
  record Relation(String first, String second, boolean below, int between) {}

  TextTable {
    cells = cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
  }

  List<Relation> relations() {
    return neighbours().stream().map(Neighbours::relation).toList();
  }

  /** Every pair of neighbours once, however many rows or columns they share. */
  List<Neighbours> neighbours() {
    int rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    int columns = cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
    @Nullable Cell[][] grid = new @Nullable Cell[rows][columns];
    for (Cell cell : cells) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        Arrays.fill(grid[r], cell.column(), cell.column() + cell.columnSpan(), cell);
      }
    }
    List<Neighbours> neighbours = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    for (int r = 0; r < rows; r++) {
      link(Arrays.asList(grid[r]), false, seen, neighbours);
    }
    for (int c = 0; c < columns; c++) {
      List<@Nullable Cell> column = new ArrayList<>();
      for (int r = 0; r < rows; r++) {
        column.add(grid[r][c]);
      }
      link(column, true, seen, neighbours);
    }
    return neighbours;
  }

  private static void link(
      List<@Nullable Cell> line,
      boolean below,
      Set<List<Integer>> seen,
      List<Neighbours> neighbours) {
    Cell last = null;
    int between = 0;
    for (Cell cell : line) {
      if (cell == null) {
        between++;
        continue;
      }
      if (last != null && !last.equals(cell)) {
        List<Integer> pair =
            List.of(last.row(), last.column(), cell.row(), cell.column(), below ? 1 : 0);
        if (seen.add(pair)) {
          neighbours.add(new Neighbours(last, cell, below, between));
        }
      }
      last = cell;
      between = 0;
    }
  }
}
