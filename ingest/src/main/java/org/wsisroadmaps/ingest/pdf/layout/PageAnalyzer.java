package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.PageContent.TurnedText;
import org.wsisroadmaps.ingest.pdf.grid.FilledHeader;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.GridFinder;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.GlyphStyles;
import org.wsisroadmaps.ingest.pdf.text.LineBuilder;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.ingest.pdf.text.Underlines;

/** Finds tables and lines in what a page draws. */
final class PageAnalyzer {

  /** A glyph of which more than this share of its height lies in a table is a part of it. */
  private static final double REACHING = 0.2;

  /** A gap up to this between two lines of a cell is none, in font sizes. */
  private static final double LINE = 1;

  private PageAnalyzer() {}

  /** The page with the tables that its rulings draw. */
  static PageLayout analyze(PageContent page) {
    Underlines lines = Underlines.of(page.rulings(), page.glyphs());
    List<Grid> grids =
        GridFinder.grids(lines.rulings()).stream()
            .map(grid -> FilledHeader.on(grid, page.fills(), page.glyphs()))
            .toList();
    return layout(page, lines, ruled(grids));
  }

  /** The page with tables that are drawn, and tables that are not. */
  static PageLayout analyze(PageContent page, List<Grid> grids, List<InferredTable> inferred) {
    List<Shape> shapes = new ArrayList<>(ruled(grids));
    inferred.forEach(table -> shapes.add(new Shape(table.grid(), table.boxes(), true)));
    shapes.sort(Comparator.comparingDouble(shape -> shape.grid().ys()[0]));
    return layout(page, Underlines.of(page.rulings(), page.glyphs()), shapes);
  }

  /** The page with tables that are drawn, and tables that the document's tags tell. */
  static PageLayout tagged(PageContent page, List<Grid> grids, List<InferredTable> tagged) {
    List<Shape> shapes = new ArrayList<>(ruled(grids));
    tagged.forEach(table -> shapes.add(new Shape(table.grid(), table.boxes(), false)));
    shapes.sort(Comparator.comparingDouble(shape -> shape.grid().ys()[0]));
    return layout(page, Underlines.of(page.rulings(), page.glyphs()), shapes);
  }

  private static List<Shape> ruled(List<Grid> grids) {
    return grids.stream().map(grid -> new Shape(grid, boxes(grid), false)).toList();
  }

  private static List<Box> boxes(Grid grid) {
    return grid.cells().stream().map(grid::box).toList();
  }

  /**
   * Where a table stands.
   *
   * @param grid its grid
   * @param boxes the boxes of the grid's cells
   * @param inferred whether its columns are not drawn
   */
  private record Shape(Grid grid, List<Box> boxes, boolean inferred) {}

  private static PageLayout layout(PageContent page, Underlines lines, List<Shape> shapes) {
    LineBuilder lineBuilder = new LineBuilder(new GlyphStyles(lines.underlines(), page.links()));
    Regions regions = new Regions(shapes.stream().map(Shape::grid).toList());
    Overruns.words(page.glyphs()).forEach(regions::put);
    regions.takeInBelow();
    for (TurnedText text : page.turned()) {
      for (Glyph g : text.glyphs()) {
        double[] p = PageContent.toPage(text.quarterTurns(), g.centerX(), g.centerY());
        regions.putTurned(text.quarterTurns(), g, p[0], p[1]);
      }
    }
    List<PageTable> tables = new ArrayList<>();
    for (int t = 0; t < shapes.size(); t++) {
      Shape shape = shapes.get(t);
      List<PageCell> cells = new ArrayList<>();
      for (int c = 0; c < shape.boxes().size(); c++) {
        Box box = shape.boxes().get(c);
        cells.add(
            new PageCell(
                shape.grid().cells().get(c),
                box,
                isFilled(box, page.fills()),
                regions.cell(t, c).lines(lineBuilder)));
      }
      tables.add(new PageTable(shape.grid(), cells, shape.inferred()));
    }
    List<Glyph> all = new ArrayList<>(page.glyphs());
    page.turned().forEach(text -> all.addAll(text.glyphs()));
    all.addAll(page.stamped());
    int visible = (int) all.stream().filter(g -> !g.isSpace()).count();
    int unmapped = (int) all.stream().filter(g -> g.text().equals(Glyph.UNMAPPED)).count();
    return new PageLayout(
        page.number(),
        page.size(),
        tables,
        regions.outside().lines(lineBuilder),
        lineBuilder.lines(page.stamped()),
        visible,
        unmapped,
        page.hasImages());
  }

  private static boolean isFilled(Box cell, List<Box> fills) {
    double x = (cell.left() + cell.right()) / 2;
    double y = (cell.top() + cell.bottom()) / 2;
    return fills.stream()
        .anyMatch(f -> f.contains(x, y) && f.width() < 3 * cell.width() && f.height() > 6);
  }

  /** The glyphs of one cell, or of the page outside of tables. */
  private static final class Region {
    private final List<Glyph> upright = new ArrayList<>();
    private final List<List<Glyph>> turned =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    List<TextLine> lines(LineBuilder builder) {
      List<TextLine> lines = new ArrayList<>(builder.lines(upright));
      turned.forEach(glyphs -> lines.addAll(builder.lines(glyphs)));
      return lines;
    }
  }

  /** The regions of a page, by table and cell. */
  private static final class Regions {
    private final List<Grid> grids;
    private final List<int[]> cellOfField;
    private final List<List<Region>> regions = new ArrayList<>();
    private final Region outside = new Region();

    /** The run that runs on over the border of its cell, 0 where none does, and that cell. */
    private int overrun;

    private Region overrunning = outside;

    Regions(List<Grid> grids) {
      this.grids = grids;
      this.cellOfField = grids.stream().map(Grid::cellOfField).toList();
      for (Grid grid : grids) {
        List<Region> cells = new ArrayList<>();
        grid.cells().forEach(cell -> cells.add(new Region()));
        regions.add(cells);
      }
    }

    /** Puts glyphs that are drawn one behind the other where their text belongs. */
    void put(List<Glyph> word) {
      int run = word.get(0).run();
      if (run != 0 && run == overrun) {
        overrunning.upright.addAll(word);
        return;
      }
      Region first = region(Overruns.first(word));
      switch (Overruns.of(word, glyph -> first != outside && region(glyph) == first)) {
        case INSIDE -> first.upright.addAll(word);
        case RUNS_ON -> {
          first.upright.addAll(word);
          overrun = run;
          overrunning = first;
        }
        case PARTED -> word.forEach(glyph -> region(glyph).upright.add(glyph));
      }
    }

    private Region region(Glyph glyph) {
      Region region = at(glyph.centerX(), glyph.centerY());
      return region == outside ? reaching(glyph) : region;
    }

    /** The cell into which a glyph reaches over the edge of its table, as in a row set too low. */
    private Region reaching(Glyph glyph) {
      double most = REACHING * (glyph.bottom() - glyph.top());
      for (Grid grid : grids) {
        double top = grid.ys()[0];
        double bottom = grid.ys()[grid.rows()];
        if (glyph.top() < bottom - most && glyph.bottom() > top + most) {
          double inside = Math.clamp(glyph.centerY(), top + 0.01, bottom - 0.01);
          Region region = at(glyph.centerX(), inside);
          if (region != outside) {
            return region;
          }
        }
      }
      return outside;
    }

    /**
     * Takes in the lines right below a table where a cell is open there: browsers set the rest of a
     * merged cell's text so, beyond the last row of the page.
     */
    void takeInBelow() {
      for (Grid grid : grids) {
        for (int column : grid.openBelow()) {
          double foot = grid.ys()[grid.rows()];
          double reached = foot;
          Region cell = at((grid.xs()[column] + grid.xs()[column + 1]) / 2, foot - 0.01);
          List<Glyph> below =
              outside.upright.stream()
                  .filter(
                      g -> g.centerY() > foot && Grid.interval(grid.xs(), g.centerX()) == column)
                  .sorted(Comparator.comparingDouble(Glyph::centerY))
                  .toList();
          Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
          for (Glyph glyph : below) {
            boolean near = glyph.top() <= reached + LINE * glyph.size() || isInTaggedCell(glyph);
            if (cell == outside || !near) {
              break;
            }
            reached = Math.max(reached, glyph.bottom());
            taken.add(glyph);
          }
          // in the order of the content, as the glyphs of every other cell
          outside.upright.stream().filter(taken::contains).forEach(cell.upright::add);
          outside.upright.removeIf(taken::contains);
        }
      }
    }

    /** Whether the document's tags say of a glyph that it is of a cell, however far below. */
    private static boolean isInTaggedCell(Glyph glyph) {
      return glyph.tag() != null && glyph.tag().cell() != null;
    }

    void putTurned(int quarterTurns, Glyph glyph, double x, double y) {
      at(x, y).turned.get(quarterTurns).add(glyph);
    }

    Region cell(int table, int cell) {
      return regions.get(table).get(cell);
    }

    Region outside() {
      return outside;
    }

    private Region at(double x, double y) {
      for (int t = 0; t < grids.size(); t++) {
        Grid grid = grids.get(t);
        int column = Grid.interval(grid.xs(), x);
        int row = Grid.interval(grid.ys(), y);
        if (column >= 0 && row >= 0) {
          return regions.get(t).get(cellOfField.get(t)[row * grid.columns() + column]);
        }
      }
      return outside;
    }
  }
}
