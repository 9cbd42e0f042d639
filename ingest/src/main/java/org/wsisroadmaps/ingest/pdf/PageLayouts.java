package org.wsisroadmaps.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.PageLayout.PageTable;

/**
 * Lays out the pages of a document: first those whose tables are ruled, each by itself, then the
 * others, which only tell together where their columns are.
 */
final class PageLayouts {

  /** So many lines with wide gaps may be a table. */
  private static final int FEWEST_PARTED = 3;

  /** A table with a larger share of such lines may be a frame around a table. */
  private static final double PARTED = 0.3;

  private final List<PageLayout> layouts = new ArrayList<>();

  /** The pages without a ruled table of more than one column, null in the places of the others. */
  private final List<@Nullable PageContent> others = new ArrayList<>();

  void add(PageContent page) {
    PageLayout layout = PageAnalyzer.analyze(page);
    boolean ruled = filled(layout).stream().anyMatch(table -> table.grid().columns() > 1);
    layouts.add(ruled ? withAligned(page, layout, filled(layout), List.of()) : layout);
    others.add(ruled ? null : page);
  }

  /** The layouts of the pages that were added, in their order. */
  List<PageLayout> layouts() {
    RunningLines running = new RunningLines(layouts);
    List<@Nullable UnruledPage> pages = new ArrayList<>();
    for (int i = 0; i < layouts.size(); i++) {
      PageContent content = others.get(i);
      pages.add(content == null ? null : page(content, layouts.get(i), running));
    }
    List<List<InferredTable>> tables = UnruledTables.find(pages);
    List<PageLayout> all = new ArrayList<>();
    for (int i = 0; i < layouts.size(); i++) {
      PageContent content = others.get(i);
      PageLayout layout = layouts.get(i);
      all.add(content == null ? layout : withInferred(content, layout, tables.get(i)));
    }
    return all;
  }

  private static PageLayout withInferred(
      PageContent content, PageLayout layout, List<InferredTable> tables) {
    return withAligned(content, layout, tables.isEmpty() ? filled(layout) : List.of(), tables);
  }

  /** The grids that hold text. */
  private static List<PageTable> filled(PageLayout layout) {
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
  private static PageLayout withAligned(
      PageContent content, PageLayout layout, List<PageTable> ruled, List<InferredTable> tables) {
    List<Grid> grids = new ArrayList<>();
    List<InferredTable> inferred = new ArrayList<>(tables);
    Aligned aligned = new Aligned(content);
    boolean same = tables.isEmpty() && ruled.size() == layout.tables().size();
    for (PageTable table : ruled) {
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
      inferred.addAll(aligned.outside(grids, inferred));
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

    List<InferredTable> outside(List<Grid> grids, List<InferredTable> tables) {
      List<Box> boxes = new ArrayList<>(grids.stream().map(Grid::box).toList());
      tables.forEach(table -> boxes.add(table.grid().box()));
      return find(
          content.glyphs().stream()
              .filter(g -> boxes.stream().noneMatch(b -> b.contains(g.centerX(), g.centerY())))
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
      return AlignedTables.find(WordLines.of(glyphs), Separators.of(rulings, content.fills()));
    }
  }

  private static UnruledPage page(PageContent content, PageLayout layout, RunningLines running) {
    List<Ruling> rulings = Underlines.of(content.rulings(), content.glyphs()).rulings();
    Separators separators = Separators.of(rulings, content.fills());
    List<WordLine> all = WordLines.of(content.glyphs());
    List<HeaderFinder.Found> headers = new HeaderFinder(all, separators).find();
    // a header that stands at the top of every page is a running line too, but is no less a header
    List<TextLine> left =
        layout.outside().stream()
            .filter(running::contains)
            .filter(line -> headers.stream().noneMatch(h -> isIn(line, h.smallest())))
            .toList();
    List<WordLine> lines = new ArrayList<>();
    for (WordLine line : all) {
      List<Word> body =
          line.words().stream().filter(w -> left.stream().noneMatch(l -> isIn(w, l))).toList();
      if (!body.isEmpty()) {
        lines.add(new WordLine(line.baseline(), body));
      }
    }
    return new UnruledPage(content, lines, headers, separators);
  }

  private static boolean isIn(TextLine line, TableHeader header) {
    return line.baseline() > header.top() && line.baseline() < header.bottom();
  }

  private static boolean isIn(Word word, TextLine line) {
    return Math.abs(word.baseline() - line.baseline()) < 0.3 * line.size()
        && word.centerX() >= line.left()
        && word.centerX() <= line.right();
  }
}
