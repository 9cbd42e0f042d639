package org.wsisroadmaps.ingest.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Body;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;

class InterpreterTest {

  @Test
  void takesTheBodyThatTheSameNumberHasElsewhere() {
    var interpreted =
        interpret("WTSA Resolution 50, WTSA Resolution 52", "WTDC Resolution 76", "Res 76");
    assertThat(bodies(interpreted)).containsExactly(Body.WTSA, Body.WTSA, Body.WTDC, Body.WTDC);
    assertThat(interpreted.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.REFERENCE_BODY_INFERRED);
    assertThat(interpreted.findings().get(0).message()).contains("“Res 76”").contains("WTDC");
  }

  @Test
  void takesTheBodyThatIsNamedMostOften() {
    assertThat(bodies(interpret("WTSA Resolutions 50, 52", "PP Resolution 71", "Resolution 5")))
        .last()
        .isEqualTo(Body.WTSA);
  }

  @Test
  void guessesNoBodyWhereTwoAreAsLikely() {
    var interpreted = interpret("WTSA Resolution 50", "PP Resolution 71", "Resolution 5");
    assertThat(bodies(interpreted)).last().isNull();
    assertThat(interpreted.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.REFERENCE_UNREADABLE);
  }

  @Test
  void saysWhatItCouldNotRead() {
    Outcome outcome =
        outcome(
            Map.of(
                ColumnKey.TIMING, List.of(Block.paragraph("some day")),
                ColumnKey.SDGS, List.of(Block.paragraph("all good things")),
                ColumnKey.REFERENCES, List.of(Block.paragraph("see elsewhere"))));
    List<Finding> findings = Interpreter.interpret(line(List.of(outcome))).findings();
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            FindingCode.TIMING_UNREADABLE,
            FindingCode.SDG_UNREADABLE,
            FindingCode.REFERENCE_UNREADABLE);
    assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).contains("“"));
  }

  @Test
  void cellsThatSayNothingAreNoFinding() {
    Outcome outcome =
        outcome(
            Map.of(
                ColumnKey.TIMING, List.of(Block.paragraph("–")),
                ColumnKey.SDGS, List.of(Block.paragraph("N/A")),
                ColumnKey.REFERENCES, List.of(Block.paragraph(" "))));
    assertThat(Interpreter.interpret(line(List.of(outcome))).findings()).isEmpty();
  }

  private static List<Body> bodies(Interpreter.Interpreted interpreted) {
    List<Body> bodies = new ArrayList<>();
    for (Outcome outcome : interpreted.line().outcomes()) {
      for (Reference reference : outcome.references()) {
        bodies.add(((Reference.Resolution) reference).body());
      }
    }
    return bodies;
  }

  private static Interpreter.Interpreted interpret(String... cells) {
    return Interpreter.interpret(
        line(
            List.of(cells).stream()
                .map(text -> outcome(Map.of(ColumnKey.REFERENCES, List.of(Block.paragraph(text)))))
                .toList()));
  }

  private static ActionLine line(List<Outcome> outcomes) {
    return new ActionLine("C2", "Title", "", List.of(), List.of(), outcomes);
  }

  private static Outcome outcome(Map<ColumnKey, List<Block>> cells) {
    return new Outcome(
        Section.GENEVA_PLAN,
        "A",
        "Text",
        cells,
        null,
        List.of(),
        List.of(),
        Results.EMPTY,
        new Provenance(List.of(1), null, List.of(), List.of()));
  }
}
