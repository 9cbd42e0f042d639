package org.wsisroadmaps.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTables;
import org.wsisroadmaps.model.table.TableCell;
import org.wsisroadmaps.model.table.TableRow;

class TablesWorkbookTest {

  @Test
  void everyTableHasASheetAndTheFirstListsThem() throws IOException {
    try (XSSFWorkbook book =
        written(
            table(1, "Plans", row(cell(0, 1, 1, "a"), cell(1, 1, 1, "b"))),
            table(2, "", row(cell(0, 1, 1, "c"), cell(1, 1, 1, "d"))))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      assertThat(texts(book.getSheetAt(0))).contains("Table 1", "Plans", "Table 2");
      assertThat(book.getSheetName(1)).isEqualTo("Table 1");
      assertThat(texts(book.getSheetAt(2))).contains("c", "d");
    }
  }

  @Test
  void mergedCellsAreMerged() throws IOException {
    try (XSSFWorkbook book =
        written(
            table(
                1,
                "",
                row(cell(0, 2, 1, "over")),
                row(cell(0, 1, 2, "down"), cell(1, 1, 1, "1")),
                row(cell(1, 1, 1, "2"))))) {
      XSSFSheet sheet = book.getSheetAt(1);
      int top = rowOf(sheet, "over");
      assertThat(sheet.getMergedRegions())
          .anyMatch(merged ->
              merged.getFirstRow() == top
                  && merged.getLastRow() == top
                  && merged.getFirstColumn() == 0
                  && merged.getLastColumn() == 1)
          .anyMatch(merged ->
              merged.getFirstRow() == top + 1
                  && merged.getLastRow() == top + 2
                  && merged.getLastColumn() == 0);
    }
  }

  @Test
  void plainNumbersAreNumbersAndCodesAndFormulasAreText() throws IOException {
    try (XSSFWorkbook book =
        written(
            table(
                1,
                "",
                row(cell(0, 1, 1, "12"), cell(1, 1, 1, "007")),
                row(cell(0, 1, 1, "-3.25"), cell(1, 1, 1, "=1+1")),
                row(cell(0, 1, 1, "1,200"), cell(1, 1, 1, "1.10"))))) {
      XSSFSheet sheet = book.getSheetAt(1);
      assertThat(numbers(sheet)).containsExactly(12.0, -3.25);
      assertThat(texts(sheet)).contains("007", "=1+1", "1,200", "1.10");
    }
  }

  @Test
  void aTextThatNoCellHoldsGoesOnBelowTheTable() throws IOException {
    String text = "word ".repeat(8_000).strip();
    try (XSSFWorkbook book = written(table(1, "", row(cell(0, 1, 1, text), cell(1, 1, 1, "b"))))) {
      List<String> texts = texts(book.getSheetAt(1));
      assertThat(texts).contains("Row 1, column 1 goes on:");
      int kept =
          texts.stream()
              .filter(each -> each.startsWith("word") || each.contains("word word"))
              .mapToInt(each -> each.split("word", -1).length - 1)
              .sum();
      assertThat(kept).isGreaterThanOrEqualTo(7_999);
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    DocumentTables tables = tables(table(1, "", row(cell(0, 1, 1, "a"), cell(1, 1, 1, "b"))));
    assertThat(bytes(tables)).isEqualTo(bytes(tables));
  }

  private static XSSFWorkbook written(DocumentTable... tables) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(tables(tables))));
  }

  private static byte[] bytes(DocumentTables tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TablesWorkbook.write(tables, out);
    return out.toByteArray();
  }

  private static DocumentTables tables(DocumentTable... tables) {
    return new DocumentTables(
        DocumentTables.SCHEMA_VERSION,
        new DocumentTables.File("plans.pdf", Source.Format.PDF, "0".repeat(64), 1),
        Arrays.asList(tables),
        List.of());
  }

  private static DocumentTable table(int number, String caption, TableRow... rows) {
    return new DocumentTable(number, caption, List.of(1), 2, 0, 0, Arrays.asList(rows), List.of());
  }

  private static TableRow row(TableCell... cells) {
    return new TableRow(List.of(1), Arrays.asList(cells));
  }

  private static TableCell cell(int column, int columnSpan, int rowSpan, String text) {
    return TableCell.of(column, columnSpan, rowSpan, List.of(Block.paragraph(text)));
  }

  private static int rowOf(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
          return row.getRowNum();
        }
      }
    }
    throw new AssertionError("no cell holds " + text);
  }

  private static List<String> texts(XSSFSheet sheet) {
    return cells(sheet, CellType.STRING).stream().map(Cell::getStringCellValue).toList();
  }

  private static List<Double> numbers(XSSFSheet sheet) {
    return cells(sheet, CellType.NUMERIC).stream().map(Cell::getNumericCellValue).toList();
  }

  private static List<Cell> cells(XSSFSheet sheet, CellType type) {
    List<Cell> cells = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cells::add));
    return cells.stream().filter(cell -> cell.getCellType() == type).toList();
  }
}
