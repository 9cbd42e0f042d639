package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.pdf.aligned.AlignedPieces;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.pdf.text.WordLines;

/**
 * Parts cells that only lack the rules between them: text over several columns of a grid whose
 * pieces stand in these columns as if they were ruled, as where rules divide the header alone, and
 * text over several rows with one line level with each of them.
 */
final class OpenCells {

  /** A piece of text may reach so far over the edge of its column, in points. */
  private static final double OVER = 1.5;

  /** A cell over fewer rows may be level with them by chance. */
  private static final int FEWEST_ROWS = 4;

  /** Baselines closer than this are level, in points. */
  private static final double LEVEL = 2;

  private OpenCells() {}

  /** The table's grid with such cells parted, empty where it has none. */
  static Optional<Grid> part(PageTable table, List<Glyph> glyphs) {
    List<Grid.Cell> cells = new ArrayList<>();
    boolean parted = false;
    for (PageCell cell : table.cells()) {
      if (isOpen(table.grid(), cell, glyphs)) {
        parted = true;
        Grid.Cell place = cell.place();
        for (int c = 0; c < place.columnSpan(); c++) {
          cells.add(new Grid.Cell(place.row(), place.column() + c, place.rowSpan(), 1));
        }
      } else if (hasLinePerRow(table, cell)) {
        parted = true;
        Grid.Cell place = cell.place();
        for (int r = 0; r < place.rowSpan(); r++) {
          cells.add(new Grid.Cell(place.row() + r, place.column(), 1, place.columnSpan()));
        }
      } else {
        cells.add(cell.place());
      }
    }
    cells.sort(Comparator.comparingInt(Grid.Cell::row).thenComparingInt(Grid.Cell::column));
    Grid grid = table.grid();
    return parted
        ? Optional.of(new Grid(grid.xs(), grid.ys(), grid.ruledRows(), cells, grid.openBelow()))
        : Optional.empty();
  }

  /** Whether each row that a cell runs over has one of its lines, level with that row's text. */
  private static boolean hasLinePerRow(PageTable table, PageCell cell) {
    int rows = cell.place().rowSpan();
    if (rows < FEWEST_ROWS || cell.lines().size() != rows) {
      return false;
    }
    for (int r = 0; r < rows; r++) {
      int row = cell.place().row() + r;
      double baseline = cell.lines().get(r).baseline();
      boolean level =
          Grid.interval(table.grid().ys(), baseline) == row
              && table.cells().stream()
                  .filter(other -> other.place().row() == row && other.place().rowSpan() == 1)
                  .flatMap(other -> other.lines().stream())
                  .anyMatch(line -> Math.abs(line.baseline() - baseline) < LEVEL);
      if (!level) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpen(Grid grid, PageCell cell, List<Glyph> glyphs) {
    boolean wide = cell.lines().stream().anyMatch(line -> line.wideGaps() > 0);
    if (!wide || cell.place().columnSpan() < 2) {
      return false;
    }
    Box box = cell.box();
    List<Glyph> mine = glyphs.stream().filter(g -> box.contains(g.centerX(), g.centerY())).toList();
    boolean[] filled = new boolean[grid.columns()];
    for (WordLine line : WordLines.of(mine)) {
      for (WordLine piece : AlignedPieces.of(line)) {
        int column = Grid.interval(grid.xs(), (piece.left() + piece.right()) / 2);
        if (column < 0
            || piece.left() < grid.xs()[column] - OVER
            || piece.right() > grid.xs()[column + 1] + OVER) {
          return false;
        }
        filled[column] = true;
      }
    }
    int columns = 0;
    for (boolean column : filled) {
      columns += column ? 1 : 0;
    }
    return columns > 1;
  }
}
