package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;

/** Where the header of a table stands and what it is known by. */
class HeaderTest {

  private static final String NAMES = "WSIS Outcomes | Proposed Timing | Linkages with SDGs";
  private static final String ROW = "A: One | 2020 | SDG 9";

  @ParameterizedTest
  @CsvSource({"0, 1", "3, 1", "4, 0"})
  void aHeaderStandsInOneOfTheFirstFourRows(int rowsAbove, int depth) {
    String[] rows =
        Stream.concat(
                IntStream.range(0, rowsAbove).mapToObj(i -> "Roadmap of the union | | "),
                Stream.of(NAMES, ROW))
            .toArray(String[]::new);

    Header header = header(rows);

    assertThat(header.depth()).isEqualTo(depth);
    assertThat(header.firstRow()).isEqualTo(depth == 0 ? 0 : rowsAbove);
    assertThat(header.isRoadmap()).isEqualTo(depth > 0);
  }

  @Test
  void theTextsAreThoseOfTheColumns() {
    assertThat(header(NAMES, ROW).texts())
        .containsExactly("WSIS Outcomes", "Proposed Timing", "Linkages with SDGs");
  }

  @Test
  void numbersOfThreeColumnsBelongToTheHeader() {
    Header header = header(NAMES, "(1) | (2) | (3)", ROW);

    assertThat(header.depth()).isEqualTo(2);
    assertThat(header.numbers()).containsExactly("(1)", "(2)", "(3)");
  }

  @Test
  void numbersOfTwoColumnsMayBeARow() {
    Header header = header("WSIS Outcomes | Proposed Timing", "1 | 2");

    assertThat(header.depth()).isEqualTo(1);
    assertThat(header.numbers()).isEmpty();
  }

  @Test
  void otherNumbersAreARow() {
    assertThat(header(NAMES, "1 | 2 | 4", ROW).depth()).isEqualTo(1);
    assertThat(header(NAMES, "1 | 2 | ", ROW).depth()).isEqualTo(1);
  }

  @Test
  void aRowThatTheCodeOfAnOutcomeOpensIsNoHeader() {
    assertThat(header("A: WSIS Outcomes | Proposed Timing | SDG", ROW).depth()).isZero();
    assertThat(header("1. WSIS Outcomes | 2. Proposed Timing | 3. Linkages with SDGs", ROW).depth())
        .isEqualTo(1);
  }

  @Test
  void namesAboveSeveralColumnsBelongToTheHeader() {
    Header header = header("WSIS | More of it >", NAMES, ROW);

    assertThat(header.depth()).isEqualTo(2);
    assertThat(header.texts())
        .containsExactly(
            "WSIS WSIS Outcomes", "More of it Proposed Timing", "More of it Linkages with SDGs");
  }

  @Test
  void aRowThatDividesAColumnBelongsToTheHeader() {
    Header header =
        header("WSIS Outcomes | Proposed Timing | Linkages with SDGs >", " | | Goal | Target", ROW);

    assertThat(header.depth()).isEqualTo(2);
    assertThat(header.columns().count()).isEqualTo(4);
  }

  @Test
  void aRowWithATextInAColumnThatIsNotDividedIsNoPartOfTheHeader() {
    Header header =
        header("WSIS Outcomes | Proposed Timing | Linkages with SDGs >", "A: One | | 9 | 9.1", ROW);

    assertThat(header.depth()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          WSIS Outcomes | Proposed Timing | Linkages with SDGs   => 1
          WSIS OUTCOMES | Proposed timing: | Linkages with SDGs. => 1
          WSIS Outcomes | Proposed Timing | Linkages with SDG    => 0
          WSIS Outcomes | Proposed Timing |                      => 0
          WSIS Outcomes | Proposed Timing | Linkages / with SDGs => 0
          """)
  void aHeaderIsKnownAgainByItsLetters(String first, int repeated) {
    assertThat(header(NAMES, ROW).repeatedIn(table(first, "B: Two | 2021 | "))).isEqualTo(repeated);
  }

  @Test
  void aHeaderOfTwoRowsIsRepeatedWhole() {
    Header header = header(NAMES, "1 | 2 | 3", ROW);

    assertThat(header.repeatedIn(table(NAMES, "1 | 2 | 3", ROW))).isEqualTo(2);
    assertThat(header.repeatedIn(table(NAMES, ROW))).isZero();
    assertThat(header.repeatedIn(table(NAMES))).isZero();
    assertThat(header.repeatedAt(table(ROW, NAMES, "1 | 2 | 3"), 1)).isEqualTo(2);
  }

  @Test
  void aTableWithoutAHeaderRepeatsNone() {
    assertThat(header("Name | Address | Country").repeatedIn(table("Name | Address | Country")))
        .isZero();
  }

  private static Header header(String... rows) {
    return Header.of(table(rows), ColumnVocabulary.standard());
  }

  /** A table of as many columns as its widest row needs. */
  private static SourceTable table(String... rows) {
    long columns =
        Stream.of(rows).mapToLong(row -> count(row, '|') + count(row, '>')).max().orElse(0);
    List<Double> edges = Stream.iterate(0.0, x -> x + 100).limit(columns + 2).toList();
    return Cells.table(1, edges, rows);
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
