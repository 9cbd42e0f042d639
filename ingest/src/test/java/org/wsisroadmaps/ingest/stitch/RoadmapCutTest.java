package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Provenance;

/** A table with the roadmaps of several action lines, as a sentence of what comes of it. */
class RoadmapCutTest {

  private static final String HEADER = "WSIS Outcomes | Proposed Timing";
  private static final String OTHER = "Roadmap for WSIS Action Line C4";

  @Test
  void aTableOfOneRoadmapStaysOne() {
    assertThat(parts(row("A: One | 2020"), row("B: Two | 2021"))).containsExactly("A: One, B: Two");
  }

  @Test
  void aRowOverAllColumnsThatNamesAnotherActionLineCuts() {
    assertThat(parts(row("A: One | 2020"), over(OTHER), row("A: Two | 2021")))
        .containsExactly("A: One", "“" + OTHER + "”", "A: Two");
  }

  @Test
  void aRowOfCellsOrOneThatNamesNoActionLineCutsNothing() {
    assertThat(parts(row("A: One | 2020"), row(OTHER + " | 2021")))
        .containsExactly("A: One, " + OTHER);
    assertThat(parts(row("A: One | 2020"), over("Geneva"), row("A: Two | 2021")))
        .containsExactly("A: One, Geneva, A: Two");
  }

  @ParameterizedTest
  @CsvSource({"160, 3", "161, 1"})
  void aNameIsNoLongerThanThis(int length, int parts) {
    String name = OTHER + " " + "x".repeat(length - OTHER.length() - 1);

    assertThat(parts(row("A: One | 2020"), over(name), row("A: Two | 2021"))).hasSize(parts);
  }

  @Test
  void theSameNameAgainCutsNothing() {
    assertThat(parts(over(OTHER), row("A: One | 2020"), over(OTHER), row("B: Two | 2021")))
        .containsExactly("", "“" + OTHER + "”", "A: One, " + OTHER + ", B: Two");
  }

  @Test
  void aHeaderInOtherWordsIsRepeated() {
    RoadmapCut cut = cut(row("A: One | 2020"), row("Outcomes | Timing"), row("B: Two | 2021"));

    assertThat(cut.elements()).extracting(RoadmapCutTest::told).containsExactly("A: One, B: Two");
    assertThat(cut.repeatedHeaders()).containsExactly("Outcomes", "Timing");
  }

  @Test
  void aHeaderThatNamesAnotherActionLineCuts() {
    RoadmapCut cut =
        cut(
            row("A: One | 2020"),
            row("WSIS Action Line C4 Outcomes | Timing"),
            row("A: Two | 2021"));

    assertThat(cut.elements()).extracting(RoadmapCutTest::told).containsExactly("A: One", "A: Two");
    assertThat(((WholeTable) cut.elements().get(1)).headers())
        .containsExactly("WSIS Action Line C4 Outcomes", "Timing");
    assertThat(cut.repeatedHeaders()).isEmpty();
  }

  @Test
  void aTableThatIsNoRoadmapIsNotCut() {
    WholeTable table =
        new WholeTable(List.of("Name", "Room"), false, List.of(over(OTHER), row("Ann | 1")));

    assertThat(RoadmapCut.of(table, ColumnVocabulary.standard()).elements()).containsExactly(table);
  }

  private static List<String> parts(WholeTable.Row... rows) {
    return cut(rows).elements().stream().map(RoadmapCutTest::told).toList();
  }

  private static RoadmapCut cut(WholeTable.Row... rows) {
    List<String> headers = Stream.of(HEADER.split("\\|")).map(String::strip).toList();
    return RoadmapCut.of(new WholeTable(headers, true, List.of(rows)), ColumnVocabulary.standard());
  }

  /** The first cells of a table, or the quoted text. */
  private static String told(WholeElement element) {
    return switch (element) {
      case WholeElement.Text text -> "“" + text.text().block().text() + "”";
      case WholeTable table ->
          String.join(
              ", ",
              table.rows().stream().map(row -> SourceBlock.text(row.cells().get(0))).toList());
    };
  }

  private static WholeTable.Row row(String cells) {
    return row(cells, false);
  }

  private static WholeTable.Row over(String text) {
    return row(text + " | ", true);
  }

  private static WholeTable.Row row(String cells, boolean spanning) {
    return new WholeTable.Row(
        Cells.cells(cells),
        spanning,
        false,
        Set.of(),
        false,
        new Provenance(List.of(1), 1, List.of(1), List.of()));
  }
}
