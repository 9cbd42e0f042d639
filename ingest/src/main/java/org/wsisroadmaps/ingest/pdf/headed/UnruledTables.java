package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The header as all its repetitions have it, with as many lines as they share. */
    TableHeader of(HeaderFinder.Found header) {
      Set<List<String>> shared = new LinkedHashSet<>(texts(headers.get(0)));
      headers.forEach(other -> shared.retainAll(texts(other)));
      return header.variants().stream()
          .filter(variant -> shared.contains(variant.texts()))
          .reduce((smaller, larger) -> larger)
          .orElse(header.smallest());
    }

    private static List<List<String>> texts(HeaderFinder.Found header) {
      return header.variants().stream().map(TableHeader::texts).toList();
    }

    List<WordLine> lines() {
      return tables.stream().flatMap(t -> t.lines().stream()).toList();
    }
  }

  /**
   * The tables of each page, from top to bottom.
   *
   * @param pages the document's pages; null where a page has a ruled table
   */
  public static List<List<InferredTable>> find(List<@Nullable UnruledPage> pages) {
    UnruledTables finder = new UnruledTables(textSize(pages));
    for (UnruledPage page : pages) {
      if (page != null) {
        page.headers().forEach(finder::styleOf);
      }
    }
    pages.forEach(finder::collect);
    List<List<InferredTable>> tables = new ArrayList<>();
    pages.forEach(page -> tables.add(new ArrayList<>()));
    for (Style style : finder.styles) {
      finder.infer(style, pages, tables);
    }
    tables.forEach(
        onPage -> onPage.sort(Comparator.comparingDouble(table -> table.grid().ys()[0])));
    return tables;
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

  private void infer(
      Style style, List<@Nullable UnruledPage> pages, List<List<InferredTable>> tables) {
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
          tables.get(pages.indexOf(part.page())).add(columns.table(grid));
        }
      }
    }
  }
}
