package org.wsisroadmaps.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTables;
import org.wsisroadmaps.model.table.TableCell;
import org.wsisroadmaps.model.table.TableJoin;
import org.wsisroadmaps.model.table.TableRow;

class TablesPageTest {

  @Test
  void headersAreHeadersAndMergedCellsAreMerged() throws IOException {
    Document page = page(List.of(table("Plans <of> states")));
    assertThat(page.select("thead th").eachText()).containsExactly("State", "Year");
    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.select("tbody td[rowspan=2]").eachText()).containsExactly("Chile");
    assertThat(page.select("tbody td[colspan=2]").eachText()).containsExactly("in all");
    assertThat(page.select("h2").text()).contains("Plans <of> states");
  }

  @Test
  void everyJoinIsToldWithWhatSpokeForIt() throws IOException {
    assertThat(page(List.of(table(""))).text()).contains("it repeats the header");
  }

  @Test
  void aTextIsNeverMarkup() throws IOException {
    Document page = page(List.of(table("<script>alert(1)</script>")));
    assertThat(page.select("h2 script")).isEmpty();
    assertThat(page.select("h2").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void aDocumentWithoutTablesSaysSo() throws IOException {
    assertThat(page(List.of()).text()).contains("The document holds no tables.");
  }

  private static Document page(List<DocumentTable> tables) throws IOException {
    DocumentTables document =
        new DocumentTables(
            DocumentTables.SCHEMA_VERSION,
            new DocumentTables.File("plans.pdf", Source.Format.PDF, "0".repeat(64), 2),
            tables,
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TablesPage.write(document, out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  private static DocumentTable table(String caption) {
    List<TableRow> rows =
        List.of(
            row(cell(0, 1, 1, "State"), cell(1, 1, 1, "Year")),
            row(cell(0, 1, 2, "Chile"), cell(1, 1, 1, "2024")),
            row(cell(1, 1, 1, "2025")),
            row(cell(0, 2, 1, "in all")));
    TableJoin join =
        new TableJoin(
            1,
            2,
            0.97,
            List.of("it repeats the header"),
            new TableJoin.RowAtCut(3, false, 0.9, List.of("both rows hold values of their own")));
    return new DocumentTable(1, caption, List.of(1, 2), 2, 1, 1, rows, List.of(join));
  }

  private static TableRow row(TableCell... cells) {
    return new TableRow(List.of(1), List.of(cells));
  }

  private static TableCell cell(int column, int columnSpan, int rowSpan, String text) {
    return TableCell.of(column, columnSpan, rowSpan, List.of(Block.paragraph(text)));
  }
}
