package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.pdf.aligned.AlignedPieces;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.TextLine;

/**
 * Parts ruled rows that hold several rows of values, as where a table has rules below its header
 * and above its total alone. The lines of such a row are level in all its cells, and most of its
 * cells hold nothing but values; a row of texts stays one row, unless rules divide columns alone
 * and every column has a short text of its own on each line.
 */
final class ValueRows {

  /** Fewer lines tell nothing. */
  private static final int FEWEST = 2;

  /** In a table of more ruled rows, each may be a row of two lines. */
  private static final int FEW_ROWS = 4;

  /** So many lines are rows even there. */
  private static final int SEVERAL = 3;

  /** A table that rules divide into columns alone has a header at most beside its row. */
  private static final int FEW_RULED = 2;

  /** Fewer columns of texts may be a list beside another one. */
  private static final int FEWEST_TEXTS = 3;

  /** A text with no more of its cell's width would have had room for more words. */
  private static final double SHORT = 0.7;

  /** Baselines closer than this are level, in points. */
  private static final double LEVEL = 2;

  private ValueRows() {}

  /** The table's grid with such rows parted, empty where it has none. */
  static Optional<Grid> part(PageTable table) {
    Grid grid = table.grid();
    List<List<Double>> cuts = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      cuts.add(cuts(table, r));
    }
    if (grid.columns() < 2 || cuts.stream().allMatch(List::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(parted(grid, cuts));
  }

  /** The heights between the rows of values in a ruled row. */
  private static List<Double> cuts(PageTable table, int row) {
    List<PageCell> cells = new ArrayList<>();
    for (PageCell cell : table.cells()) {
      boolean whole = cell.place().row() == row && cell.place().rowSpan() == 1;
      boolean meets =
          cell.place().row() <= row && cell.place().row() + cell.place().rowSpan() > row;
      if (meets && !whole && !cell.lines().isEmpty()) {
        return List.of();
      }
      if (whole && !cell.lines().isEmpty()) {
        cells.add(cell);
      }
    }
    if (areRowsOfTexts(table.grid(), cells)) {
      return between(cells.get(0).lines());
    }
    List<PageCell> values = cells.stream().filter(ValueRows::holdsValues).toList();
    if (values.isEmpty() || cells.size() - values.size() > Math.max(1, values.size() / 2)) {
      return List.of();
    }
    List<TextLine> opening = cells.get(0).lines();
    if (opening.size() < (table.grid().rows() > FEW_ROWS ? SEVERAL : FEWEST)
        || !areLevel(values, opening)) {
      return List.of();
    }
    return between(opening);
  }

  private static List<Double> between(List<TextLine> lines) {
    List<Double> cuts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      cuts.add((lines.get(i - 1).bottom() + lines.get(i).top()) / 2);
    }
    return cuts;
  }

  /**
   * Whether the cells of a table that rules divide into columns alone hold a short text each on the
   * same lines, none of which goes on the one above.
   */
  private static boolean areRowsOfTexts(Grid grid, List<PageCell> cells) {
    if (grid.rows() > FEW_RULED || cells.size() < FEWEST_TEXTS || cells.size() < grid.columns()) {
      return false;
    }
    List<TextLine> opening = cells.get(0).lines();
    return opening.size() >= SEVERAL
        && cells.stream()
            .allMatch(cell ->
                cell.lines().size() == opening.size()
                    && cell.lines().stream().allMatch(line -> isShort(line, cell)))
        && areLevel(cells, opening);
  }

  private static boolean isShort(TextLine line, PageCell cell) {
    return !Character.isLowerCase(line.text().codePointAt(0))
        && line.right() - line.left() < SHORT * cell.box().width();
  }

  private static boolean holdsValues(PageCell cell) {
    return cell.lines().size() >= FEWEST
        && cell.lines().stream().allMatch(line -> AlignedPieces.isValue(line.text()));
  }

  private static boolean areLevel(List<PageCell> values, List<TextLine> opening) {
    int level = 0;
    int all = 0;
    for (PageCell cell : values) {
      for (TextLine line : cell.lines()) {
        all++;
        level +=
            opening.stream().anyMatch(o -> Math.abs(o.baseline() - line.baseline()) < LEVEL)
                ? 1
                : 0;
      }
    }
    return level == all && all >= FEWEST * values.size();
  }

  private static Grid parted(Grid grid, List<List<Double>> cuts) {
    int[] firstOf = new int[grid.rows() + 1];
    List<Double> ys = new ArrayList<>();
    List<Boolean> ruled = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      firstOf[r] = ys.size();
      ys.add(grid.ys()[r]);
      ruled.add(grid.ruledRows()[r]);
      for (double cut : cuts.get(r)) {
        ys.add(cut);
        ruled.add(false);
      }
    }
    firstOf[grid.rows()] = ys.size();
    ys.add(grid.ys()[grid.rows()]);
    ruled.add(grid.ruledRows()[grid.rows()]);
    List<Grid.Cell> cells = new ArrayList<>();
    for (Grid.Cell cell : grid.cells()) {
      int from = firstOf[cell.row()];
      int to = firstOf[cell.row() + cell.rowSpan()];
      boolean apart = cell.rowSpan() == 1;
      for (int r = from; r < to; r += apart ? 1 : to - from) {
        cells.add(new Grid.Cell(r, cell.column(), apart ? 1 : to - from, cell.columnSpan()));
      }
    }
    cells.sort(Comparator.comparingInt(Grid.Cell::row).thenComparingInt(Grid.Cell::column));
    boolean[] ruledRows = new boolean[ruled.size()];
    for (int i = 0; i < ruledRows.length; i++) {
      ruledRows[i] = ruled.get(i);
    }
    return new Grid(
        grid.xs(), ys.stream().mapToDouble(y -> y).toArray(), ruledRows, cells, grid.openBelow());
  }
}
