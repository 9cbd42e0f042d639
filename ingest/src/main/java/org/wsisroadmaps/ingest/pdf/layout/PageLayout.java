package org.wsisroadmaps.ingest.pdf.layout;

import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.text.TextLine;

/**
 * A page's tables and texts, as lines.
 *
 * @param number the page, 1-based
 * @param size the page's box
 * @param tables its tables, from top to bottom
 * @param outside the lines outside of tables, from top to bottom
 * @param stamped the lines of stamps and watermarks
 * @param glyphs how many visible glyphs it has
 * @param unmapped how many of them the fonts give no meaning
 * @param hasImages whether it draws images
 */
public record PageLayout(
    int number,
    Box size,
    List<PageTable> tables,
    List<TextLine> outside,
    List<TextLine> stamped,
    int glyphs,
    int unmapped,
    boolean hasImages) {

  /**
   * A table on a page.
   *
   * @param grid its grid
   * @param cells its cells with their lines
   * @param inferred whether its columns are not drawn, and were inferred from how the text stands
   */
  public record PageTable(Grid grid, List<PageCell> cells, boolean inferred) {}

  /**
   * A cell on a page.
   *
   * @param place its place in the grid
   * @param box its box
   * @param filled whether its background is filled
   * @param lines its lines from top to bottom
   */
  public record PageCell(Grid.Cell place, Box box, boolean filled, List<TextLine> lines) {}
}
