package org.wsisroadmaps.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTables;
import org.wsisroadmaps.model.table.TableCell;
import org.wsisroadmaps.model.table.TableJoin;
import org.wsisroadmaps.model.table.TableRow;

class TablesJsonTest {

  @Test
  void whatIsWrittenFollowsTheSchema() throws Exception {
    try (InputStream schema =
        Objects.requireNonNull(Edition.class.getResourceAsStream("tables.schema.json"))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema)
                  .validate(write(tables()), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatNoTableHas() throws Exception {
    String without = write(tables()).replace("\"columns\"", "\"colums\"");
    try (InputStream schema =
        Objects.requireNonNull(Edition.class.getResourceAsStream("tables.schema.json"))) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema)
                  .validate(without, InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void whatIsReadAndWrittenAgainIsTheSame() throws Exception {
    String written = write(tables());
    DocumentTables read = read(written);
    assertThat(read).isEqualTo(tables());
    assertThat(write(read)).isEqualTo(written);
  }

  @Test
  void anotherSchemaVersionIsRefusedInWords() {
    assertThatThrownBy(() ->
            read(write(tables()).replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"9\"")))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("schema version 9")
        .hasMessageContaining("read them from the document again");
  }

  /** A table over two pages with merged cells, a style, and a join. */
  private static DocumentTables tables() throws RoadmapException {
    TableRow header =
        new TableRow(List.of(1), List.of(cell(0, 2, 1, "Plans"), cell(2, 1, 1, "Year")));
    TableRow cut =
        new TableRow(List.of(1, 2), List.of(cell(0, 1, 2, "Chile"), cell(1, 1, 1, "Links, and")));
    TableRow last = new TableRow(List.of(2), List.of(cell(1, 1, 1, "Cables")));
    TableJoin join =
        new TableJoin(
            1,
            2,
            0.98,
            List.of("it repeats the header"),
            new TableJoin.RowAtCut(2, true, 0.9, List.of("sentences go on below the cut")));
    DocumentTable table =
        new DocumentTable(
            1, "Table 1", List.of(1, 2), 3, 1, 1, List.of(header, cut, last), List.of(join));
    return new DocumentTables(
        DocumentTables.SCHEMA_VERSION,
        new DocumentTables.File("plans.pdf", Source.Format.PDF, "0".repeat(64), 2),
        List.of(table),
        List.of(new Finding(FindingCode.UNPLACED_TEXT, Finding.Severity.WARNING, null, "“Note”")));
  }

  private static TableCell cell(int column, int columnSpan, int rowSpan, String text) {
    return TableCell.of(column, columnSpan, rowSpan, List.of(Block.paragraph(text)));
  }

  private static String write(DocumentTables tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TablesJson.write(tables, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DocumentTables read(String json) throws IOException, RoadmapException {
    return TablesJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
