package org.wsisroadmaps.ingest.stitch;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Provenance;

/** Puts one table together from its parts; mutable while it does. */
final class TableBuilder {

  /** A cell of another table that stands where outcomes stand is no longer. */
  private static final int LONGEST_NAME = 60;

  /** Few other tables have as many columns as this. */
  private static final int MANY_COLUMNS = 5;

  private final WordJoiner joiner;
  private final boolean joining;
  private final ColumnVocabulary vocabulary;
  private final Header header;
  private final List<WholeElement> captions = new ArrayList<>();
  private final List<DraftRow> rows = new ArrayList<>();
  private final List<String> repeatedHeaders = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final int firstColumns;
  private final int outcome;
  private final int timing;
  private Columns columns;
  private int lastPage;
  private boolean lastRuledBelow = true;

  /** The columns whose last cell no rule closed at the foot of the page before. */
  private Set<Integer> lastOpen = Set.of();

  /** The room for further lines below the last cells of the part before, by column. */
  private Map<Integer, Double> lastRoom = Map.of();

  /** Whether no rule closed a row that a page break cut, or a cell that goes on below it. */
  private boolean cutsAreOpen;

  /** The page breaks between two rows that are not one. */
  private final List<BrokenMerges.Break> breaks = new ArrayList<>();

  TableBuilder(SourceTable first, WordJoiner joiner, boolean joining, ColumnVocabulary vocabulary) {
    this.joiner = joiner;
    this.joining = joining;
    this.vocabulary = vocabulary;
    this.header = Header.of(first, vocabulary);
    this.columns = header.columns();
    this.firstColumns = first.columns();
    List<ColumnKey> keys = vocabulary.columns(header.texts()).stream().map(Column::key).toList();
    this.outcome = Math.max(0, keys.indexOf(ColumnKey.OUTCOME));
    this.timing = keys.indexOf(ColumnKey.TIMING);
    List<SourceRow> above = first.rows().subList(0, header.firstRow());
    if (above.stream()
        .allMatch(row -> row.cells().stream().filter(c -> !c.isEmpty()).count() < 2)) {
      above.forEach(this::caption);
    } else {
      // another table stands so close above that the rules of both touch
      SourceTable other = new SourceTable(first.number(), first.page(), first.columnEdges(), above);
      captions.add(new TableBuilder(other, joiner, joining, vocabulary).build());
    }
    repeatedHeaders.addAll(header.numbers());
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

  boolean isRoadmap() {
    return header.isRoadmap();
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

  /** Whether the next table is a further part of this one. */
  boolean isContinuedBy(SourceTable next) {
    if (next.page() > lastPage + 1) {
      return false;
    }
    int repeated = header.repeatedIn(next);
    if (repeated > 0) {
      return true;
    }
    boolean ownHeader = Header.isHeader(next, vocabulary);
    return !ownHeader && (fits(next) || sameColumns(next));
  }

  /**
   * Whether a table below the name of a section is a further part of this one: a row over all
   * columns that has no rules at its sides parts what is drawn.
   */
  boolean isContinuedBelowSection(SourceTable next) {
    return next.page() <= lastPage + 1
        && (header.repeatedIn(next) > 0 || !Header.isHeader(next, vocabulary) && fits(next));
  }

  /** Adds the name of a section as a row over all columns. */
  void addSection(SourceText name) {
    rows.add(DraftRow.spanning(name, columns.count()));
  }

  /**
   * Whether a table that other texts and tables part from this one is a further part of it: it has
   * no header of its own, the same columns, and outcomes.
   *
   * @param page the page of what stands before it
   */
  boolean isTakenUpBy(SourceTable next, int page) {
    boolean unpaged = next.page() == 0;
    if (Header.isHeader(next, vocabulary)) {
      return false;
    }
    if (unpaged) {
      boolean asMany = next.columns() == columns.count();
      return codesStartAgain(next) && (fits(next) || asMany && columns.count() >= MANY_COLUMNS)
          || codesGoOn(next) && (fits(next) || asMany);
    }
    return isBehind(next, page)
        && (fits(next) && holdsOutcomes(next)
            || next.columns() == columns.count() && columns.count() > 2 && codesGoOn(next));
  }

  /** Whether a table that other texts part from this one repeats its header on a further page. */
  boolean isRepeatedBy(SourceTable next, int page) {
    return isBehind(next, page) && header.repeatedIn(next) > 0;
  }

  private boolean isBehind(SourceTable next, int page) {
    return next.page() > lastPage && next.page() <= page + 1;
  }

  /** Whether the first code of a table follows the last one of this. */
  private boolean codesGoOn(SourceTable next) {
    Optional<OutcomeCode> last = lastCode();
    Optional<OutcomeCode> first = firstCode(next);
    return last.isPresent() && first.isPresent() && first.get().follows(last.get());
  }

  /** Whether the codes of a table begin as those of the next section do, in letters as here. */
  private boolean codesStartAgain(SourceTable next) {
    Optional<OutcomeCode> first = firstCode(next);
    return isRoadmap()
        && first.isPresent()
        && first.get().isFirst()
        && lastCode().filter(last -> last.isLettered() == first.get().isLettered()).isPresent();
  }

  private Optional<OutcomeCode> lastCode() {
    return rows.reversed().stream()
        .flatMap(row -> OutcomeCode.at(SourceBlock.text(row.cells.get(outcome))).stream())
        .findFirst();
  }

  private Optional<OutcomeCode> firstCode(SourceTable next) {
    return opening(next).stream().flatMap(text -> OutcomeCode.at(text).stream()).findFirst();
  }

  /** The texts of the cells that stand where outcomes stand. */
  private List<String> opening(SourceTable next) {
    return next.rows().stream()
        .map(row ->
            row.cells().stream()
                .filter(cell -> cell.column() == outcome)
                .map(cell -> SourceBlock.text(cell.blocks()))
                .collect(Collectors.joining(" ")))
        .toList();
  }

  private boolean fits(SourceTable next) {
    return columns.fit(next) || header.columns().fit(next);
  }

  /** Widths may change from page to page where the number of columns stays. */
  private boolean sameColumns(SourceTable next) {
    return (next.page() == 0 || next.page() == lastPage + 1)
        && next.columns() == columns.count()
        && columns.count() > 2
        && (!isRoadmap() || holdsOutcomes(next));
  }

  /**
   * Whether rows of a table open with codes of outcomes, or its first row is what is left of one:
   * its outcome cell is empty or long.
   */
  private boolean holdsOutcomes(SourceTable next) {
    List<String> opening = opening(next);
    return !opening.isEmpty()
        && (opening.get(0).isBlank()
            || opening.get(0).length() > LONGEST_NAME
            || opening.stream().anyMatch(text -> OutcomeCode.at(text).isPresent()));
  }

  /** Whether a table has as many columns, or some of these very columns. */
  boolean looksLike(SourceTable other) {
    return other.columns() == columns.count()
        || other.page() > 0 && other.columns() > 1 && columns.holdEdgesOf(other);
  }

  /** Whether a table without a header opens with the code that comes next. */
  boolean mayGoOnIn(SourceTable next) {
    return codesGoOn(next) && !Header.isHeader(next, vocabulary);
  }

  /** The page of its last part, 1-based, or 0 where the format knows no pages. */
  int lastPage() {
    return lastPage;
  }

  /**
   * Adds a part.
   *
   * @return whether its first row was joined to the last one
   */
  boolean add(SourceTable part) {
    if (isRoadmap() && part.page() > 0 && !hasUsualColumns(part)) {
      findings.add(
          Finding.of(
              FindingCode.COLUMNS_CHANGED,
              Place.ofPage(part.page()),
              "this page has "
                  + part.columns()
                  + " columns, and the roadmap has "
                  + columns.count()
                  + ": text may stand in another cell than it should"));
    }
    final int joins = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).joins.size();
    final int last = rows.size() - 1;
    columns = columns.movedTo(part);
    int repeated = header.repeatedIn(part);
    part.rows().subList(0, repeated).forEach(this::addRepeated);
    addRows(part, repeated, part.page() != lastPage || part.page() == 0);
    lastPage = part.page();
    return last >= 0 && rows.get(last).joins.size() > joins;
  }

  private void addRepeated(SourceRow row) {
    row.cells().forEach(cell -> cell.blocks().forEach(b -> repeatedHeaders.add(b.text())));
  }

  /** Adds the rows of a part from the given one on, but for those that repeat the header. */
  private void addRows(SourceTable part, int from, boolean cut) {
    Carried carried = new Carried(columns.count());
    boolean atCut = cut && part.page() > 0;
    int begin = from;
    for (int i = 0; i < part.rows().size(); i++) {
      SourceRow row = part.rows().get(i);
      DraftRow draft = draft(part, row, carried);
      if (i < begin) {
        continue;
      }
      int repeated = header.repeatedAt(part, i);
      if (repeated > 0) {
        begin = i + repeated;
        part.rows().subList(i, begin).forEach(this::addRepeated);
        continue;
      }
      if (draft.cells.stream().allMatch(List::isEmpty) && !atCut) {
        continue;
      }
      if (atCut && !rows.isEmpty()) {
        addAtCut(draft, row, carried);
      } else {
        takeBackSentences(draft, carried);
        rows.add(draft);
      }
      atCut = false;
      lastRuledBelow = row.ruledBelow();
    }
    lastOpen = openBelow(part);
    lastRoom = roomBelow(part);
  }

  /**
   * Gives the row above the rest of its sentences that a level rule inside one of its cells cut: an
   * outcome has one row, whatever is drawn beside it.
   */
  private void takeBackSentences(DraftRow draft, Carried carried) {
    if (!draft.continues || rows.isEmpty()) {
      return;
    }
    DraftRow above = rows.get(rows.size() - 1);
    for (int c = 0; c < draft.cells.size(); c++) {
      List<SourceBlock> upper = above.cells.get(c);
      List<SourceBlock> lower = draft.cells.get(c);
      if (!draft.merged.contains(c) && BlockCut.isCutInSentence(upper, lower)) {
        List<SourceBlock> joined = BlockCut.join(upper, lower, false, joiner);
        DraftRow.share(rows, rows.size() - 1, c, joined);
        carried.replace(c, joined);
        draft.cells.set(c, joined);
        draft.merged.add(c);
      }
    }
  }

  private Set<Integer> openBelow(SourceTable part) {
    return part.openBelow().stream()
        .map(column -> columnOf(part, column))
        .collect(Collectors.toSet());
  }

  private Map<Integer, Double> roomBelow(SourceTable part) {
    Map<Integer, Double> rooms = new TreeMap<>();
    part.roomBelow().forEach((column, room) -> rooms.put(columnOf(part, column), room));
    return rooms;
  }

  /** The column of the table that a column of a part's grid is, or is a piece of. */
  private int columnOf(SourceTable part, int column) {
    return columns.first(part, new SourceCell(column, 1, 1, false, List.of()));
  }

  private void addAtCut(DraftRow draft, SourceRow row, Carried carried) {
    DraftRow above = rows.get(rows.size() - 1);
    Set<Integer> reaching = carried.reachingDown();
    Set<Integer> merged = new TreeSet<>(above.merged);
    merged.addAll(reaching);
    merged.addAll(lastOpen);
    Verdict verdict =
        RowCut.judge(
            new RowCut.Table(outcome, timing, merged, lastOpen),
            new RowCut.Side(above.cells, above.spanning, lastRuledBelow, above.element),
            new RowCut.Side(draft.cells, draft.spanning, row.ruledAbove(), draft.element));
    if (verdict.isDoubtful()) {
      findings.add(doubt(verdict, row));
    }
    cutsAreOpen |= !lastOpen.isEmpty() || verdict.isOne() && !lastRuledBelow;
    if (!joining || !verdict.isOne()) {
      if (!draft.cells.stream().allMatch(List::isEmpty)) {
        rows.add(draft);
        if (!verdict.isOne()) {
          breaks.add(
              new BrokenMerges.Break(rows.size() - 1, row.page(), lastOpen, lastRoom, reaching));
        }
      }
      return;
    }
    int from = above.pages.isEmpty() ? 0 : above.pages.last();
    above.joins.add(
        new Provenance.Join(from, row.page(), verdict.evidence(), verdict.confidence()));
    for (int c = 0; c < above.cells.size(); c++) {
      List<SourceBlock> joined =
          BlockCut.join(above.cells.get(c), draft.cells.get(c), c == outcome, joiner);
      DraftRow.share(rows, rows.size() - 1, c, joined);
      carried.replace(c, joined);
    }
    above.element = draft.element;
    above.pages.addAll(draft.pages);
    above.numbers.addAll(draft.numbers);
  }

  private static Finding doubt(Verdict verdict, SourceRow row) {
    return Finding.of(
        FindingCode.DOUBTFUL_JOIN,
        Place.ofPage(row.page()),
        (verdict.isOne()
                ? "the first row of this page was taken as the rest of the row before it ("
                : "the first row of this page was taken as a new row (")
            + String.join("; ", verdict.evidence())
            + "), with a confidence of "
            + verdict.confidence());
  }

  private DraftRow draft(SourceTable part, SourceRow row, Carried carried) {
    List<List<SourceBlock>> cells = new ArrayList<>();
    Set<Integer> merged = new TreeSet<>();
    for (int c = 0; c < columns.count(); c++) {
      cells.add(carried.take(c));
      if (carried.tookAt(c)) {
        merged.add(c);
      }
    }
    DraftRow draft = new DraftRow(cells);
    draft.merged = merged;
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
        merged.remove(first);
        filledCells++;
        spans |= first == 0 && last == columns.count() - 1 && columns.count() > 1;
      }
      IntStream.rangeClosed(first + 1, last).forEach(draft.covered::add);
      draft.filled |= cell.filled() && first == 0;
      if (cell.rowSpan() > 1) {
        carried.put(first, cell.rowSpan() - 1, cell.blocks());
      }
    }
    draft.spanning = spans && filledCells == 1;
    if (row.page() > 0) {
      draft.pages.add(row.page());
    }
    draft.element = row.element();
    draft.table = part.number();
    draft.numbers.add(row.number());
    return draft;
  }

  WholeTable build() {
    new BrokenMerges(rows, outcome, cutsAreOpen, joiner).mend(breaks, findings);
    List<String> headers = header.texts();
    if (outcome > 0 && outcome == columns.count() - 1 && isRightToLeft(headers)) {
      // the first column of a table that is read from right to left is the last one on the page
      keepColumns(IntStream.range(0, columns.count()).boxed().toList().reversed());
      headers = headers.reversed();
    }
    if (isRoadmap()) {
      headers = withoutEmptyColumns(headers);
    }
    return new WholeTable(headers, header.isRoadmap(), rows.stream().map(DraftRow::row).toList());
  }

  /** Takes out the columns that hold no word, as they only keep others apart. */
  private List<String> withoutEmptyColumns(List<String> headers) {
    List<Integer> kept =
        IntStream.range(0, headers.size())
            .filter(c ->
                !headers.get(c).isBlank()
                    || rows.stream().anyMatch(row -> !SourceBlock.text(row.cells.get(c)).isBlank()))
            .boxed()
            .toList();
    if (kept.size() < headers.size()) {
      keepColumns(kept);
    }
    return kept.stream().map(headers::get).toList();
  }

  /** Leaves the given columns in all rows, in this order. */
  private void keepColumns(List<Integer> kept) {
    for (DraftRow row : rows) {
      row.cells = kept.stream().map(row.cells::get).toList();
      row.merged =
          IntStream.range(0, kept.size())
              .filter(c -> row.merged.contains(kept.get(c)))
              .boxed()
              .collect(Collectors.toSet());
    }
  }

  /** Whether a part has as many columns as the table, or as its first part, has. */
  private boolean hasUsualColumns(SourceTable part) {
    return part.columns() == columns.count() || part.columns() == firstColumns;
  }

  private static boolean isRightToLeft(List<String> texts) {
    char[] all = String.join(" ", texts).toCharArray();
    return Bidi.requiresBidi(all, 0, all.length);
  }
}
