package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.vocabulary.ActionLineName;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.ingest.vocabulary.SectionNames;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Provenance;

/** Puts one table together from its parts; mutable while it does. */
final class TableBuilder {

  private final WordJoiner joiner;
  private final boolean joining;
  private final ColumnVocabulary vocabulary;
  private final Header header;
  private final List<WholeElement> captions = new ArrayList<>();
  private final List<Draft> rows = new ArrayList<>();
  private final List<SourceText> between = new ArrayList<>();
  private final List<String> repeatedHeaders = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final int outcome;
  private final int timing;
  private Columns columns;
  private int lastPage;
  private boolean lastRuledBelow = true;

  /** A row that may still grow. */
  private static final class Draft {
    List<List<SourceBlock>> cells;
    boolean spanning;
    boolean continues;
    boolean filled;
    final TreeSet<Integer> pages = new TreeSet<>();
    final TreeSet<Integer> numbers = new TreeSet<>();
    int table;
    final List<Provenance.Join> joins = new ArrayList<>();

    Draft(List<List<SourceBlock>> cells) {
      this.cells = cells;
    }

    /** A row over all columns. */
    static Draft spanning(SourceText text, int columns) {
      List<List<SourceBlock>> cells = new ArrayList<>(Collections.nCopies(columns, List.of()));
      cells.set(0, List.of(text.block()));
      Draft draft = new Draft(cells);
      draft.spanning = true;
      if (text.page() > 0) {
        draft.pages.add(text.page());
      }
      return draft;
    }

    WholeTable.Row row() {
      boolean paged = !pages.isEmpty();
      return new WholeTable.Row(
          cells,
          spanning,
          continues,
          filled,
          new Provenance(
              List.copyOf(pages),
              paged ? null : table,
              paged ? List.of() : List.copyOf(numbers),
              joins));
    }
  }

  TableBuilder(SourceTable first, WordJoiner joiner, boolean joining, ColumnVocabulary vocabulary) {
    this.joiner = joiner;
    this.joining = joining;
    this.vocabulary = vocabulary;
    this.header = Header.of(first, vocabulary);
    this.columns = header.columns();
    List<ColumnKey> keys = vocabulary.columns(header.texts()).stream().map(Column::key).toList();
    this.outcome = Math.max(0, keys.indexOf(ColumnKey.OUTCOME));
    this.timing = keys.indexOf(ColumnKey.TIMING);
    for (int i = 0; i < header.firstRow(); i++) {
      caption(first.rows().get(i));
    }
    addRows(first, header.firstRow() + header.depth(), false);
    lastPage = first.page();
  }

  private void caption(SourceRow row) {
    for (SourceCell cell : row.cells()) {
      for (SourceBlock block : cell.blocks()) {
        captions.add(new WholeElement.Text(new SourceText(block, row.page(), true)));
      }
    }
  }

  /** What stands in the table above its header. */
  List<WholeElement> captions() {
    return captions;
  }

  List<String> repeatedHeaders() {
    return repeatedHeaders;
  }

  List<Finding> findings() {
    return findings;
  }

  /** What stands between the parts of the table and is no row of it, such as a footnote. */
  List<SourceText> between() {
    return between;
  }

  /**
   * Whether the next table is a further part of this one.
   *
   * @param next the table
   * @param texts what stands between the two
   */
  boolean isContinuedBy(SourceTable next, List<SourceText> texts) {
    if (next.page() > lastPage + 1) {
      return false;
    }
    if (header.repeatedIn(next) > 0) {
      return texts.isEmpty()
          || next.page() > lastPage && texts.stream().noneMatch(TableBuilder::isHeading);
    }
    if (Header.isHeader(next, vocabulary)) {
      return false;
    }
    boolean fits = columns.fit(next) || header.columns().fit(next);
    return texts.isEmpty()
        ? fits || sameColumns(next)
        : header.isRoadmap() && fits && texts.stream().noneMatch(TableBuilder::isHeading);
  }

  /** Whether a text opens something new, and so ends the table above it. */
  private static boolean isHeading(SourceText text) {
    String words = text.block().text();
    return text.heading() && SectionNames.find(words).isEmpty()
        || ActionLineName.find(words).isPresent();
  }

  /** Widths may change from page to page where the number of columns stays. */
  private boolean sameColumns(SourceTable next) {
    return next.page() == lastPage + 1 && next.columns() == columns.count() && columns.count() > 2;
  }

  /**
   * Adds a further part.
   *
   * @param texts what stands between it and the part before
   * @param part the part
   */
  void add(List<SourceText> texts, SourceTable part) {
    for (SourceText text : texts) {
      // a row over all columns without rules at its sides is no part of what is drawn
      if (SectionNames.find(text.block().text()).isPresent()) {
        rows.add(Draft.spanning(text, columns.count()));
      } else {
        between.add(text);
      }
    }
    columns = columns.movedTo(part);
    int repeated = header.repeatedIn(part);
    for (int i = 0; i < repeated; i++) {
      part.rows()
          .get(i)
          .cells()
          .forEach(c -> c.blocks().forEach(b -> repeatedHeaders.add(b.text())));
    }
    addRows(part, repeated, part.page() != lastPage || part.page() == 0);
    lastPage = part.page();
  }

  /** Adds the rows of a part from the given one on. */
  private void addRows(SourceTable part, int from, boolean cut) {
    Carried carried = new Carried(columns.count());
    boolean atCut = cut && part.page() > 0;
    for (int i = 0; i < part.rows().size(); i++) {
      SourceRow row = part.rows().get(i);
      Draft draft = draft(part, row, carried);
      if (i < from) {
        continue;
      }
      if (draft.cells.stream().allMatch(List::isEmpty) && !atCut) {
        continue;
      }
      if (atCut && !rows.isEmpty()) {
        addAtCut(draft, row);
      } else {
        rows.add(draft);
      }
      atCut = false;
      lastRuledBelow = row.ruledBelow();
    }
  }

  private void addAtCut(Draft draft, SourceRow row) {
    Draft above = rows.get(rows.size() - 1);
    RowCut.Verdict verdict =
        RowCut.judge(
            outcome,
            timing,
            new RowCut.Side(above.cells, above.spanning, lastRuledBelow),
            new RowCut.Side(draft.cells, draft.spanning, row.ruledAbove()));
    if (verdict.doubtful()) {
      findings.add(doubt(verdict, row));
    }
    if (!joining || !verdict.joined()) {
      if (!draft.cells.stream().allMatch(List::isEmpty)) {
        rows.add(draft);
      }
      return;
    }
    int from = above.pages.isEmpty() ? 0 : above.pages.last();
    above.joins.add(
        new Provenance.Join(from, row.page(), verdict.evidence(), verdict.confidence()));
    List<List<SourceBlock>> cells = new ArrayList<>();
    for (int c = 0; c < above.cells.size(); c++) {
      cells.add(BlockCut.join(above.cells.get(c), draft.cells.get(c), c == outcome, joiner));
    }
    above.cells = cells;
    above.pages.addAll(draft.pages);
    above.numbers.addAll(draft.numbers);
  }

  private static Finding doubt(RowCut.Verdict verdict, SourceRow row) {
    return Finding.of(
        FindingCode.DOUBTFUL_JOIN,
        Place.ofPage(row.page()),
        (verdict.joined()
                ? "the first row of this page was taken as the rest of the row before it ("
                : "the first row of this page was taken as a new row (")
            + String.join("; ", verdict.evidence())
            + "), with a confidence of "
            + verdict.confidence());
  }

  private Draft draft(SourceTable part, SourceRow row, Carried carried) {
    List<List<SourceBlock>> cells = new ArrayList<>();
    for (int c = 0; c < columns.count(); c++) {
      cells.add(carried.take(c));
    }
    Draft draft = new Draft(cells);
    draft.continues = carried.tookAt(outcome);
    int filledCells = 0;
    boolean spans = false;
    for (SourceCell cell : row.cells()) {
      int first = columns.first(part, cell);
      int last = Math.max(first, columns.last(part, cell));
      if (!cell.isEmpty()) {
        List<SourceBlock> blocks = new ArrayList<>(cells.get(first));
        blocks.addAll(cell.blocks());
        cells.set(first, blocks);
        filledCells++;
        spans |= first == 0 && last == columns.count() - 1 && columns.count() > 1;
      }
      draft.filled |= cell.filled() && first == 0;
      if (cell.rowSpan() > 1) {
        carried.put(first, cell.rowSpan() - 1, cell.blocks());
      }
    }
    draft.spanning = spans && filledCells == 1;
    if (row.page() > 0) {
      draft.pages.add(row.page());
    }
    draft.table = part.number();
    draft.numbers.add(row.number());
    return draft;
  }

  WholeTable build() {
    return new WholeTable(
        header.texts(), header.isRoadmap(), rows.stream().map(Draft::row).toList());
  }

  /** Cells that reach down into the rows below theirs. */
  private static final class Carried {
    private final List<@Nullable List<SourceBlock>> blocks = new ArrayList<>();
    private final int[] left;
    private final boolean[] took;

    Carried(int columns) {
      left = new int[columns];
      took = new boolean[columns];
      for (int i = 0; i < columns; i++) {
        blocks.add(null);
      }
    }

    void put(int column, int rows, List<SourceBlock> cell) {
      blocks.set(column, cell);
      left[column] = rows;
    }

    /** The blocks that reach down into the next row. */
    List<SourceBlock> take(int column) {
      List<SourceBlock> carried = blocks.get(column);
      took[column] = left[column] > 0 && carried != null;
      if (!took[column] || carried == null) {
        return List.of();
      }
      left[column]--;
      return carried;
    }

    boolean tookAt(int column) {
      return took[column];
    }
  }

  /**
   * The header of a table.
   *
   * @param firstRow how many rows stand above it
   * @param depth how many rows it has, 0 where there is none
   * @param texts the headers of the columns
   * @param columns the columns
   * @param rowTexts the texts of its rows, to know them again
   */
  private record Header(
      int firstRow, int depth, List<String> texts, Columns columns, List<List<String>> rowTexts) {

    /** A header stands in one of the first rows. */
    private static final int SEARCHED = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\p{P}]+");

    static Header of(SourceTable table, ColumnVocabulary vocabulary) {
      for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
        Header header = at(table, i, vocabulary);
        if (header != null) {
          return header;
        }
      }
      return new Header(0, 0, List.of(), new Columns(table.columnEdges()), List.of());
    }

    static boolean isHeader(SourceTable table, ColumnVocabulary vocabulary) {
      return of(table, vocabulary).depth() > 0;
    }

    boolean isRoadmap() {
      return depth > 0;
    }

    /** The header that begins with a row, or null where none does. */
    private static @Nullable Header at(SourceTable table, int row, ColumnVocabulary vocabulary) {
      int depth =
          table.rows().get(row).cells().stream().mapToInt(SourceCell::rowSpan).max().orElse(1);
      depth = Math.min(depth, table.rows().size() - row);
      List<SourceRow> rows = table.rows().subList(row, row + depth);
      List<SourceCell> finest =
          rows.stream()
              .flatMap(r -> r.cells().stream())
              .sorted(Comparator.comparingInt(SourceCell::column))
              .toList();
      Columns columns = Columns.ofHeader(table, finest);
      List<StringBuilder> texts = new ArrayList<>();
      for (int c = 0; c < columns.count(); c++) {
        texts.add(new StringBuilder());
      }
      for (SourceRow r : rows) {
        for (SourceCell cell : r.cells()) {
          for (int c = columns.first(table, cell); c <= columns.last(table, cell); c++) {
            append(texts.get(c), cell);
          }
        }
      }
      List<String> all = texts.stream().map(StringBuilder::toString).toList();
      return vocabulary.isHeader(all)
          ? new Header(row, depth, all, columns, rows.stream().map(Header::texts).toList())
          : null;
    }

    private static void append(StringBuilder text, SourceCell cell) {
      for (SourceBlock block : cell.blocks()) {
        text.append(text.length() > 0 ? " " : "").append(block.text());
      }
    }

    /** How many of the first rows of a further part repeat the header. */
    int repeatedIn(SourceTable part) {
      if (depth == 0 || part.rows().size() < depth) {
        return 0;
      }
      for (int i = 0; i < depth; i++) {
        if (!says(part.rows().get(i), rowTexts.get(i))) {
          return 0;
        }
      }
      return depth;
    }

    /** Whether a row holds these texts; its first other one tells that it does not. */
    private static boolean says(SourceRow row, List<String> texts) {
      int at = 0;
      for (SourceCell cell : row.cells()) {
        for (SourceBlock block : cell.blocks()) {
          if (at == texts.size() || !letters(block).equals(texts.get(at++))) {
            return false;
          }
        }
      }
      return at == texts.size();
    }

    private static List<String> texts(SourceRow row) {
      return row.cells().stream()
          .flatMap(cell -> cell.blocks().stream())
          .map(Header::letters)
          .toList();
    }

    private static String letters(SourceBlock block) {
      return NO_LETTERS.matcher(block.text().toLowerCase(Locale.ROOT)).replaceAll("");
    }
  }
}
