package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.source.RowElement;

/**
 * What is said of a row above a page break and the row below it. The columns are outcome, timing
 * and two more. The confidence is that of the sum of the weights (2 is .88), so that each weight is
 * held by the cases beside it.
 */
class RowCutTest {

  private static final Set<Integer> NONE = Set.of();
  private static final RowCut.Table PLAIN = new RowCut.Table(0, 1, NONE, NONE);

  private static final String ABOVE = "A: One. | 2020 | Work. | More.";
  private static final String BELOW = " | | Works. | ";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          A: One.       => Any words.   => one .60: the outcome cell has text without a code
          A: One        => or two.      => one .92: the outcome's sentence goes on
          A: One.       => " "          => one .88: the outcome cell is empty
          A: One.       => B: Two.      => two .98: B follows A
          C: One.       => A: Two.      => two .98: the codes start again with A
          C: One.       => B: Two.      => two .92: the outcome cell opens with the code B
          One.          => B: Two.      => two .92: the outcome cell opens with the code B
          One.          => A: Two.      => two .98: the codes start again with A
          A: One:       => 1. Two.      => one .95: 1 is a point of A
          A: One. / i. Two. => ii. Ten. => one .95: ii is a point of A
          A: One.       => ii. Ten.     => two .92: the outcome cell opens with the code ii
          """)
  void theOutcomeCellTells(String above, String below, String said) {
    assertThat(said(PLAIN, above + "| | Work. |", below + "| | Works. |")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          2020          => " "          => one .88: the outcome cell is empty
          2020 -        => 2025         => one .99: the outcome cell is empty; the timing goes on
          2020 to       => 2025         => one .99: the outcome cell is empty; the timing goes on
          2020          => 2025         => two .88: the outcome cell is empty; both rows tell a timing
          " "           => 2025         => one .62: the outcome cell is empty; the timing cell is filled
          """)
  void theTimingTells(String above, String below, String said) {
    assertThat(said(PLAIN, "A: One. |" + above + "| Work. |", " |" + below + "| Works. |"))
        .isEqualTo(said);
  }

  @Test
  void aTableWithoutATimingSaysNothingOfIt() {
    RowCut.Table untimed = new RowCut.Table(0, -1, NONE, NONE);

    assertThat(said(untimed, ABOVE, " | 2025 | Works. | "))
        .isEqualTo("one .88: the outcome cell is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          Work. | More. => it does. | Less.     => one .60
          Work | More.  => it does. | Less.     => one .87; sentences go on in other cells
          Work | More   => it does. | less.     => one .97; sentences go on in other cells
          Work | More   => It does. | Less.     => one .60
          """)
  void sentencesInOtherCellsTell(String above, String below, String said) {
    assertThat(said(PLAIN, "A: One. | |" + above, "Words. | |" + below))
        .isEqualTo(
            said.replaceFirst("(\\.\\d\\d)", "$1: the outcome cell has text without a code"));
  }

  @Test
  void threeSentencesThatGoOnTellNoMoreThanTwo() {
    RowCut.Table untimed = new RowCut.Table(0, -1, NONE, NONE);

    assertThat(said(untimed, "A: One. | here | Work | More", "Words. | it goes | it does | less"))
        .isEqualTo(
            "one .97: the outcome cell has text without a code; sentences go on in other cells");
  }

  @Test
  void aMergedCellTellsNothingOfTheRow() {
    RowCut.Table merged = new RowCut.Table(0, 1, Set.of(1, 2), NONE);

    assertThat(said(merged, "A: One. | 2020 | Work | More.", "Words. | 2025 | it does. | Less."))
        .isEqualTo("one .60: the outcome cell has text without a code");
  }

  @Test
  void aRowWithoutTextIsARest() {
    assertThat(said(PLAIN, ABOVE, " | | | "))
        .isEqualTo("one .98: the outcome cell is empty; no cell holds text");
  }

  @Test
  void aRuleThatLacksOnBothSidesTells() {
    String seen = "the outcome cell is empty";
    assertThat(said(PLAIN, above(true), below(true))).isEqualTo("one .88: " + seen);
    assertThat(said(PLAIN, above(true), below(false))).isEqualTo("one .88: " + seen);
    assertThat(said(PLAIN, above(false), below(true))).isEqualTo("one .88: " + seen);
    assertThat(said(PLAIN, above(false), below(false)))
        .isEqualTo("one .95: " + seen + "; no rule is drawn at the cut");
  }

  @Test
  void anOutcomeCellThatIsClosedBesideOpenOnesTells() {
    RowCut.Table open = new RowCut.Table(0, 1, NONE, Set.of(0, 2));
    RowCut.Table closed = new RowCut.Table(0, 1, NONE, Set.of(2));

    assertThat(said(open, above(false), below(false)))
        .isEqualTo("one .88: the outcome cell is empty");
    assertThat(said(closed, above(false), below(false)))
        .isEqualTo(
            "two .88: the outcome cell is empty; a rule closes the outcome cell, and other cells go"
                + " on");
  }

  @Test
  void aRowOverAllColumnsIsNoPartOfAnother() {
    String said = "two 1.0: a row over all columns stands at the cut";
    assertThat(said(PLAIN, spanning("Geneva"), below(true))).isEqualTo(said);
    assertThat(said(PLAIN, above(true), spanning("Geneva"))).isEqualTo(said);
  }

  @Test
  void theStructureTreeWeighsMoreThanASpanningRow() {
    RowElement row = new RowElement(1, 3);
    RowCut.Side above = new RowCut.Side(Cells.cells("Geneva | | | "), true, true, row);
    RowCut.Side below = new RowCut.Side(Cells.cells("Plan | | | "), true, true, row);

    assertThat(said(PLAIN, above, below))
        .isEqualTo(
            "one .98: one row in the structure tree; a row over all columns stands at the cut");
  }

  @Test
  void theStructureTreeTellsOfRowsOfOneTableAlone() {
    String seen = "the outcome cell is empty";
    RowElement row = new RowElement(1, 3);
    assertThat(said(row, new RowElement(1, 3)))
        .isEqualTo("one 1.0: one row in the structure tree; " + seen);
    assertThat(said(row, new RowElement(1, 4)))
        .isEqualTo("two 1.0: two rows in the structure tree; " + seen);
    assertThat(said(row, new RowElement(2, 3))).isEqualTo("one .88: " + seen);
    assertThat(said(row, null)).isEqualTo("one .88: " + seen);
    assertThat(said(null, row)).isEqualTo("one .88: " + seen);
  }

  @Test
  void twoRowsInTheStructureTreeAreTwoAgainstAllOtherSigns() {
    RowElement first = new RowElement(1, 3);
    RowElement second = new RowElement(1, 4);
    RowCut.Side above =
        new RowCut.Side(Cells.cells("A: One | 2020 - | Work | More"), false, false, first);
    RowCut.Side below =
        new RowCut.Side(Cells.cells("or two | 2025 | it does | less"), false, false, second);

    assertThat(said(PLAIN, above, below)).startsWith("two .73: two rows in the structure tree");
  }

  private static RowCut.Side above(boolean ruled) {
    return new RowCut.Side(Cells.cells(ABOVE), false, ruled, null);
  }

  private static RowCut.Side below(boolean ruled) {
    return new RowCut.Side(Cells.cells(BELOW), false, ruled, null);
  }

  private static RowCut.Side spanning(String text) {
    return new RowCut.Side(Cells.cells(text + " | | | "), true, true, null);
  }

  private static String said(@Nullable RowElement above, @Nullable RowElement below) {
    return said(
        PLAIN,
        new RowCut.Side(Cells.cells(ABOVE), false, true, above),
        new RowCut.Side(Cells.cells(BELOW), false, true, below));
  }

  private static String said(RowCut.Table table, String above, String below) {
    return said(
        table,
        new RowCut.Side(Cells.cells(above), false, true, null),
        new RowCut.Side(Cells.cells(below), false, true, null));
  }

  /** The verdict as a sentence: {@code one .88: the outcome cell is empty}. */
  private static String said(RowCut.Table table, RowCut.Side above, RowCut.Side below) {
    Verdict verdict = RowCut.judge(table, above, below);
    String confidence =
        verdict.confidence() == 1
            ? "1.0"
            : String.format(Locale.ROOT, "%.2f", verdict.confidence()).substring(1);
    return (verdict.isOne() ? "one " : "two ")
        + confidence
        + ": "
        + String.join("; ", verdict.evidence());
  }
}
