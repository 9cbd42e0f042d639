package org.wsisroadmaps.ingest.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table, or the part of one that stands on one page.
 *
 * @param number the table's (or part's) number in the document, 1-based
 * @param page the page that it stands on, 1-based, or 0 where the format knows no pages
 * @param columnEdges the horizontal edges of its columns from left to right, one more than it has
 *     columns: PDF points from the page's left edge, or twips from the table's left edge in Word
 * @param rows its rows from top to bottom
 * @param openBelow the columns of the grid whose last cell no rule closes, though one closes that
 *     of other columns: it goes on in the part on the next page; empty where all are alike
 * @param roomBelow how many further lines a column's last cell has room for, by the column of the
 *     grid; none for empty cells and where the format knows no lines
 */
public record SourceTable(
    int number,
    int page,
    List<Double> columnEdges,
    List<SourceRow> rows,
    Set<Integer> openBelow,
    Map<Integer, Double> roomBelow)
    implements SourceElement {

  /** Fewer cells with text are boxes of a drawing. */
  public static final int FEWEST_CELLS = 3;

  /** Copies. */
  public SourceTable {
    columnEdges = List.copyOf(columnEdges);
    rows = List.copyOf(rows);
    openBelow = Set.copyOf(openBelow);
    roomBelow = Map.copyOf(roomBelow);
  }

  /** A table whose columns are all alike at its lower edge, and of which no lines are known. */
  public SourceTable(int number, int page, List<Double> columnEdges, List<SourceRow> rows) {
    this(number, page, columnEdges, rows, Set.of(), Map.of());
  }

  /** How many columns the table's grid has. */
  public int columns() {
    return columnEdges.size() - 1;
  }

  /**
   * Whether it holds what a table does: a frame around text has one column, and boxes few texts.
   */
  public boolean isMoreThanFrame() {
    long filled =
        rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.isEmpty()).count();
    return columns() > 1 && filled >= FEWEST_CELLS;
  }
}
