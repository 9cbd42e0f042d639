package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.Separators;

/** Draws the grid of a part of a table, whose rows and columns were inferred. */
final class PartGrid {

  /** A rule this far from the first or last line of a part still closes it, in points. */
  private static final double CLOSES = 14;

  private final TableColumns columns;
  private final Separators separators;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param top the upper edge of its text
   * @param bottom the lower edge of its text
   * @param spanning whether its text runs over all columns
   */
  private record Row(double top, double bottom, boolean spanning) {}

  PartGrid(TableColumns columns, TablePart part, List<List<Band>> bandsOfRows) {
    this.columns = columns;
    this.separators = part.page().separators();
    TableHeader header = part.header();
    if (header != null) {
      rows.add(new Row(header.top(), header.bottom(), false));
    }
    for (List<Band> bands : bandsOfRows) {
      rows.add(
          new Row(
              bands.get(0).top(),
              bands.stream().mapToDouble(Band::bottom).max().orElse(0),
              bands.get(0).isHeading() && bands.stream().allMatch(Band::mayGoOnSpanning)));
    }
  }

  Grid grid() {
    double[] xs = columns.edges();
    double left = xs[0];
    double right = xs[xs.length - 1];
    int count = rows.size();
    double[] ys = new double[count + 1];
    boolean[] ruled = new boolean[count + 1];
    double first = rows.get(0).top();
    ys[0] = first - 1;
    ruled[0] = separators.isRuled(first - CLOSES, first + 1, left, right);
    for (int i = 1; i < count; i++) {
      double above = rows.get(i - 1).bottom();
      double below = rows.get(i).top();
      ys[i] = separators.between(above, below, left, right).orElse((above + below) / 2);
      ruled[i] = separators.isRuled(above - 1, below + 1, left, right);
    }
    double last = rows.get(count - 1).bottom();
    ys[count] = last + 1;
    ruled[count] = separators.isRuled(last - 1, last + CLOSES, left, right);
    return new Grid(xs, ys, ruled, cells(xs.length - 1));
  }

  private List<Grid.Cell> cells(int width) {
    Grid.Merger merger = new Grid.Merger(rows.size(), width);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 1; rows.get(r).spanning() && c < width; c++) {
        merger.merge(r, 0, r, c);
      }
    }
    return merger.cells();
  }
}
