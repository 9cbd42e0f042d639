package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.pdf.aligned.AlignedTables;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.ingest.pdf.text.Underlines;
import org.wsisroadmaps.ingest.pdf.text.WordLines;

/**
 * Looks again at what rulings alone tell of a page: frames around tables, cells and rows that only
 * lack their rules, drawings that are no tables, and tables that nothing but alignment tells.
 */
final class TableRefinement {

  /** So many lines with wide gaps may be a table. */
  private static final int FEWEST_PARTED = 3;

  /** A table with a larger share of such lines may be a frame around a table. */
  private static final double PARTED = 0.3;

  private TableRefinement() {}

  /** The page with what its ruled tables really are, and with those that alignment tells. */
  static PageLayout ofRuled(PageContent content, PageLayout layout) {
    return refined(content, layout, filled(layout), List.of());
  }

  /** The page with tables whose columns were inferred, and with those that alignment tells. */
  static PageLayout withInferred(
      PageContent content, PageLayout layout, List<InferredTable> tables) {
    return refined(content, layout, tables.isEmpty() ? filled(layout) : List.of(), tables);
  }

  /** The grids that hold text. */
  static List<PageTable> filled(PageLayout layout) {
    return layout.tables().stream()
        .filter(table -> table.cells().stream().anyMatch(cell -> !cell.lines().isEmpty()))
        .toList();
  }

  /** Whether enough lines run over places where the rules of a table do not divide them. */
  private static boolean mayBeFrame(PageTable table) {
    List<TextLine> lines = table.cells().stream().flatMap(c -> c.lines().stream()).toList();
    long parted = lines.stream().filter(line -> line.wideGaps() > 0).count();
    return parted >= FEWEST_PARTED && parted > PARTED * lines.size();
  }

  /** The page with the tables that alignment tells beside those that are known. */
  private static PageLayout refined(
      PageContent content, PageLayout layout, List<PageTable> ruled, List<InferredTable> tables) {
    List<Grid> grids = new ArrayList<>();
    List<InferredTable> inferred = new ArrayList<>(tables);
    Aligned aligned = new Aligned(content);
    boolean same = tables.isEmpty() && ruled.size() == layout.tables().size();
    List<PageTable> drawn =
        ruled.stream()
            .filter(t -> !Drawings.isDrawing(t, content.glyphs(), content.rulings()))
            .toList();
    same &= drawn.size() == ruled.size();
    for (PageTable table : drawn) {
      List<InferredTable> framed = mayBeFrame(table) ? aligned.within(table.grid()) : List.of();
      Optional<Grid> parted = framed.isEmpty() ? parted(table, content) : Optional.empty();
      if (framed.isEmpty()) {
        grids.add(parted.orElse(table.grid()));
      }
      inferred.addAll(framed);
      same &= framed.isEmpty() && parted.isEmpty();
    }
    long outside = layout.outside().stream().filter(line -> line.wideGaps() > 0).count();
    if (outside >= FEWEST_PARTED) {
      List<Box> taken = new ArrayList<>(ruled.stream().map(t -> t.grid().box()).toList());
      tables.forEach(table -> taken.add(table.grid().box()));
      inferred.addAll(aligned.outside(taken));
    }
    return same && inferred.isEmpty() ? layout : PageAnalyzer.analyze(content, grids, inferred);
  }

  private static Optional<Grid> parted(PageTable table, PageContent content) {
    Optional<Grid> open = OpenCells.part(table, content.glyphs());
    return open.isPresent() ? open : ValueRows.part(table);
  }

  /** Tables that alignment tells. */
  private record Aligned(PageContent content) {

    /** Those in a grid that is only a frame around them; none where it is none. */
    List<InferredTable> within(Grid grid) {
      Box box = grid.box();
      List<Glyph> glyphs =
          content.glyphs().stream().filter(g -> box.contains(g.centerX(), g.centerY())).toList();
      List<InferredTable> found = find(glyphs);
      boolean frame = found.stream().anyMatch(t -> t.grid().columns() >= 2 * usualCells(grid));
      return frame ? found : List.of();
    }

    /** Those outside of what is known, tables and drawings. */
    List<InferredTable> outside(List<Box> known) {
      return find(
          content.glyphs().stream()
              .filter(g -> known.stream().noneMatch(b -> b.contains(g.centerX(), g.centerY())))
              .toList());
    }

    /** How many cells most rows of a grid have. */
    private static int usualCells(Grid grid) {
      int[] cells = new int[grid.rows()];
      grid.cells().forEach(cell -> cells[cell.row()]++);
      Arrays.sort(cells);
      return cells[cells.length / 2];
    }

    private List<InferredTable> find(List<Glyph> glyphs) {
      List<Ruling> rulings = Underlines.of(content.rulings(), content.glyphs()).rulings();
      Separators separators = Separators.of(rulings, content.fills());
      return AlignedTables.find(WordLines.of(glyphs), separators).stream()
          .filter(table -> !Drawings.isScattered(table, glyphs))
          .toList();
    }
  }
}
