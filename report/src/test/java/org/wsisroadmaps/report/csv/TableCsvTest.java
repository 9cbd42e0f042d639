package org.wsisroadmaps.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTable.Merged;
import org.wsisroadmaps.model.table.TableCell;
import org.wsisroadmaps.model.table.TableRow;
import org.wsisroadmaps.report.csv.CsvForm.Formulas;

class TableCsvTest {

  @Test
  void signsOfTheFormAreQuotedAndLinesEndInCrLf() throws IOException {
    DocumentTable table = table(row(cell(0, 1, 1, "a, b"), cell(1, 1, 1, "say “\"x\"”\nand y")));

    assertThat(csv(table, CsvForm.STANDARD)).isEqualTo("\"a, b\",\"say “\"\"x\"\"”\nand y\"\r\n");
  }

  @Test
  void whatASpreadsheetWouldComputeIsTextUnlessItIsKept() throws IOException {
    DocumentTable table =
        table(
            row(cell(0, 1, 1, "=1+1"), cell(1, 1, 1, "@SUM(A1)")),
            row(cell(0, 1, 1, "-5.2 %"), cell(1, 1, 1, "+3")),
            row(cell(0, 1, 1, "–"), cell(1, 1, 1, "-cmd|x")));

    assertThat(csv(table, CsvForm.STANDARD))
        .isEqualTo("'=1+1,'@SUM(A1)\r\n-5.2 %,+3\r\n–,'-cmd|x\r\n");
    assertThat(csv(table, new CsvForm(Merged.ONCE, false, Formulas.KEPT)))
        .startsWith("=1+1,@SUM(A1)\r\n");
  }

  @Test
  void mergedCellsStandOnceOrRepeated() throws IOException {
    DocumentTable table =
        table(
            row(cell(0, 2, 1, "over")),
            row(cell(0, 1, 2, "down"), cell(1, 1, 1, "1")),
            row(cell(1, 1, 1, "2")));

    assertThat(csv(table, CsvForm.STANDARD)).isEqualTo("over,\r\ndown,1\r\n,2\r\n");
    assertThat(csv(table, new CsvForm(Merged.REPEATED, false, Formulas.AS_TEXT)))
        .isEqualTo("over,over\r\ndown,1\r\ndown,2\r\n");
  }

  @Test
  void aByteOrderMarkStandsWhereItIsWanted() throws IOException {
    DocumentTable table = table(row(cell(0, 1, 1, "é"), cell(1, 1, 1, "б")));

    assertThat(csv(table, new CsvForm(Merged.ONCE, true, Formulas.AS_TEXT)))
        .isEqualTo("\uFEFFé,б\r\n");
  }

  private static String csv(DocumentTable table, CsvForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableCsv.write(table, form, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DocumentTable table(TableRow... rows) {
    return new DocumentTable(1, "", List.of(1), 2, 0, 0, Arrays.asList(rows), List.of());
  }

  private static TableRow row(TableCell... cells) {
    return new TableRow(List.of(1), Arrays.asList(cells));
  }

  private static TableCell cell(int column, int columnSpan, int rowSpan, String text) {
    return TableCell.of(column, columnSpan, rowSpan, List.of(Block.paragraph(text)));
  }
}
