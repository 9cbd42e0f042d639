package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;
import org.wsisroadmaps.ingest.pdf.tagged.TaggedCell;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.ingest.source.RowElement;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/**
 * Holds the tags of a document against what its pages show, and passes on those that may be
 * believed: paragraphs that stand in one place, and rows whose cells stand as the tree has them.
 */
final class TagEvidence {

  /**
   * A document whose tags are wrong on a larger share of its tagged pages is not believed at all.
   */
  private static final double MOST_WRONG = 0.25;

  private final Set<Integer> wrongParagraphs = new HashSet<>();
  private final Map<Integer, Set<Integer>> wrongTables = new HashMap<>();
  private final TreeSet<Integer> wrongPages = new TreeSet<>();
  private final TreeSet<Integer> taggedPages = new TreeSet<>();
  private final boolean believed;

  TagEvidence(List<PageLayout> pages) {
    Paragraphs paragraphs = new Paragraphs();
    for (PageLayout page : pages) {
      paragraphs.region(page.outside(), page.number());
      for (PageTable table : page.tables()) {
        table.cells().forEach(cell -> paragraphs.region(cell.lines(), page.number()));
        check(table, page.number());
      }
      checkOutside(page);
    }
    believed = wrongPages.size() <= MOST_WRONG * taggedPages.size();
  }

  /** What tells the paragraph of a line; null where no tag that may be believed does. */
  @Nullable Tag paragraph(TextLine line) {
    Tag tag = line.tag();
    return believed && tag != null && tag.isBlock() && !wrongParagraphs.contains(tag.number())
        ? tag
        : null;
  }

  /** The row of the tree that a row of a table on a page is, null where that is not sure. */
  @Nullable RowElement row(PageTable table, int row, int page) {
    Set<RowElement> rows = new HashSet<>();
    for (PageCell cell : table.cells()) {
      if (cell.place().row() == row) {
        cells(cell.lines()).forEach(c -> rows.add(new RowElement(c.table().number(), c.row())));
      }
    }
    if (!believed || rows.size() != 1) {
      return null;
    }
    RowElement only = rows.iterator().next();
    return wrongTables.getOrDefault(page, Set.of()).contains(only.table()) ? null : only;
  }

  /** The finding that names the pages on which tags were not believed, where there are any. */
  Optional<Finding> finding() {
    return wrongPages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                FindingCode.TAGS_CONTRADICTED,
                Place.ofPage(wrongPages.first()),
                "the tags of the document say otherwise than what is seen on "
                    + PageNumbers.named(List.copyOf(wrongPages))
                    + (believed
                        ? ": what they say of these tables and paragraphs was left aside"
                        : ": what they say was left aside")));
  }

  private static Set<TaggedCell> cells(List<TextLine> lines) {
    Set<TaggedCell> cells = new HashSet<>();
    for (TextLine line : lines) {
      if (line.tag() != null && line.tag().cell() != null) {
        cells.add(line.tag().cell());
      }
    }
    return cells;
  }

  private void wrong(int table, int page) {
    wrongTables.computeIfAbsent(page, p -> new HashSet<>()).add(table);
    wrongPages.add(page);
  }

  /** Cells of a tagged table that are in no table of the page. */
  private void checkOutside(PageLayout page) {
    Map<Integer, Set<Integer>> columns = new TreeMap<>();
    for (TaggedCell cell : cells(page.outside())) {
      columns.computeIfAbsent(cell.table().number(), t -> new HashSet<>()).add(cell.column());
    }
    columns.forEach((table, some) -> {
      taggedPages.add(page.number());
      if (some.size() > 1) {
        wrong(table, page.number());
      }
    });
  }

  /** Whether the cells of the tree and those of the page are the same, in the same order. */
  private void check(PageTable table, int page) {
    Map<TaggedCell, PageCell> placeOf = new HashMap<>();
    for (PageCell cell : table.cells()) {
      Set<TaggedCell> tagged = cells(cell.lines());
      for (TaggedCell one : tagged) {
        taggedPages.add(page);
        if (tagged.size() > 1 || placeOf.put(one, cell) != null) {
          wrong(one.table().number(), page);
        }
      }
    }
    Map<Integer, Order> rows = new TreeMap<>();
    Map<Integer, Order> columns = new TreeMap<>();
    placeOf.forEach((tagged, cell) -> {
      int number = tagged.table().number();
      rows.computeIfAbsent(number, t -> new Order()).add(tagged.row(), cell.place().row());
      Order order = columns.computeIfAbsent(number, t -> new Order());
      if (tagged.inWholeRow()) {
        order.add(tagged.column(), cell.place().column());
      }
    });
    rows.forEach((number, order) -> {
      if (!order.isAscending()) {
        wrong(number, page);
      }
    });
    columns.forEach((number, order) -> {
      if (!order.isAscending() && !order.isDescending()) {
        wrong(number, page);
      }
    });
  }

  /** At which places of a page the rows or columns of the tree stand. */
  private static final class Order {
    private final TreeMap<Integer, TreeSet<Integer>> places = new TreeMap<>();

    void add(int inTree, int onPage) {
      places.computeIfAbsent(inTree, k -> new TreeSet<>()).add(onPage);
    }

    boolean isAscending() {
      int last = -1;
      for (TreeSet<Integer> some : places.values()) {
        if (some.size() > 1 || some.first() <= last) {
          return false;
        }
        last = some.first();
      }
      return true;
    }

    boolean isDescending() {
      int last = Integer.MAX_VALUE;
      for (TreeSet<Integer> some : places.values()) {
        if (some.size() > 1 || some.first() >= last) {
          return false;
        }
        last = some.first();
      }
      return true;
    }
  }

  /** Looks for paragraphs that do not stand in one place, as pages are gone through in order. */
  private final class Paragraphs {
    private final Map<Integer, Integer> lastPage = new HashMap<>();

    /** Goes through a cell, or the text outside of tables, of a page. */
    void region(List<TextLine> lines, int page) {
      Set<Integer> here = new HashSet<>();
      List<Integer> numbers = new ArrayList<>();
      for (TextLine line : lines) {
        Tag tag = line.tag();
        numbers.add(tag != null && tag.isBlock() ? tag.number() : 0);
      }
      for (int i = 0; i < numbers.size(); i++) {
        int number = numbers.get(i);
        if (number == 0 || i > 0 && numbers.get(i - 1) == number) {
          continue;
        }
        taggedPages.add(page);
        int before = lastPage.getOrDefault(number, page - 1);
        boolean again = !here.add(number);
        if (again || before != page - 1) {
          wrongParagraphs.add(number);
          wrongPages.add(page);
        }
        lastPage.put(number, page);
      }
    }
  }
}
