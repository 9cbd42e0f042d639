package org.wsisroadmaps.report.excel;

/**
 * A column of a table.
 *
 * @param header its header, unlike every other one of the table
 * @param width its width, in digits of the standard font
 * @param style the look of the header
 */
record ColumnSpec(String header, double width, Style style) {

  static ColumnSpec of(String header, double width) {
    return new ColumnSpec(header, width, Style.HEADER);
  }
}
