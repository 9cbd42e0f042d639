package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceBlock.Flow;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Span;

/** A text that a page break cuts in a merged cell is one again, or its halves are told. */
class BrokenMergesTest {

  private static final double FULL = 0.5;
  private static final double ROOMY = 5;
  private static final boolean CLOSED = false;
  private static final boolean OPEN = true;

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void theHalvesOfAFullCellBetweenTwoMergedOnesAreOneAndTold() {
    DraftRow above = merged(row("B: Two", "Resolution 4"));
    DraftRow below = row("C: Three", "Resolution 5");

    mend(CLOSED, FULL, Set.of(1), row("A: One", "Resolution 4"), above, below);

    assertThat(below.merged).containsExactly(1);
    assertThat(SourceBlock.text(above.cells.get(1))).isEqualTo("Resolution 4 Resolution 5");
    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.DOUBTFUL_JOIN);
    assertThat(findings.get(0).message()).contains("was taken as the rest of the merged cell");
  }

  /** The row below the break fills pages of its own, and only where it ends is its cell merged. */
  @Test
  void anEmptyCellThatReachesFurtherOnALaterPageGoesOn() {
    DraftRow below = row("C: Three", "");
    List<DraftRow> rows =
        List.of(
            row("A: One", ""), row("B: Two", "Resolution 4"), below, merged(row("D: Four", "")));

    mendAbove(2, rows);
    assertThat(below.merged).containsExactly(1);
    assertThat(rows.subList(1, 4))
        .allMatch(row -> SourceBlock.text(row.cells.get(1)).strip().equals("Resolution 4"));
    assertThat(findings).isEmpty();

    DraftRow alone = row("C: Three", "");
    mendAbove(
        2, List.of(row("A: One", ""), row("B: Two", "Resolution 4"), alone, row("D: Four", "")));
    assertThat(alone.merged).isEmpty();
  }

  @Test
  void aTextWithRoomBelowItWasNotCut() {
    DraftRow below = row("C: Three", "Resolution 5");

    mend(
        CLOSED,
        ROOMY,
        Set.of(1),
        row("A: One", "Resolution 4"),
        merged(row("B: Two", "Resolution 4")),
        below);

    assertThat(below.merged).isEmpty();
    assertThat(findings).isEmpty();
  }

  @Test
  void halvesOfWhichOneAloneIsMergedStayTwoAndAreTold() {
    DraftRow below = row("C: Three", "Resolution 5");

    mend(
        CLOSED,
        FULL,
        Set.of(),
        row("A: One", "Resolution 4"),
        merged(row("B: Two", "Resolution 4")),
        below);

    assertThat(below.merged).isEmpty();
    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.DOUBTFUL_JOIN);
    assertThat(findings.get(0).message()).contains("was taken as a cell of its own");
  }

  @Test
  void aClosedCellEndsWhereOthersAreLeftOpen() {
    mend(
        OPEN,
        FULL,
        Set.of(),
        row("A: One", "Resolution 4"),
        merged(row("B: Two", "Resolution 4")),
        row("C: Three", "Resolution 5"));

    assertThat(findings).isEmpty();
  }

  @Test
  void ofTwoSingleRowsATextMayGoOnThatEndsNoSentenceBesideAnotherFullCell() {
    mend(CLOSED, FULL, Set.of(), row("A: One", "Resolution 4"), row("B: Two", "Resolution 5"));
    assertThat(findings).hasSize(1);

    findings.clear();
    mend(CLOSED, FULL, Set.of(), row("A: One", "It works."), row("B: Two", "Resolution 5"));
    assertThat(findings).isEmpty();
  }

  @Test
  void aTextGoesOnThatClosesAParenthesis() {
    DraftRow below = row("B: Two", "Kigali, 2022)");

    mend(CLOSED, ROOMY, Set.of(), row("A: One", "Resolution 4 (Rev."), below);

    assertThat(below.merged).containsExactly(1);
    assertThat(SourceBlock.text(below.cells.get(1))).isEqualTo("Resolution 4 (Rev. Kigali, 2022)");
    assertThat(findings).isEmpty();
  }

  @Test
  void aTextThatOpensItsParenthesisItselfIsAnother() {
    DraftRow below = row("B: Two", "Resolution 5 (Kigali, 2022)");

    mend(CLOSED, ROOMY, Set.of(), row("A: One", "Resolution 4 (Rev."), below);

    assertThat(below.merged).isEmpty();
  }

  @Test
  void aColumnThatIsCoveredFromTheLeftIsNotEmpty() {
    DraftRow covered = row("A: One", "");
    covered.covered.add(1);
    DraftRow below = row("D: Four", "");

    mend(
        CLOSED,
        ROOMY,
        Set.of(),
        covered,
        row("B: Two", "Resolution 4"),
        row("C: Three", "Resolution 5"),
        below);

    assertThat(below.merged).containsExactly(1);
    assertThat(covered.merged).isEmpty();
  }

  @Test
  void aSentenceIsCutOnlyWhereItsLineIsFull() {
    SourceBlock full = block("to extend the networks of", 2);
    SourceBlock roomy = block("to extend the networks of", 300);
    SourceBlock rest = block("rural districts", 2);

    assertThat(BlockCut.isCutInSentence(List.of(full), List.of(rest))).isTrue();
    assertThat(BlockCut.isCutInSentence(List.of(roomy), List.of(rest))).isFalse();
  }

  /** Up to two lines are kept together, and three are where the third would stand alone. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.74, 1", "1, 0.76, 0",
    "2, 1.74, 1", "2, 1.76, 0",
    "3, 2.74, 1", "3, 2.76, 0",
    "4, 1.74, 1", "4, 1.76, 0",
  })
  void aCellIsFullThatHasNoRoomForTheLinesThatAreKeptTogether(int lines, double room, int told) {
    DraftRow below =
        new DraftRow(
            new ArrayList<>(
                List.of(List.of(block("C: Three")), List.of(block("Resolution 5", 100, lines)))));

    mend(
        CLOSED,
        room,
        Set.of(),
        row("A: One", "Resolution 4"),
        merged(row("B: Two", "Resolution 4")),
        below);

    assertThat(findings).hasSize(told);
  }

  @ParameterizedTest
  @CsvSource({"0.74, 1", "0.76, 0"})
  void theOtherCellThatMadeTheRowSoHighIsFull(double room, int told) {
    List<DraftRow> rows = List.of(row("A: One", "Resolution 4"), row("B: Two", "Resolution 5"));
    BrokenMerges.Break at =
        new BrokenMerges.Break(1, 2, Set.of(), Map.of(0, room, 1, FULL), Set.of());

    new BrokenMerges(rows, 0, CLOSED, WordJoiner.withSpaces()).mend(List.of(at), findings);

    assertThat(findings).hasSize(told);
  }

  /** Mends the rows, with a page break above the last one. */
  private void mend(boolean cutsAreOpen, double room, Set<Integer> reaching, DraftRow... rows) {
    int below = rows.length - 1;
    BrokenMerges.Break at =
        new BrokenMerges.Break(below, 2, Set.of(), Map.of(0, 0.0, 1, room), reaching);
    new BrokenMerges(Arrays.asList(rows), 0, cutsAreOpen, WordJoiner.withSpaces())
        .mend(List.of(at), findings);
  }

  private void mendAbove(int below, List<DraftRow> rows) {
    BrokenMerges.Break at =
        new BrokenMerges.Break(below, 2, Set.of(), Map.of(0, 0.0, 1, ROOMY), Set.of());
    new BrokenMerges(rows, 0, CLOSED, WordJoiner.withSpaces()).mend(List.of(at), findings);
  }

  private static DraftRow merged(DraftRow row) {
    row.merged.add(1);
    return row;
  }

  private static DraftRow row(String outcome, String references) {
    return new DraftRow(
        new ArrayList<>(List.of(List.of(block(outcome)), List.of(block(references)))));
  }

  private static SourceBlock block(String text) {
    return block(text, 100);
  }

  private static SourceBlock block(String text, double roomAtEnd) {
    return block(text, roomAtEnd, 2);
  }

  private static SourceBlock block(String text, double roomAtEnd, int lines) {
    Flow flow = new Flow(0, 0, 40, roomAtEnd, 3, lines, text, 0);
    return new SourceBlock(Block.Kind.PARAGRAPH, 0, "", List.of(Span.plain(text)), flow);
  }
}
