package org.wsisroadmaps.ingest.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.tables.Parts.row;
import static org.wsisroadmaps.ingest.tables.Parts.table;
import static org.wsisroadmaps.ingest.tables.Parts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceElement;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTable.Merged;

class TableStitcherTest {

  private static final String[] HEADER = {"State", "Project", "Year"};

  @Test
  void aTableThatRepeatsItsHeaderOnTheNextPageIsOne() {
    DocumentTable table =
        only(
            table(1, HEADER, row("Austria", "Fibre", "2024"), row("Belgium", "Radio", "2025")),
            table(2, HEADER, row("Chile", "Satellite", "2025")));

    assertThat(table.pages()).containsExactly(1, 2);
    assertThat(table.headerRows()).isEqualTo(1);
    assertThat(table.repeatedHeaders()).isEqualTo(1);
    assertThat(table.grid(Merged.ONCE))
        .containsExactly(
            List.of(HEADER),
            List.of("Austria", "Fibre", "2024"),
            List.of("Belgium", "Radio", "2025"),
            List.of("Chile", "Satellite", "2025"));
    assertThat(table.joins().getFirst().cut().joined()).isFalse();
  }

  @Test
  void aRowThatAPageBreakCutIsWholeAgain() {
    DocumentTable table =
        only(
            table(
                1,
                HEADER,
                row("Austria", "Fibre", "2024"),
                row("Belgium", "Radio", "2024"),
                row("Chile", "Links between the islands of the south and", "2025")),
            table(2, HEADER, row("", "the capital", ""), row("Denmark", "Cables", "2026")));

    assertThat(table.grid(Merged.ONCE).get(3))
        .containsExactly("Chile", "Links between the islands of the south and the capital", "2025");
    assertThat(table.rows().get(3).pages()).containsExactly(1, 2);
    assertThat(table.joins().getFirst().cut().joined()).isTrue();
    assertThat(table.joins().getFirst().cut().confidence()).isGreaterThan(0.75);
  }

  @Test
  void aCaptionBetweenTwoTablesOfTheSameColumnsPartsThem() {
    TableStitcher.Stitched stitched =
        stitch(
            text(1, "Table 1 – Projects"),
            table(1, HEADER, row("Austria", "Fibre", "2024")),
            text(2, "Table 2 – Plans"),
            table(2, HEADER, row("Chile", "Satellite", "2025")));

    assertThat(stitched.tables())
        .extracting(DocumentTable::caption)
        .containsExactly("Table 1 – Projects", "Table 2 – Plans");
  }

  @Test
  void aCaptionThatSaysThatTheTableGoesOnPartsNothing() {
    DocumentTable table =
        only(
            text(1, "Table 1 – Projects"),
            table(1, HEADER, row("Austria", "Fibre", "2024")),
            text(2, "Table 1 (continued)"),
            table(2, HEADER, row("Chile", "Satellite", "2025")));

    assertThat(table.caption()).isEqualTo("Table 1 – Projects");
    assertThat(table.rows()).hasSize(3);
  }

  @Test
  void tablesOfOtherColumnsAreOthers() {
    List<DocumentTable> tables =
        stitch(
                table(1, HEADER, row("Austria", "Fibre", "2024")),
                table(2, new String[] {"Goal", "Target"}, row("9", "9.c"), row("4", "4.4")))
            .tables();

    assertThat(tables).hasSize(2);
  }

  @Test
  void runningTextsBetweenTheTwoPartsTellNothing() {
    DocumentTable table =
        only(
            table(1, HEADER, row("Austria", "Fibre", "2024")),
            text(1, "Report, page 1"),
            table(2, HEADER, row("Chile", "Satellite", "2025")),
            text(2, "Report, page 2"));

    assertThat(table.rows()).hasSize(3);
  }

  @Test
  void aFrameIsNoTableAndIsQuoted() {
    TableStitcher.Stitched stitched =
        stitch(table(1, new String[] {"A note in a frame"}, new String[0][]));

    assertThat(stitched.tables()).isEmpty();
    assertThat(stitched.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNPLACED_TEXT);
    assertThat(stitched.findings().getFirst().message()).contains("A note in a frame");
  }

  @Test
  void withoutJoiningEveryPartIsATable() {
    List<DocumentTable> tables =
        TableStitcher.stitch(
                document(
                    table(1, HEADER, row("Austria", "Fibre", "2024")),
                    table(2, HEADER, row("Chile", "Satellite", "2025"))),
                false)
            .tables();

    assertThat(tables).hasSize(2);
  }

  private static DocumentTable only(SourceElement... elements) {
    List<DocumentTable> tables = stitch(elements).tables();
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private static TableStitcher.Stitched stitch(SourceElement... elements) {
    return TableStitcher.stitch(document(elements), true);
  }

  private static SourceDocument document(SourceElement... elements) {
    return new SourceDocument(
        Source.Format.PDF,
        2,
        "",
        List.of(elements),
        new CharacterCount(),
        WordJoiner.withSpaces(),
        List.of());
  }
}
