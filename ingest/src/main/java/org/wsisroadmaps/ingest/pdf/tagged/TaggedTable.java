package org.wsisroadmaps.ingest.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the structure tree has it. While it is read, it finds the places of its cells as they
 * come row by row: each takes the next columns that no cell reaches down into from above. Not
 * changed afterwards.
 */
public final class TaggedTable {

  /** No table of text has more columns. */
  static final int MOST_COLUMNS = 200;

  /** No cell covers more rows. */
  static final int MOST_ROWS = 10_000;

  private final int number;

  /** The row below the last one that is taken, by column. */
  private final int[] takenUpTo = new int[MOST_COLUMNS];

  /** The columns up to the last cell of every row. */
  private final List<Integer> widths = new ArrayList<>();

  private int columns;

  TaggedTable(int number) {
    this.number = number;
  }

  void beginRow() {
    widths.add(0);
  }

  /** The place of the next cell, null where it stands in no row or beyond all columns. */
  @Nullable TaggedCell place(int rowSpan, int columnSpan) {
    int row = widths.size() - 1;
    if (row < 0) {
      return null;
    }
    int column = free(widths.get(row), row);
    if (column >= MOST_COLUMNS) {
      return null;
    }
    int wide = Math.min(columnSpan, MOST_COLUMNS - column);
    for (int c = column; c < column + wide; c++) {
      takenUpTo[c] = row + rowSpan;
    }
    widths.set(row, free(column + wide, row));
    columns = Math.max(columns, column + wide);
    return new TaggedCell(this, row, column, rowSpan, wide);
  }

  private int free(int from, int row) {
    int column = from;
    while (column < MOST_COLUMNS && takenUpTo[column] > row) {
      column++;
    }
    return column;
  }

  /** The table's number in the document, from 1 on. */
  public int number() {
    return number;
  }

  /**
   * Whether a row has cells for all columns. Some programs leave out empty cells, and then only the
   * page tells the columns of the others.
   */
  public boolean isWhole(int row) {
    return widths.get(row) >= columns;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TaggedTable table && table.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
