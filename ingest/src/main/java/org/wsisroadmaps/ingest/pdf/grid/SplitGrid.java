package org.wsisroadmaps.ingest.pdf.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wsisroadmaps.ingest.pdf.content.Box;

/**
 * A table that a merged column splits: where a cell stands beside all rows of a page, no line runs
 * through its column, and what is drawn on its left touches nothing of what is drawn on its right.
 * Nothing on the page tells this from two tables side by side; the columns of the table on the page
 * before or after do.
 */
public final class SplitGrid {

  /** Edges closer than this are one, in points. */
  private static final double SAME = 6;

  /** Upper and lower ends closer than this are level, in points. */
  private static final double LEVEL = 7;

  private SplitGrid() {}

  /** Whether two grids stand level beside each other. */
  public static boolean areLevel(Grid left, Grid right) {
    Box a = left.box();
    Box b = right.box();
    return a.right() < b.left()
        && Math.abs(a.top() - b.top()) < LEVEL
        && Math.abs(a.bottom() - b.bottom()) < LEVEL;
  }

  /** Whether a place from left to right is in a grid or at its edge. */
  public static boolean reaches(Grid grid, double x) {
    Box box = grid.box();
    return box.left() - SAME < x && x < box.right() + SAME;
  }

  /**
   * The grids of a page with those joined that are parts of one table.
   *
   * @param grids the grids of the page
   * @param boxes what is drawn on it as one cell, which may be a part of a table too
   * @param columns the edges of the columns of a table on the page before or after
   * @return empty where no grids make up a table of these columns
   */
  public static Optional<List<Grid>> join(List<Grid> grids, List<Grid> boxes, double[] columns) {
    List<Grid> sorted = new ArrayList<>(grids);
    sorted.addAll(boxes);
    sorted.sort(Comparator.comparingDouble(grid -> grid.xs()[0]));
    for (Grid first : sorted) {
      List<Grid> parts = new ArrayList<>(List.of(first));
      sorted.stream().filter(grid -> areLevel(first, grid)).forEach(parts::add);
      if (parts.size() > 1 && !boxes.containsAll(parts) && makeUp(parts, columns)) {
        List<Grid> joined = new ArrayList<>(grids);
        joined.removeAll(parts);
        joined.add(joined(parts, columns));
        joined.sort(Comparator.comparingDouble((Grid grid) -> grid.ys()[0]));
        return Optional.of(joined);
      }
    }
    return Optional.empty();
  }

  /** Whether the parts have the outer edges of a table, and no others than its inner ones. */
  private static boolean makeUp(List<Grid> parts, double[] columns) {
    double left = parts.get(0).xs()[0];
    double[] last = parts.get(parts.size() - 1).xs();
    return Math.abs(left - columns[0]) < SAME
        && Math.abs(last[last.length - 1] - columns[columns.length - 1]) < SAME
        && parts.stream()
            .flatMapToDouble(part -> Arrays.stream(part.xs()))
            .allMatch(x -> Arrays.stream(columns).anyMatch(c -> Math.abs(c - x) < SAME));
  }

  private static Grid joined(List<Grid> parts, double[] columns) {
    double[] ys = rows(parts);
    int rows = ys.length - 1;
    List<Grid.Cell> cells = new ArrayList<>();
    boolean[] taken = new boolean[columns.length - 1];
    boolean[] ruled = new boolean[ys.length];
    Set<Integer> open = new TreeSet<>();
    boolean isSomeClosed = parts.stream().anyMatch(SplitGrid::isClosedSomewhere);
    for (Grid part : parts) {
      int shift = nearest(columns, part.xs()[0]);
      for (Grid.Cell cell : part.cells()) {
        int column = nearest(columns, part.xs()[cell.column()]);
        int end = nearest(columns, part.xs()[cell.column() + cell.columnSpan()]);
        int row = nearest(ys, part.ys()[cell.row()]);
        int bottom = nearest(ys, part.ys()[cell.row() + cell.rowSpan()]);
        cells.add(new Grid.Cell(row, column, bottom - row, end - column));
        Arrays.fill(taken, column, end, true);
      }
      for (int r = 0; r < part.ys().length; r++) {
        ruled[nearest(ys, part.ys()[r])] |= part.ruledRows()[r];
      }
      part.openBelow().forEach(column -> open.add(shift + column));
      if (isSomeClosed && !isClosedSomewhere(part)) {
        IntStream.range(0, part.columns()).forEach(column -> open.add(shift + column));
      }
    }
    for (int c = 0; c < taken.length; c++) {
      if (!taken[c]) {
        cells.add(new Grid.Cell(0, c, rows, 1));
        if (isSomeClosed) {
          open.add(c);
        }
      }
    }
    cells.sort(Comparator.comparingInt(Grid.Cell::row).thenComparingInt(Grid.Cell::column));
    return new Grid(columns, ys, ruled, cells, open);
  }

  /** Whether a line is drawn along the lower edge of a part, or along some of it. */
  private static boolean isClosedSomewhere(Grid part) {
    boolean[] ruled = part.ruledRows();
    return ruled[ruled.length - 1] || !part.openBelow().isEmpty();
  }

  /** The edges of all rows, those of several parts that are level once. */
  private static double[] rows(List<Grid> parts) {
    List<Double> edges = new ArrayList<>();
    for (Grid part : parts) {
      for (double y : part.ys()) {
        if (edges.stream().noneMatch(e -> Math.abs(e - y) < LEVEL)) {
          edges.add(y);
        }
      }
    }
    return edges.stream().mapToDouble(e -> e).sorted().toArray();
  }

  private static int nearest(double[] edges, double value) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - value) < Math.abs(edges[best] - value)) {
        best = i;
      }
    }
    return best;
  }
}
