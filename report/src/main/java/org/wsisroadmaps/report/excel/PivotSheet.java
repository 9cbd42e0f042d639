package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.report.wording.ChangeTable;
import org.wsisroadmaps.report.wording.ToldChanges;

/** The sheet that counts the changes by action line and column; its numbers lead to the rows. */
final class PivotSheet {

  private static final ColumnSpec LINE = ColumnSpec.of("Action line", 16);
  private static final ColumnSpec ALL = ColumnSpec.of("All", 10);
  private static final double COLUMN_WIDTH = 17;

  private PivotSheet() {}

  static void write(Book book, ChangeTable table, ChangesSheet changes) throws IOException {
    List<ColumnSpec> columns = new ArrayList<>(List.of(LINE));
    table.columns().forEach(column -> columns.add(ColumnSpec.of(column.title(), COLUMN_WIDTH)));
    columns.add(ALL);
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                DiffWorkbook.PIVOT,
                "How many changes each action line has in each column; what is the same in many "
                    + "outcomes is one change. A number leads to its rows.",
                Palette.NAVY,
                SheetPlan.Paper.A4,
                1,
                columns.stream().map(ColumnSpec::width).toList()));
    sheet.head();
    TableWriter writer = TableWriter.begin(sheet, "ByLineAndColumn", columns);
    for (String line : table.lines()) {
      List<TableCell> row = new ArrayList<>();
      row.add(TableCell.text(line).in(Style.BODY.heavy()));
      for (ChangeTable.Column column : table.columns()) {
        ToldChanges here = table.of(line, column);
        row.add(
            here.count() == 0
                ? TableCell.blank()
                : TableCell.count(here.count()).to(changes.rowsOf(line, column)));
      }
      row.add(TableCell.count(table.changes().of(line).count()).in(Style.NUMBER.heavy()));
      writer.addCentred(row);
    }
    writer.end();
    sheet.close();
  }
}
