package org.wsisroadmaps.ingest.pdf.headed;

import java.util.Arrays;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.grid.Grid;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * The columns of a table that no rules divide.
 *
 * @param header the header that they were told by
 * @param gutters the strips between them, in which hardly any text stands, from left to right
 * @param lefts where the text of each column begins
 * @param rights how far the text of each column reaches, words that are wider than it apart
 * @param end how far any text reaches
 */
@SuppressWarnings("ArrayRecordComponent") // geometry in primitive arrays; nobody compares columns
record TableColumns(
    TableHeader header, List<Gutter> gutters, double[] lefts, double[] rights, double end) {

  /** Text whose words are closer than this share of a gutter's width runs over the gutter. */
  private static final double OVER = 0.75;

  TableColumns {
    gutters = List.copyOf(gutters);
  }

  /**
   * The strip between two columns.
   *
   * @param left where it begins
   * @param right where it ends
   */
  record Gutter(double left, double right) {
    double middle() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }
  }

  int count() {
    return lefts.length;
  }

  /** The column that holds a place. */
  int at(double x) {
    int column = 0;
    while (column < gutters.size() && x > gutters.get(column).middle()) {
      column++;
    }
    return column;
  }

  /** Half of the narrowest gutter: about the room between a cell's edge and its text, in points. */
  double padding() {
    double narrowest = gutters.stream().mapToDouble(Gutter::width).min().orElse(2);
    return Math.clamp(narrowest / 2, 0.5, 8);
  }

  /** The edges of the columns from left to right. */
  double[] edges() {
    double[] edges = new double[count() + 1];
    edges[0] = Arrays.stream(lefts).min().orElse(0) - padding();
    for (int i = 0; i < gutters.size(); i++) {
      edges[i + 1] = gutters.get(i).middle();
    }
    edges[count()] = Math.max(end, Arrays.stream(rights).max().orElse(0)) + padding();
    return edges;
  }

  /** A table whose cells are boxed around the text of these columns, with room on both sides. */
  InferredTable table(Grid grid) {
    return new InferredTable(grid, grid.cells().stream().map(cell -> box(grid, cell)).toList());
  }

  private Box box(Grid grid, Grid.Cell cell) {
    Box box = grid.box(cell);
    int last = cell.column() + cell.columnSpan() - 1;
    return new Box(
        lefts[cell.column()] - padding(), box.top(), rights[last] + padding(), box.bottom());
  }

  /** Whether the words of a line run on over gutters, as those of a text over all columns do. */
  boolean isSpannedBy(WordLine line) {
    if (line.pieces().size() > 1) {
      return false;
    }
    for (int i = 0; i < line.words().size(); i++) {
      Word word = line.words().get(i);
      if (at(word.left()) != at(word.right()) || i > 0 && runsOn(line.words().get(i - 1), word)) {
        return true;
      }
    }
    return false;
  }

  private boolean runsOn(Word before, Word word) {
    int column = at(before.centerX());
    return column != at(word.centerX())
        && word.left() - before.right() < OVER * gutters.get(column).width();
  }
}
