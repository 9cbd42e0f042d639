package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.tagged.TaggedCell;

/**
 * Makes the tables that a document's tags tell: rows and columns from the tree, their edges from
 * where the text of the cells stands. A table is only made where the page agrees: the text of every
 * column beside that of the others, the rows one below the other, and nothing else between.
 */
final class TaggedTables {

  /** Rows may overlap so far, as ascenders and descenders do where type is set solid, in points. */
  private static final double OVERLAP = 2;

  /** How exactly the ends of text are known, in points. */
  private static final double EXACT = 1.5;

  /** How far above the rows of a table a repeated header stands at most, in points. */
  private static final double HEADER_GAP = 24;

  /** The share of the text inside a table that must be tagged as the table's. */
  private static final double OWN = 0.98;

  private final List<@Nullable TaggedPage> pages;
  private final Map<Key, List<TaggedPage>> pagesOfTable = new LinkedHashMap<>();

  /** The parts of one table on pages of one size, whose columns stand at the same places. */
  private record Key(int table, long width) {
    static Key of(int table, TaggedPage page) {
      return new Key(table, Math.round(page.content().size().width()));
    }
  }

  private TaggedTables(List<@Nullable TaggedPage> pages) {
    this.pages = pages;
    for (TaggedPage page : pages) {
      if (page != null) {
        page.tables()
            .keySet()
            .forEach(t ->
                pagesOfTable.computeIfAbsent(Key.of(t, page), k -> new ArrayList<>()).add(page));
      }
    }
  }

  /**
   * The tables of pages.
   *
   * @param pages what the pages draw, null for those that are not asked for
   * @return the tables of each page from top to bottom, none where tags and page disagree
   */
  static List<List<InferredTable>> find(List<@Nullable TaggedPage> pages) {
    TaggedTables tables = new TaggedTables(pages);
    return tables.pages.stream()
        .map(page -> page == null ? List.<InferredTable>of() : tables.on(page))
        .toList();
  }

  private List<InferredTable> on(TaggedPage page) {
    List<InferredTable> found = new ArrayList<>();
    page.tables().forEach((number, pieces) -> table(page, number, pieces).ifPresent(found::add));
    found.sort(Comparator.comparingDouble(t -> t.grid().ys()[0]));
    for (int i = 1; i < found.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (!found.get(i).grid().box().intersection(found.get(k).grid().box()).isEmpty()) {
          return List.of();
        }
      }
    }
    return found;
  }

  private Optional<InferredTable> table(
      TaggedPage page, int number, List<TaggedPage.Piece> pieces) {
    List<TaggedPage.Piece> everywhere = new ArrayList<>();
    pagesOfTable
        .getOrDefault(Key.of(number, page), List.of())
        .forEach(other -> everywhere.addAll(other.tables().getOrDefault(number, List.of())));
    Optional<Axis> columns = columns(everywhere, pieces);
    if (columns.isEmpty()) {
      columns = columns(pieces, pieces);
    }
    if (columns.isEmpty() || columns.get().count() < 2) {
      return Optional.empty();
    }
    List<TaggedPage.Piece> all = new ArrayList<>(repeatedHeader(page, number, columns.get()));
    all.addAll(placed(pieces, columns.get()));
    Optional<Axis> rows = Axis.rows(all).filter(axis -> axis.holdsAll(all, Axis.Direction.DOWN));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(new Builder(columns.get(), rows.get()).build(all))
        .filter(table -> page.isOwn(number, table.grid().box(), OWN));
  }

  /**
   * The cells of a header that is repeated above the part of a table on a further page: there it is
   * tagged as no content, but says what the first row of the table says.
   */
  private List<TaggedPage.Piece> repeatedHeader(TaggedPage page, int number, Axis columns) {
    List<TaggedPage.Piece> pieces = page.tables().getOrDefault(number, List.of());
    double top = pieces.stream().mapToDouble(p -> p.box().top()).min().orElse(0);
    for (TaggedPage first : pagesOfTable.getOrDefault(Key.of(number, page), List.of())) {
      List<TaggedPage.Piece> header =
          first.tables().getOrDefault(number, List.of()).stream()
              .filter(p -> p.cell().row() == 0)
              .toList();
      if (!header.isEmpty()) {
        return first.content().number() == page.content().number()
            ? List.of()
            : repeated(first, header, page, top, columns);
      }
    }
    return List.of();
  }

  private static List<TaggedPage.Piece> repeated(
      TaggedPage first, List<TaggedPage.Piece> header, TaggedPage page, double top, Axis columns) {
    double height =
        header.stream().mapToDouble(p -> p.box().bottom()).max().orElse(0)
            - header.stream().mapToDouble(p -> p.box().top()).min().orElse(0);
    List<TaggedPage.Piece> repeated = new ArrayList<>();
    for (TaggedPage.Piece piece : placed(header, columns)) {
      int[] places = columns.places(piece, Axis.Direction.ACROSS);
      if (places == null) {
        return List.of();
      }
      TaggedPage.Artifact artifact =
          page.artifact(
              new Box(
                  columns.edges[places[0]],
                  top - height - HEADER_GAP,
                  columns.edges[places[1] + 1],
                  top));
      if (!artifact.text().equals(first.text(header.get(repeated.size()).cell()))) {
        return List.of();
      }
      repeated.add(new TaggedPage.Piece(piece.cell(), artifact.box()));
    }
    return repeated;
  }

  /** The columns that some pieces tell, where they hold others. */
  private static Optional<Axis> columns(
      List<TaggedPage.Piece> telling, List<TaggedPage.Piece> pieces) {
    return Axis.columns(telling.stream().filter(p -> p.cell().inWholeRow()).toList())
        .flatMap(whole -> Axis.columns(placed(telling, whole)))
        .filter(axis -> axis.holdsAll(placed(pieces, axis), Axis.Direction.ACROSS));
  }

  /**
   * The pieces with the columns that they stand in, where their rows leave out cells and so do not
   * tell them.
   */
  private static List<TaggedPage.Piece> placed(List<TaggedPage.Piece> pieces, Axis columns) {
    return pieces.stream()
        .map(piece -> {
          TaggedCell cell = piece.cell();
          return cell.inWholeRow()
              ? piece
              : new TaggedPage.Piece(
                  new TaggedCell(
                      cell.table(),
                      cell.row(),
                      columns.numberAt(piece),
                      cell.rowSpan(),
                      cell.columnSpan()),
                  piece.box());
        })
        .toList();
  }

  /**
   * The rows or columns of a table: which numbers of the tree have text, and where.
   *
   * @param numbers the numbers in the order in which they stand
   * @param froms where the text of each begins
   * @param tos where it ends
   * @param edges the edges between them, one more
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Axis(int[] numbers, double[] froms, double[] tos, double[] edges) {

    enum Direction {
      ACROSS,
      DOWN;

      int first(TaggedPage.Piece piece) {
        return this == ACROSS ? piece.cell().column() : piece.cell().row();
      }

      int span(TaggedPage.Piece piece) {
        return this == ACROSS ? piece.cell().columnSpan() : piece.cell().rowSpan();
      }

      double from(TaggedPage.Piece piece) {
        return this == ACROSS ? piece.box().left() : piece.box().top();
      }

      double to(TaggedPage.Piece piece) {
        return this == ACROSS ? piece.box().right() : piece.box().bottom();
      }
    }

    int count() {
      return numbers.length;
    }

    /** The columns; a table that is read from right to left has its first one at the right. */
    static Optional<Axis> columns(List<TaggedPage.Piece> pieces) {
      return of(pieces, Direction.ACROSS, EXACT);
    }

    static Optional<Axis> rows(List<TaggedPage.Piece> pieces) {
      return of(pieces, Direction.DOWN, OVERLAP)
          .filter(axis -> axis.count() < 2 || axis.numbers[0] < axis.numbers[1]);
    }

    private static Optional<Axis> of(
        List<TaggedPage.Piece> pieces, Direction direction, double overlap) {
      TreeMap<Integer, double[]> extents = new TreeMap<>();
      double first = Double.POSITIVE_INFINITY;
      double last = Double.NEGATIVE_INFINITY;
      for (TaggedPage.Piece piece : pieces) {
        double from = direction.from(piece);
        double to = direction.to(piece);
        first = Math.min(first, from);
        last = Math.max(last, to);
        if (direction.span(piece) == 1) {
          extents.merge(
              direction.first(piece),
              new double[] {from, to},
              (a, b) -> new double[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
      }
      List<Map.Entry<Integer, double[]>> order = new ArrayList<>(extents.entrySet());
      order.sort(Comparator.comparingDouble(e -> e.getValue()[0]));
      int n = order.size();
      Axis axis = new Axis(new int[n], new double[n], new double[n], new double[n + 1]);
      for (int i = 0; i < n; i++) {
        axis.numbers[i] = order.get(i).getKey();
        axis.froms[i] = order.get(i).getValue()[0];
        axis.tos[i] = order.get(i).getValue()[1];
        if (i > 0) {
          axis.edges[i] = (axis.tos[i - 1] + axis.froms[i]) / 2;
        }
      }
      axis.edges[0] = first - EXACT;
      axis.edges[n] = last + EXACT;
      return n > 0 && axis.isInOrder(overlap) ? Optional.of(axis) : Optional.empty();
    }

    private boolean isInOrder(double overlap) {
      boolean ascending = count() < 2 || numbers[0] < numbers[1];
      for (int i = 1; i < count(); i++) {
        if (numbers[i] > numbers[i - 1] != ascending || froms[i] < tos[i - 1] - overlap) {
          return false;
        }
      }
      return true;
    }

    /**
     * The number of the column that most of a piece stands in; of one that spans several, the
     * lowest, by the one that it begins in.
     */
    int numberAt(TaggedPage.Piece piece) {
      int best = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < count(); i++) {
        double shared =
            Math.min(piece.box().right(), tos[i]) - Math.max(piece.box().left(), froms[i]);
        if (shared > most) {
          most = shared;
          best = i;
        }
      }
      int span = piece.cell().columnSpan();
      if (span > 1) {
        best = 0;
        while (best < count() - 1 && tos[best] <= piece.box().left()) {
          best++;
        }
      }
      boolean ascending = count() < 2 || numbers[0] < numbers[1];
      return numbers[best] - (ascending ? 0 : span - 1);
    }

    /** The first and last place that a piece covers, null where it covers none. */
    int @Nullable [] places(TaggedPage.Piece piece, Direction direction) {
      int from = direction.first(piece);
      int to = from + direction.span(piece) - 1;
      int first = -1;
      int last = -1;
      for (int i = 0; i < count(); i++) {
        if (numbers[i] >= from && numbers[i] <= to) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      return first < 0 ? null : new int[] {first, last};
    }

    boolean holdsAll(List<TaggedPage.Piece> pieces, Direction direction) {
      for (TaggedPage.Piece piece : pieces) {
        int[] places = places(piece, direction);
        if (places == null
            || direction.from(piece) < edges[places[0]] - EXACT
            || direction.to(piece) > edges[places[1] + 1] + EXACT) {
          return false;
        }
      }
      return true;
    }
  }

  /** Puts the cells of a table into its grid. */
  private record Builder(Axis columns, Axis rows) {

    @Nullable InferredTable build(List<TaggedPage.Piece> pieces) {
      boolean[] taken = new boolean[rows.count() * columns.count()];
      List<Grid.Cell> cells = new ArrayList<>();
      for (TaggedPage.Piece piece : pieces) {
        int[] across = columns.places(piece, Axis.Direction.ACROSS);
        int[] down = rows.places(piece, Axis.Direction.DOWN);
        if (across == null || down == null || !take(taken, across, down)) {
          return null;
        }
        cells.add(
            new Grid.Cell(down[0], across[0], down[1] - down[0] + 1, across[1] - across[0] + 1));
      }
      for (int f = 0; f < taken.length; f++) {
        if (!taken[f]) {
          cells.add(new Grid.Cell(f / columns.count(), f % columns.count(), 1, 1));
        }
      }
      cells.sort(Comparator.comparingInt(Grid.Cell::row).thenComparingInt(Grid.Cell::column));
      Grid grid = new Grid(columns.edges, rows.edges, new boolean[rows.count() + 1], cells);
      return new InferredTable(grid, cells.stream().map(cell -> box(grid, cell)).toList());
    }

    private boolean take(boolean[] taken, int[] across, int[] down) {
      for (int r = down[0]; r <= down[1]; r++) {
        for (int c = across[0]; c <= across[1]; c++) {
          if (taken[r * columns.count() + c]) {
            return false;
          }
          taken[r * columns.count() + c] = true;
        }
      }
      return true;
    }

    /** As wide as the text of its columns. */
    private Box box(Grid grid, Grid.Cell cell) {
      Box whole = grid.box(cell);
      int last = cell.column() + cell.columnSpan() - 1;
      return new Box(columns.froms[cell.column()], whole.top(), columns.tos[last], whole.bottom());
    }
  }
}
