package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is one table of texts. Where one of them is longer than a cell can show, the table
 * has a column more, whose links lead to the whole of it.
 */
final class Listing {

  /**
   * What the sheet is to be.
   *
   * @param sheet its name
   * @param hint what it shows and how to read it
   * @param tabColour the colour of its tab
   * @param paper the size of its printed pages
   * @param frozen how many columns stay when the sheet is moved sideways
   * @param table the name of its table
   * @param lead the first columns, which tell whose row it is
   * @param rest the other columns
   * @param rows the rows; they are gone through more than once
   * @param mostLines how many lines a row shows at most
   */
  record Plan(
      String sheet,
      String hint,
      int tabColour,
      SheetPlan.Paper paper,
      int frozen,
      String table,
      List<ColumnSpec> lead,
      List<ColumnSpec> rest,
      Iterable<Row> rows,
      int mostLines) {

    Plan(
        String sheet,
        String hint,
        int tabColour,
        SheetPlan.Paper paper,
        int frozen,
        String table,
        List<ColumnSpec> lead,
        List<ColumnSpec> rest,
        Iterable<Row> rows) {
      this(
          sheet,
          hint,
          tabColour,
          paper,
          frozen,
          table,
          lead,
          rest,
          rows,
          TextFit.mostLines(Style.BODY.size()));
    }
  }

  /**
   * A row.
   *
   * @param lead the cells of the first columns, which are short
   * @param rest the other cells
   * @param marker marks the row for when it comes back; null where it need not be known again
   */
  record Row(List<TableCell> lead, List<TableCell> rest, @Nullable RowMarker marker) {
    Row(List<TableCell> lead, List<TableCell> rest) {
      this(lead, rest, null);
    }
  }

  private static final ColumnSpec FULL_TEXT = ColumnSpec.of("Full text", 11);

  private final Plan plan;
  private final boolean hasLongTexts;
  private final List<ColumnSpec> columns;

  Listing(Plan plan) {
    this.plan = plan;
    this.hasLongTexts = hasLongTexts(plan);
    this.columns = new ArrayList<>(plan.lead());
    if (hasLongTexts) {
      columns.add(FULL_TEXT);
    }
    columns.addAll(plan.rest());
  }

  /**
   * Adds sheets to the book, and behind them one with the texts that none of their cells can show,
   * where there are any.
   *
   * @param lead the columns that tell whose text it is
   */
  static void writeAll(Book book, List<Listing> listings, List<ColumnSpec> lead)
      throws IOException {
    List<Worksheet> sheets = listings.stream().map(listing -> listing.begin(book)).toList();
    Optional<FullTexts> fullTexts = FullTexts.begin(book, lead, listings);
    for (int i = 0; i < listings.size(); i++) {
      listings.get(i).write(sheets.get(i), fullTexts);
    }
    if (fullTexts.isPresent()) {
      fullTexts.get().close();
    }
  }

  /** The place of a column by its header, 0-based; -1 where there is none. */
  int column(String header) {
    return columns.stream().map(ColumnSpec::header).toList().indexOf(header);
  }

  /** Whether it has a text that no cell can show. */
  boolean hasLongTexts() {
    return hasLongTexts;
  }

  /** Whether the sheet has no row. */
  boolean isEmpty() {
    return !plan.rows().iterator().hasNext();
  }

  /** The name of the sheet. */
  String sheet() {
    return plan.sheet();
  }

  /** Adds the sheet to the book and writes it. */
  void write(Book book, Optional<FullTexts> fullTexts) throws IOException {
    write(begin(book), fullTexts);
  }

  /** Adds the sheet to the book, as yet without its rows. */
  Worksheet begin(Book book) {
    List<Double> widths = columns.stream().map(ColumnSpec::width).toList();
    int frozen = plan.frozen() + (hasLongTexts ? 1 : 0);
    return book.sheet(
        new SheetPlan(plan.sheet(), plan.hint(), plan.tabColour(), plan.paper(), frozen, widths));
  }

  /** Writes the rows and ends the sheet. */
  void write(Worksheet sheet, Optional<FullTexts> fullTexts) throws IOException {
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, plan.table(), columns);
    for (Row row : plan.rows()) {
      table.add(cells(row, fullTexts));
    }
    table.end();
    sheet.close();
  }

  private List<TableCell> cells(Row row, Optional<FullTexts> fullTexts) throws IOException {
    String fullText = null;
    List<Integer> cuts = new ArrayList<>();
    List<TableCell> rest = new ArrayList<>();
    for (TableCell cell : row.rest()) {
      ColumnSpec column = plan.rest().get(rest.size());
      if (FullTexts.fits(cell, column, plan.mostLines())) {
        rest.add(cell);
        cuts.add(0);
      } else {
        FullTexts.Whose whose =
            new FullTexts.Whose(row.lead(), plan.sheet(), column.header(), rest.size());
        String kept = fullTexts.orElseThrow().keep(whose, cell, row.marker());
        FullTexts.Beginning beginning = FullTexts.beginning(cell, column, plan.mostLines(), kept);
        rest.add(beginning.cell());
        cuts.add(beginning.length());
        fullText = fullText == null ? kept : fullText;
      }
    }
    List<TableCell> cells = new ArrayList<>(row.lead());
    if (hasLongTexts) {
      cells.add(fullText == null ? TableCell.blank() : FullTexts.link(fullText));
    }
    cells.addAll(rest);
    RowMarker marker = row.marker();
    if (marker != null) {
      // the mark stands in the row's last cell, which is not shown
      cells.set(cells.size() - 1, TableCell.text(marker.row(rest, cuts)).in(Style.PLAIN));
    }
    return cells;
  }

  private static boolean hasLongTexts(Plan plan) {
    for (Row row : plan.rows()) {
      for (int cell = 0; cell < row.rest().size(); cell++) {
        if (!FullTexts.fits(row.rest().get(cell), plan.rest().get(cell), plan.mostLines())) {
          return true;
        }
      }
    }
    return false;
  }
}
