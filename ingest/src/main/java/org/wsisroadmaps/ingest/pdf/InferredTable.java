package org.wsisroadmaps.ingest.pdf;

/**
 * A table on a page whose columns are not drawn.
 *
 * @param grid its grid, as it would be drawn
 * @param columns its columns
 */
record InferredTable(Grid grid, TableColumns columns) {

  /** The box of a cell around the text of its columns, with the same room on both sides. */
  Box box(Grid.Cell cell) {
    Box box = grid.box(cell);
    int last = cell.column() + cell.columnSpan() - 1;
    return new Box(
        columns.lefts()[cell.column()] - columns.padding(),
        box.top(),
        columns.rights()[last] + columns.padding(),
        box.bottom());
  }
}
