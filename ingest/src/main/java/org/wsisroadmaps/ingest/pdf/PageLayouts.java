package org.wsisroadmaps.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the pages of a document: first those whose tables are ruled, each by itself, then the
 * others, which only tell together where their columns are.
 */
final class PageLayouts {

  private final List<PageLayout> layouts = new ArrayList<>();

  /** The pages without a ruled table of more than one column, null in the places of the others. */
  private final List<@Nullable PageContent> others = new ArrayList<>();

  void add(PageContent page) {
    PageLayout layout = PageAnalyzer.analyze(page);
    boolean ruled = layout.tables().stream().anyMatch(table -> table.grid().columns() > 1);
    layouts.add(layout);
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
      boolean inferred = content != null && !tables.get(i).isEmpty();
      all.add(inferred ? PageAnalyzer.analyze(content, tables.get(i)) : layouts.get(i));
    }
    return all;
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
