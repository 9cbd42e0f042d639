package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.List;
import java.util.OptionalDouble;
import org.wsisroadmaps.ingest.pdf.aligned.AlignedLine.Piece;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/** Draws the grid of a table whose columns are known: the levels of its header, and its rows. */
final class AlignedGrid {

  private final AlignedColumns columns;
  private final Separators separators;
  private final List<AlignedLine> lines;
  private final AlignedHeader header;
  private final List<List<AlignedLine>> rows;

  private AlignedGrid(List<AlignedLine> lines, AlignedColumns columns, Separators separators) {
    this.columns = columns;
    this.separators = separators;
    this.lines = lines;
    this.header = AlignedHeader.of(lines, columns, separators);
    this.rows =
        AlignedRows.of(lines.subList(header.lineCount(), lines.size()), columns, separators);
  }

  /** The grid of a table's lines. */
  static Grid of(List<WordLine> region, AlignedColumns columns, Separators separators) {
    List<AlignedLine> lines = region.stream().map(line -> AlignedLine.of(line, columns)).toList();
    return new AlignedGrid(lines, columns, separators).grid();
  }

  private Grid grid() {
    int levels = header.levels();
    double[] ys = new double[levels + rows.size() + 1];
    boolean[] ruled = new boolean[ys.length];
    ys[0] = lines.get(0).words().top() - 1;
    for (int level = 1; level < levels; level++) {
      ys[level] = header.border(level);
    }
    for (int r = 0; r < rows.size(); r++) {
      int i = levels + r;
      if (i > 0) {
        WordLine above = last(r > 0 ? rows.get(r - 1) : lines.subList(0, header.lineCount()));
        WordLine below = rows.get(r).get(0).words();
        OptionalDouble rule =
            separators.between(above.baseline(), below.baseline(), columns.left(), columns.right());
        ys[i] = rule.orElse((above.bottom() + below.top()) / 2);
        ruled[i] = rule.isPresent();
      }
    }
    ys[ys.length - 1] = last(lines).bottom() + 1;
    for (int i = 1; i < ys.length; i++) {
      ys[i] = Math.max(ys[i], ys[i - 1] + 0.1);
    }
    return new Grid(columns.edges(), ys, ruled, cells(levels));
  }

  private static WordLine last(List<AlignedLine> lines) {
    return lines.get(lines.size() - 1).words();
  }

  private List<Grid.Cell> cells(int levels) {
    Grid.Merger merger = new Grid.Merger(levels + rows.size(), columns.count());
    header.merge(merger);
    for (int r = 0; r < rows.size(); r++) {
      for (AlignedLine line : rows.get(r)) {
        for (Piece cell : line.cells()) {
          for (int c = cell.from() + 1; c <= cell.to(); c++) {
            merger.merge(levels + r, cell.from(), levels + r, c);
          }
        }
      }
    }
    return merger.cells();
  }
}
