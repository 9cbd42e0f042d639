package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Finds the tables of a document whose columns no rules divide. A table begins with its header and
 * goes on over the pages behind it, whose parts may have no header and hardly any text, until there
 * is another header, text that runs over the columns, or a page with a ruled table.
 */
public final class UnruledTables {

  private final List<Style> styles = new ArrayList<>();
  private @Nullable UnruledTable current;
  private @Nullable Style currentStyle;
  private final double textSize;

  private UnruledTables(double textSize) {
    this.textSize = textSize;
  }

  /** Tables whose headers stand alike, and so have the same columns. */
  private static final class Style {
    final List<HeaderFinder.Found> headers = new ArrayList<>();
    final List<UnruledTable> tables = new ArrayList<>();

    boolean takes(HeaderFinder.Found header) {
      return headers.get(0).smallest().standsLike(header.smallest());
    }

    /**
     * The header with as many lines as it has wherever it is repeated; where it is not, with all of
     * one type that stands out, or with those that other headers of this style have too.
     */
    TableHeader of(HeaderFinder.Found header) {
      List<HeaderFinder.Found> others =
          headers.stream().filter(other -> !other.equals(header)).toList();
      List<HeaderFinder.Found> same =
          others.stream()
              .filter(other -> other.smallest().texts().equals(header.smallest().texts()))
              .toList();
      if (same.isEmpty() && (others.isEmpty() || header.largest().isBold())) {
        return header.largest();
      }
      return header.variants().stream()
          .filter(variant ->
              same.isEmpty()
                  ? others.stream().anyMatch(other -> goesOnLike(other, variant))
                  : same.stream().allMatch(other -> goesOnLike(other, variant)))
          .reduce((smaller, larger) -> larger)
          .orElse(header.smallest());
    }

    /** Whether a header has the same last line as another one's variant. */
    private static boolean goesOnLike(HeaderFinder.Found header, TableHeader variant) {
      String last = variant.lines().get(variant.lines().size() - 1).text();
      return header.variants().stream()
          .anyMatch(v -> v.lines().get(v.lines().size() - 1).text().equals(last));
    }

    List<WordLine> lines() {
      return tables.stream().flatMap(t -> t.lines().stream()).toList();
    }
  }

  /**
   * The tables of each page, from top to bottom.
   *
   * @param given the document's pages; null where a page has a ruled table
   */
  public static List<List<InferredTable>> find(List<@Nullable UnruledPage> given) {
    List<@Nullable UnruledPage> pages = withoutRows(given);
    UnruledTables finder = new UnruledTables(textSize(pages));
    for (UnruledPage page : pages) {
      if (page != null) {
        page.headers().forEach(finder::styleOf);
      }
    }
    pages.forEach(finder::collect);
    Map<Integer, List<InferredTable>> found = new HashMap<>();
    finder.styles.forEach(style -> finder.infer(style, found));
    List<List<InferredTable>> tables = new ArrayList<>();
    for (UnruledPage page : pages) {
      List<InferredTable> none = new ArrayList<>();
      tables.add(page == null ? none : found.getOrDefault(page.content().number(), none));
    }
    tables.forEach(
        onPage -> onPage.sort(Comparator.comparingDouble(table -> table.grid().ys()[0])));
    return tables;
  }

  /** The pages without the headers that are rows of the table begun by a header before them. */
  private static List<@Nullable UnruledPage> withoutRows(List<@Nullable UnruledPage> pages) {
    List<@Nullable UnruledPage> all = new ArrayList<>();
    TableHeader last = null;
    for (UnruledPage page : pages) {
      if (page == null) {
        all.add(null);
        last = null;
        continue;
      }
      List<HeaderFinder.Found> kept = new ArrayList<>();
      for (HeaderFinder.Found found : page.headers()) {
        if (last == null || !last.mayBeAboveRow(found.smallest())) {
          kept.add(found);
          last = found.smallest();
        }
      }
      all.add(page.withHeaders(kept));
    }
    return all;
  }

  /** The size of most text. */
  private static double textSize(List<@Nullable UnruledPage> pages) {
    TreeMap<Long, Integer> characters = new TreeMap<>();
    for (UnruledPage page : pages) {
      if (page != null) {
        for (WordLine line : page.lines()) {
          for (Word word : line.words()) {
            characters.merge(Math.round(4 * word.size()), word.text().length(), Integer::sum);
          }
        }
      }
    }
    return characters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(40L)
        / 4.0;
  }

  private Style styleOf(HeaderFinder.Found header) {
    for (Style style : styles) {
      if (style.headers.contains(header)) {
        return style;
      }
    }
    Style found =
        styles.stream().filter(s -> s.takes(header)).findFirst().orElseGet(this::newStyle);
    found.headers.add(header);
    return found;
  }

  private Style newStyle() {
    Style style = new Style();
    styles.add(style);
    return style;
  }

  // ---------------------------------------------------------------- parts

  private void collect(@Nullable UnruledPage page) {
    if (page == null) {
      current = null;
      return;
    }
    List<WordLine> rest = page.lines();
    TableHeader header = null;
    for (HeaderFinder.Found found : page.headers()) {
      Style style = styleOf(found);
      TableHeader next = style.of(found);
      List<WordLine> above = above(rest, next);
      add(page, header, above);
      boolean repeated = header == null && above.isEmpty() && style == currentStyle;
      if (!repeated || current == null || current.endsWithHeading(textSize)) {
        current = new UnruledTable();
        currentStyle = style;
        style.tables.add(current);
      }
      header = next;
      rest = below(rest, next);
    }
    add(page, header, rest);
  }

  private void add(UnruledPage page, @Nullable TableHeader header, List<WordLine> lines) {
    if (current != null && (header != null || !lines.isEmpty())) {
      current.add(new TablePart(page, header, lines));
    }
  }

  private static List<WordLine> above(List<WordLine> lines, TableHeader header) {
    return lines.stream().filter(l -> l.baseline() < header.lines().get(0).baseline()).toList();
  }

  private static List<WordLine> below(List<WordLine> lines, TableHeader header) {
    double last = header.lines().get(header.lines().size() - 1).baseline();
    return lines.stream().filter(l -> l.baseline() > last).toList();
  }

  // ---------------------------------------------------------------- grids

  /** Adds the tables of a style to those of their pages, by their numbers. */
  private void infer(Style style, Map<Integer, List<InferredTable>> tables) {
    TableHeader header = style.of(style.headers.get(0));
    TableColumns rough = ColumnFinder.columns(header, style.lines());
    style.tables.forEach(table -> table.trim(rough, textSize));
    TableColumns columns = ColumnFinder.columns(header, style.lines());
    for (UnruledTable table : style.tables) {
      List<TablePart> parts = table.parts();
      List<List<List<Band>>> rows = RowFinder.rows(columns, parts);
      for (int i = 0; i < parts.size(); i++) {
        TablePart part = parts.get(i);
        if (part.header() != null || !rows.get(i).isEmpty()) {
          Grid grid = new PartGrid(columns, part, rows.get(i)).grid();
          tables
              .computeIfAbsent(part.page().content().number(), number -> new ArrayList<>())
              .add(columns.table(grid));
        }
      }
    }
  }
}
