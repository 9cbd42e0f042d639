package org.wsisroadmaps.ingest.pdf.grid;

import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Box;

/**
 * A table on a page whose columns are not drawn.
 *
 * @param grid its grid, as it would be drawn
 * @param boxes the box of each of the grid's cells, no wider than the text may be
 */
public record InferredTable(Grid grid, List<Box> boxes) {
  public InferredTable {
    boxes = List.copyOf(boxes);
  }

  /** A table whose cells fill its grid. */
  public static InferredTable of(Grid grid) {
    return new InferredTable(grid, grid.cells().stream().map(grid::box).toList());
  }
}
