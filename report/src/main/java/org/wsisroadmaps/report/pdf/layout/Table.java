package org.wsisroadmaps.report.pdf.layout;

import java.util.List;

/**
 * A table. Rows are not broken over columns; the header is repeated where the table goes on.
 *
 * @param widths the widths of its columns in points
 * @param header the cells of its header
 * @param rows its rows, each with one cell for each column
 * @param leading from one base line to the next, in points
 */
public record Table(List<Float> widths, List<Cell> header, List<List<Cell>> rows, float leading) {
  /** Checks and copies. */
  public Table {
    widths = List.copyOf(widths);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != widths.size()) {
        throw new IllegalArgumentException("a row has not as many cells as the table columns");
      }
    }
  }
}
