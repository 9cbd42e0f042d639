package org.wsisroadmaps.ingest.pdf.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/**
 * A header that is drawn as nothing but filled areas on top of the rules of its table, as programs
 * do that set white words on a dark ground there.
 */
public final class FilledHeader {

  /** How far the fills may stand from where the rules are, in points. */
  private static final double TOUCH = 2.5;

  /** A fill lower than this is a mark in the text, one higher no header, in points. */
  private static final double LOWEST = 6;

  private static final double HIGHEST = 150;

  /** The share of the table's width that is filled. */
  private static final double ACROSS = 0.9;

  /** The room that words leave on either side of an edge which nothing marks, in font sizes. */
  private static final double BESIDE = 0.2;

  /** How far they may stand over one that is marked. */
  private static final double OVER = -0.1;

  private FilledHeader() {}

  /**
   * A grid with the header that is filled above it, or the grid itself where there is none.
   *
   * @param grid what rules draw
   * @param fills the page's filled areas
   * @param glyphs the page's glyphs
   */
  public static Grid on(Grid grid, List<Box> fills, List<Glyph> glyphs) {
    List<Box> band = band(grid, fills);
    if (grid.columns() < 2 || band.isEmpty() || covered(band) < ACROSS * grid.box().width()) {
      return grid;
    }
    double top = band.get(0).top();
    List<Glyph> words =
        glyphs.stream()
            .filter(g -> !g.isSpace() && g.centerY() > top && g.centerY() < grid.ys()[0])
            .toList();
    // one fill over all columns does not divide them: only the room between words does
    double room = band.size() < grid.columns() ? BESIDE : OVER;
    boolean divided =
        Arrays.stream(grid.xs())
            .noneMatch(x -> words.stream().anyMatch(g -> reaches(g, x, room * g.size())));
    // a title or the name of a section stands in a bar of its own
    long named = words.stream().map(g -> Grid.interval(grid.xs(), g.centerX())).distinct().count();
    return divided && 2 * named > grid.columns() ? withRow(grid, top) : grid;
  }

  private static boolean reaches(Glyph glyph, double x, double room) {
    return glyph.left() < x + room && glyph.right() > x - room;
  }

  /** The fills that stand on the grid, all equally high. */
  private static List<Box> band(Grid grid, List<Box> fills) {
    Box box = grid.box();
    List<Box> band = new ArrayList<>();
    for (Box fill : fills) {
      if (Math.abs(fill.bottom() - box.top()) <= TOUCH
          && fill.height() > LOWEST
          && fill.height() < HIGHEST
          && fill.left() > box.left() - TOUCH
          && fill.right() < box.right() + TOUCH
          && (band.isEmpty() || Math.abs(fill.top() - band.get(0).top()) <= TOUCH)) {
        band.add(fill);
      }
    }
    return band;
  }

  private static double covered(List<Box> band) {
    List<Box> sorted = new ArrayList<>(band);
    sorted.sort((a, b) -> Double.compare(a.left(), b.left()));
    double covered = 0;
    double reached = Double.NEGATIVE_INFINITY;
    for (Box fill : sorted) {
      covered += Math.max(0, fill.right() - Math.max(reached, fill.left()));
      reached = Math.max(reached, fill.right());
    }
    return covered;
  }

  private static Grid withRow(Grid grid, double top) {
    double[] ys = new double[grid.ys().length + 1];
    System.arraycopy(grid.ys(), 0, ys, 1, grid.ys().length);
    ys[0] = top;
    boolean[] ruled = new boolean[ys.length];
    System.arraycopy(grid.ruledRows(), 0, ruled, 1, grid.ruledRows().length);
    ruled[0] = true;
    List<Grid.Cell> cells = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      cells.add(new Grid.Cell(0, c, 1, 1));
    }
    for (Grid.Cell cell : grid.cells()) {
      cells.add(new Grid.Cell(cell.row() + 1, cell.column(), cell.rowSpan(), cell.columnSpan()));
    }
    return new Grid(grid.xs(), ys, ruled, cells, grid.openBelow());
  }
}
