package org.wsisroadmaps.ingest.pdf;

import java.util.List;

/**
 * A table on a page whose columns are not drawn.
 *
 * @param grid its grid, as it would be drawn
 * @param boxes the box of each of the grid's cells, no wider than the text may be
 */
record InferredTable(Grid grid, List<Box> boxes) {
  InferredTable {
    boxes = List.copyOf(boxes);
  }

  /** A table whose cells fill its grid. */
  static InferredTable of(Grid grid) {
    return new InferredTable(grid, grid.cells().stream().map(grid::box).toList());
  }

  /** A table whose cells are boxed around the text of their columns. */
  static InferredTable of(Grid grid, TableColumns columns) {
    return new InferredTable(
        grid, grid.cells().stream().map(cell -> box(grid, columns, cell)).toList());
  }

  /** The box of a cell around the text of its columns, with the same room on both sides. */
  private static Box box(Grid grid, TableColumns columns, Grid.Cell cell) {
    Box box = grid.box(cell);
    int last = cell.column() + cell.columnSpan() - 1;
    return new Box(
        columns.lefts()[cell.column()] - columns.padding(),
        box.top(),
        columns.rights()[last] + columns.padding(),
        box.bottom());
  }
}
