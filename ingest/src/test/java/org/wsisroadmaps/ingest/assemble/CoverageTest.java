package org.wsisroadmaps.ingest.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.stitch.Stitched;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;

class CoverageTest {

  private static final String BODY = "Header A: An outcome 2020-2025";

  @Test
  void isOneWhereEveryCellIsKept() {
    assertThat(coverage(BODY, cells("A: An outcome", "2020-2025"), List.of()))
        .isEqualTo(new Coverage(1, 0));
  }

  @Test
  void fallsWhenACellIsDropped() {
    Coverage coverage = coverage(BODY, cells("A: An outcome", ""), List.of());
    assertThat(coverage.share()).isLessThan(1).isGreaterThan(0.5);
    assertThat(coverage.lost()).isEqualTo("20202025".length());
  }

  @Test
  void fallsWhenACellLosesOneCharacter() {
    assertThat(coverage(BODY, cells("A: An outcom", "2020-2025"), List.of()).lost()).isEqualTo(1);
  }

  @Test
  void textThatAFindingQuotesIsNotPlacedButNotLost() {
    Coverage coverage = coverage(BODY, cells("A: An outcome", ""), List.of("2020-2025"));
    assertThat(coverage.share()).isLessThan(1);
    assertThat(coverage.lost()).isZero();
  }

  @Test
  void textThatStandsTwiceMakesUpForNone() {
    assertThat(coverage(BODY, cells("A: An outcome A: An outcome", ""), List.of()).lost())
        .isEqualTo("20202025".length());
  }

  @Test
  void aRepeatedHeaderCountsNeitherWay() {
    assertThat(coverage(BODY + " Header", cells("A: An outcome", "2020-2025"), List.of(), "Header"))
        .isEqualTo(new Coverage(1, 0));
  }

  private static Map<ColumnKey, List<Block>> cells(String outcome, String timing) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(outcome)));
    cells.put(ColumnKey.TIMING, timing.isEmpty() ? List.of() : List.of(Block.paragraph(timing)));
    return cells;
  }

  private static Coverage coverage(
      String body,
      Map<ColumnKey, List<Block>> cells,
      List<String> unplaced,
      String... repeatedHeaders) {
    SourceDocument document =
        new SourceDocument(
            Source.Format.DOCX,
            null,
            "",
            List.of(),
            new CharacterCount().add(body),
            WordJoiner.withSpaces(),
            List.of());
    Outcome outcome =
        new Outcome(
            Section.GENEVA_PLAN,
            "A",
            "An outcome",
            cells,
            null,
            List.of(),
            List.of(),
            Results.EMPTY,
            new Provenance(List.of(), 1, List.of(1), List.of()));
    ActionLine line =
        new ActionLine(
            "C2",
            "",
            "",
            List.of(new Column(ColumnKey.OUTCOME, "Header")),
            List.of(),
            List.of(outcome));
    return Coverage.of(
        document,
        new Stitched(List.of(), List.of(repeatedHeaders), List.of()),
        new Assembler.Assembled(
            "", List.of(), List.of(line), List.of(), List.of(), unplaced, List.of()));
  }
}
