package org.wsisroadmaps.report.excel.returned;

import org.apache.poi.ss.util.CellReference;
import org.wsisroadmaps.report.excel.mark.TextMark;

/**
 * A cell that holds something.
 *
 * @param row its row, 0-based
 * @param column its column, 0-based
 * @param text what it shows; of a formula whose result is an error, the formula itself
 * @param value of a number what stands in the file, such as {@code 0.5} where the cell shows {@code
 *     50%}; else empty
 * @param formula the formula, with its equals sign; empty where it holds none
 */
record SheetCell(int row, int column, String text, String value, String formula) {

  /** Its address, such as {@code G12}. */
  String address() {
    return address(row, column);
  }

  /** The digest of what it says, as the workbook kept it of its own cells when it went out. */
  String digest() {
    try {
      return value.isEmpty() ? TextMark.of(text) : TextMark.ofNumber(Double.parseDouble(value));
    } catch (NumberFormatException e) {
      return TextMark.of(text); // no number, or none that is finite
    }
  }

  static String address(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
