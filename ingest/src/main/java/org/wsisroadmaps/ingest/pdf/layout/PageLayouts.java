package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.ingest.pdf.content.Ruling;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.GridFinder;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.grid.SplitGrid;
import org.wsisroadmaps.ingest.pdf.headed.HeaderFinder;
import org.wsisroadmaps.ingest.pdf.headed.TableHeader;
import org.wsisroadmaps.ingest.pdf.headed.UnruledPage;
import org.wsisroadmaps.ingest.pdf.headed.UnruledTables;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.ingest.pdf.text.Underlines;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.pdf.text.WordLines;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.ReadingInterruptedException;

/**
 * Lays out the pages of a document: first those whose tables are ruled, each by itself, then the
 * others, which only tell together where their columns are.
 */
public final class PageLayouts implements AutoCloseable {

  /** So many pages may wait to be laid out before the reading of further ones waits for them. */
  private static final int MOST_WAITING = 16;

  private final ExecutorService executor =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().name("page-layout").daemon().factory(),
          new ThreadPoolExecutor.CallerRunsPolicy());

  private final ColumnVocabulary vocabulary;
  private final List<Future<Laid>> pages = new ArrayList<>();

  /** Whether the rules of some page part rows, and so those of all pages do. */
  private volatile boolean rowsParted;

  /**
   * A page by itself.
   *
   * @param layout its layout
   * @param content what it draws, null where it has a ruled table of more than one column whose
   *     rows are ruled too, and so needs no other page
   * @param tagged the cells that tags tell, null where rules tell as much and part rows
   * @param rulesSuffice whether rules tell as much as tags, if they part rows
   * @param split its ruled tables, where some stand side by side that may be one; else null
   */
  private record Laid(
      PageLayout layout,
      @Nullable PageContent content,
      @Nullable TaggedPage tagged,
      boolean rulesSuffice,
      @Nullable Split split) {

    /** What is needed of the page where its rules part rows. */
    Laid withRowsParted() {
      return new Laid(layout, null, rulesSuffice ? null : tagged, rulesSuffice, split);
    }

    /** The page with tables whole that were found in pieces. */
    Laid whole(PageLayout newLayout) {
      boolean suffice = tagged == null || !tagged.tellsMoreThan(TableRefinement.filled(newLayout));
      boolean parted = content == null;
      return new Laid(newLayout, content, parted && suffice ? null : tagged, suffice, null);
    }
  }

  /**
   * A page with ruled tables level side by side, which may be one that a merged column splits.
   *
   * @param content what it draws
   * @param grids its ruled tables, those without text too
   * @param boxes what is drawn beside them as one cell
   */
  private record Split(PageContent content, List<Grid> grids, List<Grid> boxes) {

    /** Null where no tables stand so. */
    static @Nullable Split of(PageContent content, List<Grid> grids) {
      List<Grid> boxes = boxes(content, grids);
      List<Grid> parts = new ArrayList<>(grids);
      parts.addAll(boxes);
      boolean level =
          grids.stream()
              .anyMatch(a ->
                  parts.stream()
                      .anyMatch(b -> SplitGrid.areLevel(a, b) || SplitGrid.areLevel(b, a)));
      return level ? new Split(content, grids, boxes) : null;
    }

    /** Looked for only where a line stands upright beside the tables: on few pages. */
    private static List<Grid> boxes(PageContent content, List<Grid> grids) {
      boolean isBeside =
          !grids.isEmpty()
              && content.rulings().stream()
                  .anyMatch(line ->
                      !line.horizontal()
                          && grids.stream().noneMatch(grid -> SplitGrid.reaches(grid, line.at())));
      return isBeside
          ? GridFinder.boxes(Underlines.of(content.rulings(), content.glyphs()).rulings())
          : List.of();
    }
  }

  public PageLayouts(ColumnVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a page, which is laid out while the next one is read. */
  public void add(PageContent page) {
    pages.add(executor.submit(() -> layOut(page)));
  }

  private Laid layOut(PageContent page) {
    PageLayout layout = PageAnalyzer.analyze(page);
    List<PageTable> filled = TableRefinement.filled(layout);
    boolean ruled = isRuled(filled);
    TaggedPage tagged = TaggedPage.of(page);
    boolean rulesSuffice = ruled && !tagged.tellsMoreThan(filled);
    if (RowRules.partRows(filled, vocabulary)) {
      // pages are laid out by two threads: what one has found, the other must not write over
      rowsParted = true;
    }
    Laid laid =
        new Laid(
            ruled ? TableRefinement.ofRuled(page, layout) : layout,
            page,
            tagged.tables().isEmpty() ? null : tagged,
            rulesSuffice,
            Split.of(page, layout.tables().stream().map(PageTable::grid).toList()));
    return ruled && rowsParted ? laid.withRowsParted() : laid;
  }

  /**
   * The layouts of the pages that were added, in their order.
   *
   * @throws ReadingInterruptedException when the thread is interrupted while it waits for them
   */
  public List<PageLayout> layouts() throws ReadingInterruptedException {
    List<Laid> each = new ArrayList<>();
    for (Future<Laid> page : pages) {
      each.add(result(page));
    }
    List<Laid> laid = whole(withRowsParted(each));
    List<@Nullable TaggedPage> tags = new ArrayList<>();
    laid.forEach(page -> tags.add(page.tagged()));
    List<List<InferredTable>> tagged = TaggedTables.find(tags);
    RunningLines running = new RunningLines(laid.stream().map(Laid::layout).toList());
    List<@Nullable UnruledPage> unruled = new ArrayList<>();
    for (int i = 0; i < laid.size(); i++) {
      Laid page = laid.get(i);
      PageContent content = page.content();
      unruled.add(
          content == null || !tagged.get(i).isEmpty()
              ? null
              : page(content, page.layout(), running));
    }
    List<List<InferredTable>> tables = UnruledTables.find(unruled);
    List<PageLayout> all = new ArrayList<>();
    for (int i = 0; i < laid.size(); i++) {
      PageContent content = laid.get(i).content();
      PageLayout layout = laid.get(i).layout();
      TaggedPage page = tags.get(i);
      if (page != null && !tagged.get(i).isEmpty()) {
        all.add(withTagged(page.content(), layout, tagged.get(i)));
        continue;
      }
      all.add(
          content == null ? layout : TableRefinement.withInferred(content, layout, tables.get(i)));
    }
    return all;
  }

  /** The pages with tables whole that a merged column splits, as the pages beside them tell. */
  private static List<Laid> whole(List<Laid> laid) {
    List<Laid> whole = new ArrayList<>(laid);
    for (int i = 1; i < whole.size(); i++) {
      join(whole, i, i - 1);
    }
    for (int i = whole.size() - 2; i >= 0; i--) {
      join(whole, i, i + 1);
    }
    return whole;
  }

  private static void join(List<Laid> pages, int page, int neighbour) {
    Laid laid = pages.get(page);
    Split split = laid.split();
    if (split == null) {
      return;
    }
    List<PageTable> tables = pages.get(neighbour).layout().tables();
    for (PageTable table : tables) {
      Optional<List<Grid>> joined = SplitGrid.join(split.grids(), split.boxes(), table.grid().xs());
      if (joined.isPresent()) {
        PageLayout layout = PageAnalyzer.analyze(split.content(), joined.get(), List.of());
        pages.set(page, laid.whole(TableRefinement.ofRuled(split.content(), layout)));
        return;
      }
    }
  }

  /** The pages, those whose tables are ruled without what they draw, where their rows are ruled. */
  private List<Laid> withRowsParted(List<Laid> laid) {
    boolean missing = !rowsParted && laid.stream().anyMatch(this::lacksRowRules);
    return missing
        ? laid
        : laid.stream()
            .map(page ->
                isRuled(TableRefinement.filled(page.layout())) ? page.withRowsParted() : page)
            .toList();
  }

  private boolean lacksRowRules(Laid page) {
    List<PageTable> tables = TableRefinement.filled(page.layout());
    PageContent content = page.content();
    return RowRules.areMissing(tables)
        || content != null
            && RowRules.joinHeader(tables, vocabulary)
            && !headers(WordLines.of(content.glyphs()), separators(content)).isEmpty();
  }

  private List<HeaderFinder.Found> headers(List<WordLine> lines, Separators separators) {
    return new HeaderFinder(lines, separators, vocabulary).find();
  }

  private static Separators separators(PageContent content) {
    List<Ruling> rulings = Underlines.of(content.rulings(), content.glyphs()).rulings();
    return Separators.of(rulings, content.fills());
  }

  private static boolean isRuled(List<PageTable> tables) {
    return tables.stream().anyMatch(table -> !table.inferred() && table.grid().columns() > 1);
  }

  /** A page with the tables that tags tell in place of what rules tell of them. */
  private static PageLayout withTagged(
      PageContent content, PageLayout layout, List<InferredTable> tagged) {
    List<Grid> others =
        TableRefinement.filled(layout).stream()
            .map(PageTable::grid)
            .filter(grid ->
                tagged.stream().allMatch(t -> t.grid().box().intersection(grid.box()).isEmpty()))
            .toList();
    return PageAnalyzer.tagged(content, others, tagged);
  }

  private static Laid result(Future<Laid> page) throws ReadingInterruptedException {
    try {
      return page.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadingInterruptedException(e);
    }
  }

  /** Ends the laying out of pages. */
  @Override
  public void close() {
    executor.shutdownNow();
  }

  private UnruledPage page(PageContent content, PageLayout layout, RunningLines running) {
    List<WordLine> all = WordLines.of(content.glyphs());
    Separators separators = separators(content);
    List<HeaderFinder.Found> headers = headers(all, separators);
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
