package org.wsisroadmaps.report.excel;

/** Where a link leads. */
sealed interface Target {

  /**
   * To a cell of the workbook.
   *
   * @param sheet the sheet's name
   * @param row the row, 0-based
   */
  record Row(String sheet, int row) implements Target {}

  /**
   * Out of the workbook.
   *
   * @param address a sound URI of a scheme that may be written, or a relative one
   */
  record Outside(String address) implements Target {}
}
