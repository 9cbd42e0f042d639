package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes a native table: its header, then row by row. */
final class TableWriter {

  /** What a text must not hold that is a header and the name of a column at once. */
  private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4})_");

  private static final int LONGEST_HEADER = 120;

  private final Worksheet sheet;
  private final String name;
  private final List<ColumnSpec> columns;
  private final int headerRow;

  private TableWriter(Worksheet sheet, String name, List<ColumnSpec> columns) {
    this.sheet = sheet;
    this.name = name;
    this.columns = withUniqueHeaders(columns);
    this.headerRow = sheet.nextRow();
  }

  /**
   * Begins a table in the first column of the next row.
   *
   * @param sheet the sheet
   * @param name the table's name, unlike every other table's; letters alone
   * @param columns its columns
   */
  static TableWriter begin(Worksheet sheet, String name, List<ColumnSpec> columns)
      throws IOException {
    TableWriter table = new TableWriter(sheet, name, columns);
    sheet.fittedRow(table.headerCells());
    return table;
  }

  /** The same, with a header of a given height in points. */
  static TableWriter begin(Worksheet sheet, String name, List<ColumnSpec> columns, int height)
      throws IOException {
    TableWriter table = new TableWriter(sheet, name, columns);
    sheet.row(height, table.headerCells());
    return table;
  }

  /** How many rows the table has. */
  int rows() {
    return sheet.nextRow() - headerRow - 1;
  }

  /** Adds a row. */
  void add(List<TableCell> cells) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "table %s has %d columns, the row %d".formatted(name, columns.size(), cells.size()));
    }
    sheet.fittedRow(cells);
  }

  /** Adds a row whose cells stand half-way up. */
  void addCentred(List<TableCell> cells) throws IOException {
    add(cells.stream().map(TableCell::centred).toList());
  }

  /** Ends the table. A table without rows gets an empty one, since Excel wants one. */
  void end() throws IOException {
    if (rows() == 0) {
      sheet.fittedRow(columns.stream().map(column -> TableCell.blank()).toList());
    }
    AreaReference area =
        new AreaReference(
            new CellReference(headerRow, 0),
            new CellReference(sheet.nextRow() - 1, columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.poi().createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    CTTable xml = table.getCTTable();
    for (int column = 0; column < columns.size(); column++) {
      xml.getTableColumns().getTableColumnArray(column).setName(columns.get(column).header());
    }
    xml.addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = xml.addNewTableStyleInfo();
    style.setName(TableLook.NAME);
    style.setShowRowStripes(true);
  }

  private List<TableCell> headerCells() {
    return columns.stream()
        .map(column -> TableCell.text(column.header()).in(column.style()))
        .toList();
  }

  private static List<ColumnSpec> withUniqueHeaders(List<ColumnSpec> columns) {
    UniqueNames names = new UniqueNames();
    List<ColumnSpec> unique = new ArrayList<>();
    for (ColumnSpec column : columns) {
      String plain =
          ESCAPE.matcher(CellText.brief(column.header(), LONGEST_HEADER)).replaceAll("$1");
      String header = names.take(plain.isEmpty() ? "Column" : plain);
      unique.add(new ColumnSpec(header, column.width(), column.style()));
    }
    return unique;
  }
}
