package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** Which table is a further part of another, and what becomes of the rows at the page break. */
class TableBuilderTest {

  private static final String THREE = "WSIS Outcomes | Proposed Timing | Linkages with SDGs";
  private static final String FOUR = THREE + " | Results";
  private static final String FIVE = FOUR + " | Comments";

  @ParameterizedTest
  @CsvSource({"60, false", "61, true"})
  void inColumnsOfOtherWidthsALongTextWithoutACodeIsTheRestOfAnOutcome(int length, boolean part) {
    SourceTable next = elsewhere(2, "x".repeat(length) + " | 2020 | SDG 9");

    assertThat(roadmap(1, THREE).isContinuedBy(next)).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"' ', true", "B: Two, true", "Two, false"})
  void soIsOneWithoutTextAndOneWithACode(String outcome, boolean part) {
    assertThat(roadmap(1, THREE).isContinuedBy(elsewhere(2, outcome + " | 2020 | SDG 9")))
        .isEqualTo(part);
  }

  @Test
  void aPartStandsOnThePageOrTheNextOne() {
    assertThat(roadmap(1, THREE).isContinuedBy(Cells.table(2, "B: Two | | "))).isTrue();
    assertThat(roadmap(1, THREE).isContinuedBy(Cells.table(3, "B: Two | | "))).isFalse();
  }

  @Test
  void aTableWithAnotherHeaderIsNoPart() {
    SourceTable other = Cells.table(2, "Outcomes | Timing | Results", "B: Two | | ");

    assertThat(roadmap(1, THREE).isContinuedBy(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "C: Three, true",
    "F: Six, true",
    "G: Seven, false",
    "A: One, false",
    "Three, false",
  })
  void aTableBehindOthersIsTakenUpWhereItsCodesGoOn(String outcome, boolean taken) {
    TableBuilder builder = roadmap(1, THREE);
    builder.add(Cells.table(1, "B: Two | | "));

    assertThat(builder.isTakenUpBy(elsewhere(2, outcome + " | | "), 1)).isEqualTo(taken);
  }

  @Test
  void withoutPagesCodesThatStartAgainTellInManyColumns() {
    assertThat(roadmap(0, FIVE).isTakenUpBy(elsewhere(0, "A: One | | | | "), 0)).isTrue();
    assertThat(roadmap(0, FOUR).isTakenUpBy(elsewhere(0, "A: One | | | "), 0)).isFalse();
  }

  @Test
  void withoutPagesCodesThatStartAgainTellInTheSameColumns() {
    assertThat(roadmap(0, FOUR).isTakenUpBy(Cells.table(0, "A: One | | | "), 0)).isTrue();
    assertThat(roadmap(0, FOUR).isTakenUpBy(Cells.table(0, "1. One | | | "), 0)).isFalse();
  }

  @Test
  void aRowThatGoesOnIsOneWithItsJoinOnRecord() {
    TableBuilder builder = roadmap(1, THREE, "A: One | 2020 | Work");

    assertThat(builder.add(Cells.table(2, " | | and more"))).isTrue();

    WholeTable.Row row = builder.build().rows().get(0);
    assertThat(SourceBlock.text(row.cells().get(2))).isEqualTo("Work and more");
    assertThat(row.provenance().pages()).containsExactly(1, 2);
    assertThat(row.provenance().joins())
        .singleElement()
        .satisfies(join -> assertThat(join.evidence()).contains("the outcome cell is empty"));
    assertThat(builder.findings()).isEmpty();
  }

  @Test
  void aRowOfItsOwnStaysOne() {
    TableBuilder builder = roadmap(1, THREE, "A: One | 2020 | Work");

    assertThat(builder.add(Cells.table(2, "B: Two | 2021 | and more"))).isFalse();
    assertThat(builder.build().rows()).hasSize(2);
  }

  @Test
  void aRowThatMayBeARestIsTold() {
    TableBuilder builder = roadmap(1, THREE, "A: One. | 2020 | Work.");

    builder.add(Cells.table(2, "Words | | More"));

    assertThat(builder.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.DOUBTFUL_JOIN);
    assertThat(builder.findings().get(0).message())
        .isEqualTo(
            "the first row of this page was taken as the rest of the row before it (the outcome"
                + " cell has text without a code), with a confidence of 0.6");
  }

  @Test
  void aRowThatMayBeNewIsToldAsOne() {
    TableBuilder builder = roadmap(1, THREE, "A: One. | 2020 | Work");

    builder.add(Cells.table(2, "M: Ten | | and more"));

    assertThat(builder.findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("the first row of this page was taken as a new row (")
        .endsWith(", with a confidence of 0.73");
    assertThat(builder.build().rows()).hasSize(2);
  }

  @Test
  void piecesThatAreToStayAreNotJoined() {
    TableBuilder builder =
        new TableBuilder(
            Cells.table(1, THREE, "A: One | 2020 | Work"),
            WordJoiner.withSpaces(),
            false,
            ColumnVocabulary.standard());

    assertThat(builder.add(Cells.table(2, " | | and more"))).isFalse();
    assertThat(builder.build().rows()).hasSize(2);
  }

  @Test
  void aPageWithOtherColumnsIsTold() {
    TableBuilder builder = roadmap(1, THREE, "A: One | 2020 | Work");

    builder.add(Cells.table(2, List.of(0.0, 100.0, 200.0, 250.0, 300.0), "B: Two | | | "));

    assertThat(builder.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.COLUMNS_CHANGED);
  }

  @Test
  void aHeaderInTheMidstOfAPartIsRepeated() {
    TableBuilder builder = roadmap(1, THREE, "A: One | 2020 | Work.");

    builder.add(Cells.table(2, "B: Two | 2021 | ", THREE, "C: Three | 2022 | "));

    assertThat(firstCells(builder)).containsExactly("A: One", "B: Two", "C: Three");
    assertThat(builder.repeatedHeaders())
        .containsExactly("WSIS Outcomes", "Proposed Timing", "Linkages with SDGs");
  }

  @Test
  void whatStandsAboveTheHeaderIsACaption() {
    TableBuilder builder =
        builder(Cells.table(1, "Roadmap of the union | | ", THREE, "A: One | 2020 | "));

    assertThat(builder.captions()).singleElement().isInstanceOf(WholeElement.Text.class);
    assertThat(firstCells(builder)).containsExactly("A: One");
  }

  @Test
  void aTableThatTouchesTheHeaderFromAboveIsAnother() {
    TableBuilder builder =
        builder(Cells.table(1, "Name | Room | Floor", THREE, "A: One | 2020 | "));

    assertThat(builder.captions()).singleElement().isInstanceOf(WholeTable.class);
  }

  @Test
  void aColumnWithoutAnyWordIsTakenOut() {
    TableBuilder builder =
        builder(Cells.table(1, "WSIS Outcomes | | Proposed Timing", "A: One | | 2020"));

    assertThat(builder.build().headers()).containsExactly("WSIS Outcomes", "Proposed Timing");
    assertThat(builder.build().rows().get(0).cells()).hasSize(2);
  }

  @Test
  void aColumnWithAWordBelowAnEmptyHeaderStays() {
    TableBuilder builder =
        builder(Cells.table(1, "WSIS Outcomes | | Proposed Timing", "A: One | new | 2020"));

    assertThat(builder.build().headers()).hasSize(3);
  }

  @Test
  void aTableThatIsReadFromRightToLeftBeginsAtTheRight() {
    TableBuilder builder =
        builder(Cells.table(1, "الجدول الزمني المقترح | نتائج القمة العالمية", "2020 | أ: واحد"));

    assertThat(firstCells(builder)).containsExactly("أ: واحد");
  }

  private static TableBuilder roadmap(int page, String header, String... rows) {
    String[] all =
        Stream.concat(
                Stream.of(header),
                rows.length > 0
                    ? Stream.of(rows)
                    : Stream.of("B: Two" + header.replaceAll("[^|]", "")))
            .toArray(String[]::new);
    return builder(Cells.table(page, all));
  }

  private static TableBuilder builder(SourceTable table) {
    return new TableBuilder(table, WordJoiner.withSpaces(), true, ColumnVocabulary.standard());
  }

  /** A table whose columns have other edges. */
  private static SourceTable elsewhere(int page, String... rows) {
    SourceTable table = Cells.table(page, rows);
    return Cells.table(
        page, table.columnEdges().stream().map(edge -> edge * 1.5 + 30).toList(), rows);
  }

  private static List<String> firstCells(TableBuilder builder) {
    return builder.build().rows().stream().map(r -> SourceBlock.text(r.cells().get(0))).toList();
  }
}
