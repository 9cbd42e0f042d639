package org.wsisroadmaps.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the pages of a document: first those whose tables are ruled, each by itself, then the
 * others, which only tell together where their columns are.
 */
final class PageLayouts {

  /** So many lines with wide gaps may be a table. */
  private static final int FEWEST_PARTED = 3;

  /** A table whose cells hold more such lines than this share is a frame around a table. */
  private static final double PARTED = 0.4;

  private final List<PageLayout> layouts = new ArrayList<>();

  /** The pages without a ruled table of more than one column, null in the places of the others. */
  private final List<@Nullable PageContent> others = new ArrayList<>();

  void add(PageContent page) {
    PageLayout layout = PageAnalyzer.analyze(page);
    List<Grid> sound = soundGrids(layout);
    boolean ruled = sound.stream().anyMatch(grid -> grid.columns() > 1);
    layouts.add(ruled ? withAligned(page, layout, sound, List.of()) : layout);
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
    return withAligned(content, layout, tables.isEmpty() ? soundGrids(layout) : List.of(), tables);
  }

  /** The grids that part text which stands in columns; a frame around such text does not. */
  private static List<Grid> soundGrids(PageLayout layout) {
    return layout.tables().stream()
        .filter(table -> !isFrame(table))
        .map(PageLayout.PageTable::grid)
        .toList();
  }

  private static boolean isFrame(PageLayout.PageTable table) {
    List<TextLine> lines = table.cells().stream().flatMap(c -> c.lines().stream()).toList();
    long parted = lines.stream().filter(line -> line.wideGaps() > 0).count();
    return parted >= FEWEST_PARTED && parted > PARTED * lines.size();
  }

  /** The page with the tables that alignment tells beside those that are known. */
  private static PageLayout withAligned(
      PageContent content, PageLayout layout, List<Grid> ruled, List<InferredTable> tables) {
    boolean allSound = ruled.size() == layout.tables().size();
    long parted = layout.outside().stream().filter(line -> line.wideGaps() > 0).count();
    List<InferredTable> all = new ArrayList<>(tables);
    if (!allSound || parted >= FEWEST_PARTED) {
      List<Ruling> rulings = Underlines.of(content.rulings(), content.glyphs()).rulings();
      all.addAll(
          AlignedTables.find(
              WordLines.of(outside(content.glyphs(), ruled, tables)),
              Separators.of(rulings, content.fills())));
    }
    return allSound && all.isEmpty() ? layout : PageAnalyzer.analyze(content, ruled, all);
  }

  private static List<Glyph> outside(
      List<Glyph> glyphs, List<Grid> ruled, List<InferredTable> tables) {
    List<Box> boxes = new ArrayList<>(ruled.stream().map(Grid::box).toList());
    tables.forEach(table -> boxes.add(table.grid().box()));
    return glyphs.stream()
        .filter(g -> boxes.stream().noneMatch(b -> b.contains(g.centerX(), g.centerY())))
        .toList();
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
