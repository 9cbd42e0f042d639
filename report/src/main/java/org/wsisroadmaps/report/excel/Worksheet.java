package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet while it is written, from the top to the bottom. */
final class Worksheet {

  /** Where the header of a sheet's first table stands, below its title and hint; 0-based. */
  static final int HEADER_ROW = 2;

  /** Where the rows of a sheet's first table begin; 0-based. */
  static final int FIRST_DATA_ROW = HEADER_ROW + 1;

  private static final int TITLE_HEIGHT = 26;

  /** A hint that is wider than a window would have to be read sideways. */
  private static final double WIDEST_HINT = 150;

  private final XSSFSheet sheet;
  private final SheetPlan plan;
  private final SheetData data;
  private final Links links = new Links();
  private int nextRow;
  private int columns = 1;

  Worksheet(XSSFSheet sheet, SheetPlan plan, SheetData data) {
    this.sheet = sheet;
    this.plan = plan;
    this.data = data;
  }

  /** The sheet in POI, for what stands beside the rows: tables, charts, panes. */
  XSSFSheet poi() {
    return sheet;
  }

  SheetPlan plan() {
    return plan;
  }

  /** The index of the row that comes next, 0-based. */
  int nextRow() {
    return nextRow;
  }

  /** Writes the title and the hint, and keeps them and the table's header in sight. */
  void head() throws IOException {
    row(TITLE_HEIGHT, List.of(TableCell.text(plan.name()).in(Style.TITLE)));
    int last = lastHintColumn();
    double width = plan.widths().subList(0, last + 1).stream().mapToDouble(w -> w).sum();
    int lines = TextFit.lines(plan.hint(), Style.HINT, width);
    merge(nextRow, 0, last);
    int height = TextFit.rowHeight(lines, Style.HINT.size()) + 3;
    row(height, List.of(TableCell.text(plan.hint()).in(Style.HINT)));
    sheet.createFreezePane(plan.frozenColumns(), FIRST_DATA_ROW);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
  }

  /** Adds a row of a given height in points. */
  void row(int height, List<TableCell> cells) throws IOException {
    data.row(nextRow, height, cells);
    for (int column = 0; column < cells.size(); column++) {
      Target target = cells.get(column).target();
      if (target != null) {
        links.add(nextRow, column, target);
      }
    }
    columns = Math.max(columns, cells.size());
    nextRow++;
  }

  /** Adds a row that is as high as its texts need. */
  void fittedRow(List<TableCell> cells) throws IOException {
    int height = 0;
    for (int column = 0; column < cells.size(); column++) {
      height = Math.max(height, heightOf(cells.get(column), width(column)));
    }
    row(height, cells);
  }

  /** Leaves a row empty. */
  void gap(int height) throws IOException {
    row(height, List.of());
  }

  /** Joins cells of a row into one. */
  void merge(int row, int firstColumn, int lastColumn) {
    if (lastColumn > firstColumn) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, firstColumn, lastColumn));
    }
  }

  double width(int column) {
    return plan.widths().get(column);
  }

  /** Ends the sheet. */
  void close() {
    data.links(links.xml(sheet.getPackagePart()));
    sheet.setDimensionOverride(new CellRangeAddress(0, Math.max(0, nextRow - 1), 0, columns - 1));
  }

  private static int heightOf(TableCell cell, double width) {
    int size = cell.style().size();
    int lines =
        cell.content() instanceof TableCell.Words words && cell.style().wrap()
            ? TextFit.lines(words.plain(), cell.style(), width)
            : 1;
    return TextFit.rowHeight(lines, size);
  }

  private int lastHintColumn() {
    int last = 0;
    double width = width(0);
    while (last + 1 < plan.widths().size() && width + width(last + 1) <= WIDEST_HINT) {
      last++;
      width += width(last);
    }
    return last;
  }
}
