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
   * To rows of the workbook that stand together.
   *
   * @param sheet the sheet's name
   * @param first the first row, 0-based
   * @param last the last row, 0-based
   */
  record Rows(String sheet, int first, int last) implements Target {
    Rows upTo(Rows end) {
      return new Rows(sheet, first, end.last());
    }
  }

  /**
   * Out of the workbook.
   *
   * @param address a sound URI of a scheme that may be written, or a relative one
   */
  record Outside(String address) implements Target {}
}
