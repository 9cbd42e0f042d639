package org.wsisroadmaps.report.excel.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that came back.
 *
 * @param name its name
 * @param rows the cells that hold something, by row and column, 0-based
 * @param merged the areas of merged cells
 * @param notes what stands beside the cells
 */
record Sheet(
    String name,
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows,
    List<Area> merged,
    List<SheetNote> notes) {

  /**
   * An area of merged cells, 0-based.
   *
   * @param firstRow its first row
   * @param firstColumn its first column
   * @param lastRow its last row
   * @param lastColumn its last column
   */
  record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  /** The text of a cell; empty where it holds none. */
  String text(int row, int column) {
    NavigableMap<Integer, SheetCell> cells = rows.get(row);
    SheetCell cell = cells == null ? null : cells.get(column);
    return cell == null ? "" : cell.text();
  }

  /** The area of merged cells that begins at a cell, or null. */
  @Nullable Area mergedFrom(int row, int column) {
    return merged.stream()
        .filter(area -> area.firstRow() == row && area.firstColumn() == column)
        .findFirst()
        .orElse(null);
  }

  /** The texts of its rows, those that hold something. */
  List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    for (NavigableMap<Integer, SheetCell> row : rows.values()) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column <= row.lastKey(); column++) {
        SheetCell cell = row.get(column);
        cells.add(cell == null ? "" : cell.text());
      }
      texts.add(cells);
    }
    return texts;
  }

  static NavigableMap<Integer, NavigableMap<Integer, SheetCell>> noRows() {
    return new TreeMap<>();
  }
}
