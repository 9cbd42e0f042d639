package org.wsisroadmaps.report.excel;

import java.util.List;

/**
 * What a sheet is to be.
 *
 * @param name its name
 * @param hint what it shows and how to read it, in one or two sentences
 * @param tabColour the colour of its tab
 * @param paper the size of its printed pages
 * @param frozenColumns how many columns stay when the sheet is moved sideways
 * @param widths the widths of its columns, in digits of the standard font
 */
record SheetPlan(
    String name, String hint, int tabColour, Paper paper, int frozenColumns, List<Double> widths) {

  /** The sizes of paper, with Excel's numbers for them. */
  enum Paper {
    /** 210 by 297 millimetres. */
    A4((short) 9),
    /** 297 by 420 millimetres. */
    A3((short) 8);

    private final short number;

    Paper(short number) {
      this.number = number;
    }

    short number() {
      return number;
    }
  }

  SheetPlan {
    widths = List.copyOf(widths);
  }
}
