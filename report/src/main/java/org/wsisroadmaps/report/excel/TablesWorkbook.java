package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTables;
import org.wsisroadmaps.model.table.TableRow;
import org.wsisroadmaps.report.wording.FindingNames;
import org.wsisroadmaps.report.wording.TableWords;

/**
 * The tables of a document as a workbook: a sheet for each, with its merged cells merged, and one
 * before them that lists them. The same tables give the same bytes. It may be called from any
 * thread.
 *
 * <p>A text that is a number and nothing else, as Excel itself would write it, is one; all other
 * text stays text, and what begins like a formula is none.
 */
public final class TablesWorkbook {

  private static final double NARROWEST = 7;
  private static final double WIDEST = 48;

  /** Widths are counted in digits, which are wider than most letters. */
  private static final double LETTER = 1.05;

  private static final double PADDING = 3;

  /** Where the text of a cell goes on below its table. */
  private static final int LONGEST = CellText.LONGEST - 1;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d{0,14})|-?(?:0|[1-9]\\d{0,8})\\.\\d{0,5}[1-9]");

  private TablesWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param document the tables
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(DocumentTables document, OutputStream out) throws IOException {
    String title = "Tables of " + document.source().file();
    try (Book book = new Book(title, "Tables")) {
      overview(book, title, document);
      for (DocumentTable table : document.tables()) {
        write(book, table);
      }
      book.write(out);
    }
  }

  private static void overview(Book book, String title, DocumentTables document)
      throws IOException {
    SheetPlan plan =
        new SheetPlan(
            "Tables",
            title
                + ". A table that runs over pages is one; how sure the least sure of its joins is"
                + " stands in the last column.",
            Palette.NAVY,
            SheetPlan.Paper.A4,
            1,
            List.of(10.0, 60.0, 16.0, 8.0, 10.0, 12.0));
    Worksheet sheet = book.sheet(plan);
    sheet.head();
    sheet.fittedRow(
        List.of("Table", "Caption", "Pages", "Rows", "Columns", "Joins sure").stream()
            .map(text -> TableCell.text(text).in(Style.HEADER))
            .toList());
    for (DocumentTable table : document.tables()) {
      sheet.fittedRow(
          List.of(
              TableCell.text(TableWords.name(table)).to(new Target.Row(TableWords.name(table), 0)),
              TableCell.text(table.caption()),
              TableCell.text(TableWords.pages(table.pages())),
              TableCell.count(table.rows().size()),
              TableCell.count(table.columns()),
              TableCell.text(TableWords.surety(table))));
    }
    List<Finding> findings = document.findings();
    if (!findings.isEmpty()) {
      sheet.gap(12);
      sheet.fittedRow(List.of(TableCell.text("Findings").in(Style.HEADING)));
      for (Finding finding : findings) {
        finding(sheet, finding);
      }
    }
    sheet.close();
  }

  private static void finding(Worksheet sheet, Finding finding) throws IOException {
    Integer page = finding.at() == null ? null : finding.at().page();
    sheet.fittedRow(
        List.of(
            TableCell.text(FindingNames.of(finding.severity())),
            TableCell.text(FindingNames.of(finding.code()) + ": " + finding.message()),
            TableCell.text(page == null ? "" : TableWords.pages(List.of(page)))));
  }

  private static void write(Book book, DocumentTable table) throws IOException {
    String pages = TableWords.pages(table.pages());
    String hint = pages + (pages.isEmpty() || table.caption().isEmpty() ? "" : ": ");
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                TableWords.name(table),
                hint + table.caption(),
                Palette.BLUE,
                SheetPlan.Paper.A4,
                0,
                widths(table)));
    sheet.head();
    int top = Worksheet.HEADER_ROW;
    sheet.poi().createFreezePane(0, top + table.headerRows());
    for (int r = 0; r < table.rows().size(); r++) {
      row(sheet, table, r);
    }
    merge(sheet, table);
    rests(sheet, table);
    sheet.close();
  }

  /** What Excel lets no cell hold goes on below the table. */
  private static void rests(Worksheet sheet, DocumentTable table) throws IOException {
    for (int r = 0; r < table.rows().size(); r++) {
      for (var cell : table.rows().get(r).cells()) {
        List<Span> all = CellText.of(cell.content());
        int length = CellText.plain(all).length();
        for (int from = LONGEST; from < length; from += LONGEST) {
          String place = "Row " + (r + 1) + ", column " + (cell.column() + 1) + " goes on:";
          sheet.fittedRow(List.of(TableCell.text(place).in(Style.QUIET)));
          sheet.fittedRow(List.of(TableCell.words(CellText.part(all, from, from + LONGEST))));
        }
      }
    }
  }

  private static void row(Worksheet sheet, DocumentTable table, int row) throws IOException {
    Style style = row < table.headerRows() ? Style.HEADER : Style.BODY;
    List<TableCell> cells =
        new ArrayList<>(Collections.nCopies(table.columns(), TableCell.blank().in(style)));
    int height = TextFit.rowHeight(1, style.size());
    for (var cell : table.rows().get(row).cells()) {
      TableCell shown = shown(cell, style);
      cells.set(cell.column(), shown);
      if (cell.rowSpan() == 1 && shown.content() instanceof TableCell.Words words) {
        double width = 0;
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          width += sheet.width(c);
        }
        int lines = TextFit.lines(words.plain(), style, width);
        height = Math.max(height, TextFit.rowHeight(lines, style.size()));
      }
    }
    sheet.row(height, cells);
  }

  private static TableCell shown(org.wsisroadmaps.model.table.TableCell cell, Style style) {
    if (!style.equals(Style.HEADER) && NUMBER.matcher(cell.text()).matches()) {
      TableCell number = TableCell.count(0);
      return new TableCell(
          new TableCell.Amount(Double.parseDouble(cell.text())),
          number.style().formatted("General"),
          null);
    }
    return TableCell.words(CellText.part(CellText.of(cell.content()), 0, LONGEST)).in(style);
  }

  private static void merge(Worksheet sheet, DocumentTable table) {
    for (int r = 0; r < table.rows().size(); r++) {
      TableRow row = table.rows().get(r);
      for (var cell : row.cells()) {
        if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
          int first = Worksheet.HEADER_ROW + r;
          sheet
              .poi()
              .addMergedRegionUnsafe(
                  new CellRangeAddress(
                      first,
                      first + cell.rowSpan() - 1,
                      cell.column(),
                      cell.column() + cell.columnSpan() - 1));
        }
      }
    }
  }

  /** As wide as the widest line of each column, within reason. */
  private static List<Double> widths(DocumentTable table) {
    double[] widths = new double[table.columns()];
    for (TableRow row : table.rows()) {
      for (var cell : row.cells()) {
        int longest = cell.text().lines().mapToInt(String::length).max().orElse(0);
        if (cell.columnSpan() == 1) {
          widths[cell.column()] = Math.max(widths[cell.column()], longest * LETTER + PADDING);
        }
      }
    }
    List<Double> all = new ArrayList<>();
    for (double width : widths) {
      all.add(Math.clamp(width, NARROWEST, WIDEST));
    }
    return all;
  }
}
