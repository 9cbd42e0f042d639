package org.wsisroadmaps.ingest.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.assemble.TypedBullets;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.stitch.BlockCut;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.TableCell;
import org.wsisroadmaps.model.table.TableJoin;
import org.wsisroadmaps.model.table.TableRow;

/** A table that may still grow, page by page. */
final class TableDraft {

  /** The share of the lines between rows that are ruled where rules part the rows. */
  private static final double RULED = 0.7;

  private final WordJoiner joiner;
  private final List<DraftRow> rows = new ArrayList<>();
  private final List<TableJoin> joins = new ArrayList<>();
  private final List<String> repeatedHeaders = new ArrayList<>();
  private List<Double> edges;
  private SourceTable lastPart;
  private int headerRows;
  private int repeatedRows;

  TableDraft(SourceTable first, WordJoiner joiner) {
    this.joiner = joiner;
    this.edges = first.columnEdges();
    this.lastPart = first;
    List<Integer> own = IntStream.range(0, edges.size()).boxed().toList();
    first.rows().forEach(row -> rows.add(new DraftRow(row, own)));
    headerRows = HeaderRows.count(rows, columns());
  }

  List<DraftRow> rows() {
    return rows;
  }

  int columns() {
    return edges.size() - 1;
  }

  int headerRows() {
    return headerRows;
  }

  /** The part that was added last. */
  SourceTable lastPart() {
    return lastPart;
  }

  List<TableJoin> joins() {
    return joins;
  }

  /** The texts of headers that were left out, since they repeat the first. */
  List<String> repeatedHeaders() {
    return repeatedHeaders;
  }

  Edges.Common commonWith(SourceTable next) {
    return Edges.common(edges, next.columnEdges());
  }

  /** The cell that covers a place of the grid, or null where none does. */
  @Nullable DraftCell cellAt(int row, int column) {
    for (int r = row; r >= 0; r--) {
      for (DraftCell cell : rows.get(r).cells) {
        if (cell.covers(column) && r + cell.rowSpan > row) {
          return cell;
        }
      }
    }
    return null;
  }

  /**
   * How many of the first rows of a further part repeat the first ones of this table, or the last
   * ones of its header.
   */
  int repeatedIn(SourceTable next, Edges.Common common) {
    if (common.likeness() == Edges.Likeness.OTHER) {
      return 0;
    }
    for (int from = 0; from <= Math.max(0, headerRows - 1); from++) {
      int most = from == 0 ? rows.size() - 1 : headerRows - from;
      int same = 0;
      while (same < Math.min(most, next.rows().size())
          && isSame(rows.get(from + same), next.rows().get(same))) {
        same++;
      }
      boolean whole = from == 0 || from + same == headerRows;
      if (same > 0 && whole) {
        return same;
      }
    }
    return 0;
  }

  private static boolean isSame(DraftRow row, SourceRow other) {
    List<String> texts = Letters.of(row);
    return !texts.isEmpty() && texts.equals(Letters.of(other));
  }

  /** Adds a further part; what is decided of the rows at the page break stands in its join. */
  void add(SourceTable part, Edges.Common common, Verdict continuation) {
    int repeated = repeatedIn(part, common);
    if (repeated > 0 && joins.isEmpty()) {
      headerRows = Math.max(headerRows, repeated);
    }
    widen(common);
    leaveOut(part, repeated);
    List<DraftRow> lower =
        new ArrayList<>(
            part.rows().subList(repeated, part.rows().size()).stream()
                .map(row -> new DraftRow(row, common.below()))
                .toList());
    int below = rows.size() + 1;
    if (lower.isEmpty()) {
      Verdict none = new Verdict(false, 1, List.of("nothing stands below the header"));
      join(part, continuation, rows.size(), none);
    } else {
      Verdict cut = RowBreak.judge(this, lower.get(0), isRuledBetween());
      if (cut.isOne()) {
        merge(lower.removeFirst());
        join(part, continuation, rows.size(), cut);
      } else {
        reachDown(lower.get(0), common);
        join(part, continuation, below, cut);
      }
    }
    rows.addAll(lower);
    lastPart = part;
  }

  private void join(SourceTable part, Verdict continuation, int row, Verdict cut) {
    joins.add(
        new TableJoin(
            lastPart.page(),
            part.page(),
            continuation.confidence(),
            continuation.evidence(),
            new TableJoin.RowAtCut(row, cut.isOne(), cut.confidence(), cut.evidence())));
  }

  private void widen(Edges.Common common) {
    for (DraftRow row : rows) {
      for (DraftCell cell : row.cells) {
        int end = common.above().get(Math.min(cell.column + cell.columnSpan, edges.size() - 1));
        cell.column = common.above().get(cell.column);
        cell.columnSpan = Math.max(1, end - cell.column);
      }
    }
    edges = common.edges();
  }

  private void leaveOut(SourceTable part, int repeated) {
    for (SourceRow row : part.rows().subList(0, repeated)) {
      row.cells().forEach(cell -> cell.blocks().forEach(b -> repeatedHeaders.add(b.text())));
    }
    repeatedRows += repeated;
  }

  private boolean isRuledBetween() {
    List<DraftRow> inner = rows.subList(0, rows.size() - 1);
    long ruled = inner.stream().filter(row -> row.ruledBelow).count();
    return !inner.isEmpty() && ruled >= RULED * inner.size();
  }

  /** Puts the two pieces of a row together. */
  private void merge(DraftRow lower) {
    DraftRow last = rows.getLast();
    for (DraftCell cell : lower.cells) {
      DraftCell above = cellAt(rows.size() - 1, cell.column);
      if (above == null) {
        last.cells.add(cell);
      } else {
        grow(above, cell, cell.rowSpan - 1);
      }
    }
    last.cells.sort(Comparator.comparingInt(cell -> cell.column));
    last.pages.addAll(lower.pages);
    last.ruledBelow = lower.ruledBelow;
    last.element = lower.element;
  }

  /**
   * Lets the cells reach below the page break that no rule closes above it, though one does beside.
   */
  private void reachDown(DraftRow lower, Edges.Common common) {
    for (int column : lastPart.openBelow()) {
      int place = common.above().get(Math.min(column, common.above().size() - 1));
      DraftCell above = cellAt(rows.size() - 1, place);
      DraftCell below =
          lower.cells.stream().filter(cell -> cell.column == place).findFirst().orElse(null);
      if (above != null
          && below != null
          && above.column == below.column
          && above.columnSpan == below.columnSpan) {
        grow(above, below, below.rowSpan);
        lower.cells.remove(below);
      }
    }
  }

  private void grow(DraftCell above, DraftCell below, int rowsMore) {
    above.blocks = BlockCut.join(above.blocks, below.blocks, false, joiner);
    above.rowSpan += rowsMore;
  }

  /** Whether it is more than a frame around text. */
  boolean isTable() {
    long filled = rows.stream().mapToLong(row -> row.filled().size()).sum();
    return columns() > 1 && filled >= SourceTable.FEWEST_CELLS;
  }

  DocumentTable build(int number, String caption) {
    TreeSet<Integer> pages = new TreeSet<>();
    List<TableRow> built = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      DraftRow row = rows.get(r);
      pages.addAll(row.pages);
      List<TableCell> cells = new ArrayList<>();
      for (DraftCell cell : row.cells) {
        cells.add(
            TableCell.of(
                cell.column,
                cell.columnSpan,
                Math.min(cell.rowSpan, rows.size() - r),
                TypedBullets.resolve(cell.blocks)));
      }
      built.add(new TableRow(List.copyOf(row.pages), cells));
    }
    if (lastPart.page() > 0) {
      pages.add(lastPart.page());
    }
    int headers = joins.isEmpty() ? HeaderRows.count(rows, columns()) : headerRows;
    return new DocumentTable(
        number,
        caption,
        List.copyOf(pages),
        columns(),
        Math.min(headers, built.size()),
        repeatedRows,
        built,
        joins);
  }

  /** All texts, to tell what was lost. */
  Collection<String> texts() {
    return rows.stream()
        .flatMap(row -> row.cells.stream())
        .flatMap(cell -> cell.blocks.stream())
        .map(block -> block.text())
        .toList();
  }
}
