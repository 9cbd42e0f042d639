package org.wsisroadmaps.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.interpret.Interpreter;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Span;

class EditionChecksTest {

  private static final String LONG =
      "The Union has been working with its members on this subject for many years and will go on to"
          + " do so in the years to come, in all of its regions.";

  private String title = "WSIS Action Lines Roadmaps (2025)";
  private String file = "roadmap.pdf";
  private String preamble = "In line with its mandate the ITU goes on.";
  private final List<Map<ColumnKey, List<Block>>> rows = new ArrayList<>();

  @BeforeEach
  void soundRows() {
    for (int i = 0; i < 4; i++) {
      Map<ColumnKey, List<Block>> row = new LinkedHashMap<>();
      row.put(ColumnKey.OUTCOME, text((char) ('A' + i) + ": Statement number " + i + "."));
      row.put(ColumnKey.TIMING, text("2020-2030"));
      row.put(ColumnKey.REFERENCES, text("Goal 1", "AFR" + (i + 1) + ": Title of " + i));
      row.put(ColumnKey.SDGS, text("SDG 1: No Poverty", "SDG 8", "SDG 9", "SDG 11"));
      row.put(ColumnKey.EVIDENCE, text("Something is happening in place number " + i + "."));
      row.put(
          ColumnKey.RESULTS,
          List.of(
              Block.paragraph("Expected Results:"),
              Block.listItem(
                  0, "A result of the work in place number " + i + " (Aligned with SDG 9)")));
      rows.add(row);
    }
  }

  @Test
  void aSoundEditionHasNoFindings() {
    assertThat(check()).isEmpty();
  }

  @Test
  void checkingAgainFindsTheSameOnce() {
    rows.get(0).put(ColumnKey.EVIDENCE, text("TBD"));
    Edition once = EditionChecks.apply(edition());
    assertThat(EditionChecks.apply(once)).isEqualTo(once);
  }

  @Test
  void yearsThatContradictEachOther() {
    preamble = "WSIS Action Lines Roadmaps (2024)";
    assertFound(FindingCode.YEAR_CONFLICT, "2025", "2024");
    preamble = "The roadmaps of 2009 were adopted by the Council.";
    assertThat(check()).isEmpty();
    file = "roadmap-2023.pdf";
    assertFound(FindingCode.YEAR_CONFLICT, "2025", "2023");
  }

  @Test
  void datesAfterTheEdition() {
    set(0, ColumnKey.EVIDENCE, "It was held on 8 October 2026 in Geneva.");
    assertFound(FindingCode.DATE_AFTER_EDITION, "8 October 2026");
    set(0, ColumnKey.EVIDENCE, "The aim is set for 2030. It was held on 8 October 2025.");
    assertThat(check()).isEmpty();
  }

  @Test
  void gapsAndDoublesInCodes() {
    set(3, ColumnKey.OUTCOME, "F: Statement.");
    assertFound(FindingCode.CODE_GAP, "D, E");
    set(3, ColumnKey.OUTCOME, "C: Statement.");
    assertFound(FindingCode.CODE_REPEATED, "C");
    set(2, ColumnKey.OUTCOME, "B1: Statement.");
    set(3, ColumnKey.OUTCOME, "C1: Statement.");
    assertThat(check()).isEmpty();
  }

  @Test
  void romanNumeralsAreNoLetters() {
    List<String> numerals = List.of("I", "II", "III", "IV");
    for (int i = 0; i < numerals.size(); i++) {
      set(i, ColumnKey.OUTCOME, numerals.get(i) + ": Statement.");
    }
    assertThat(check()).isEmpty();
  }

  @Test
  void emptyOutcomesAndColumns() {
    rows.get(1).replaceAll((key, cell) -> key.equals(ColumnKey.OUTCOME) ? cell : List.of());
    assertFound(FindingCode.OUTCOME_EMPTY, "C2 B");
    rows.forEach(row -> row.put(ColumnKey.COVID_RESPONSE, List.of()));
    assertThat(codes()).contains(FindingCode.COLUMN_EMPTY);
  }

  @Test
  void timingsThatAreMissingOrOver() {
    rows.get(1).put(ColumnKey.TIMING, List.of());
    assertFound(FindingCode.TIMING_MISSING, "C2 B");
    set(1, ColumnKey.TIMING, "2020-2024");
    assertFound(FindingCode.TIMING_ENDED, "2024", "C2 B");
    set(1, ColumnKey.TIMING, "2020-2025");
    assertThat(check()).isEmpty();
  }

  @Test
  void sameAsAboveIsResolved() {
    set(2, ColumnKey.EVIDENCE, "Same as above.");
    set(3, ColumnKey.EVIDENCE, "Same as above");
    assertThat(check())
        .hasSize(2)
        .allSatisfy(finding ->
            assertThat(finding.message()).contains("C2 B", "Something is happening in place"));
  }

  @Test
  void oneResolutionInTwoWays() {
    set(0, ColumnKey.REFERENCES, "WTSA Resolution 44 (Rev. New Delhi, 2024)");
    set(1, ColumnKey.REFERENCES, "WTSA-20 Resolution 44");
    assertThat(codes())
        .containsExactlyInAnyOrder(FindingCode.REVISION_CONFLICT, FindingCode.CONFERENCE_OUTDATED);
    set(1, ColumnKey.REFERENCES, "WTSA Resolution 44 (Rev. New Delhi, 2024)");
    assertThat(check()).isEmpty();
  }

  @Test
  void revisionsThatMayBeOld() {
    set(0, ColumnKey.REFERENCES, "WTDC Resolution 45 (Rev. Baku, 2025)");
    set(1, ColumnKey.REFERENCES, "WTDC Resolution 37 (Rev. Kigali, 2022)");
    assertFound(FindingCode.REVISION_OLDER, "37", "2022", "2025");
  }

  @Test
  void goalsAndInitiativesThatDoNotExist() {
    set(0, ColumnKey.REFERENCES, "Goal 7");
    assertFound(FindingCode.GOAL_UNKNOWN, "7");
    set(0, ColumnKey.REFERENCES, "WTDC Resolution 1306");
    assertFound(FindingCode.RESOLUTION_UNKNOWN, "WTDC", "1306");
    set(0, ColumnKey.REFERENCES, "Council Resolution 1306");
    assertThat(check()).isEmpty();
    set(0, ColumnKey.REFERENCES, "XYZ1: A title");
    assertFound(FindingCode.REGION_UNKNOWN, "XYZ1");
    set(0, ColumnKey.REFERENCES, "AFR2: Another title");
    assertFound(FindingCode.INITIATIVE_TITLES, "AFR2", "Another title", "Title of 1");
    set(0, ColumnKey.REFERENCES, "AFR2: TITLE of 1.");
    assertThat(check()).isEmpty();
  }

  @Test
  void sdgsThatDoNotExistOrAreCalledOtherwise() {
    set(0, ColumnKey.SDGS, "SDG 1, 8, 9, 11, 5.z", "1.25");
    assertFound(FindingCode.SDG_UNKNOWN, "1.25");
    set(0, ColumnKey.SDGS, "SDG 9: Industry, Innovation", "SDG 8", "SDG 11", "SDG 1");
    assertFound(FindingCode.SDG_TITLE, "“Industry, Innovation” is not", "SDG 9");
    set(0, ColumnKey.SDGS, "SDG 9: Industry, Innovation, and Infrastructure", "SDG 8");
    assertFound(FindingCode.SDG_TITLE, "punctuated otherwise");
  }

  @Test
  void sdgsOfResultsAndOfTheOfficialMatrix() {
    set(0, ColumnKey.SDGS, "SDG 8");
    assertFound(FindingCode.SDG_ONLY_IN_RESULTS, "SDG 9");
    rows.forEach(row -> row.put(ColumnKey.SDGS, text("SDG 9", "SDG 8", "SDG 1", "SDG 3")));
    assertThat(codes())
        .containsExactlyInAnyOrder(FindingCode.SDG_MATRIX_MISSING, FindingCode.SDG_MATRIX_EXTRA);
  }

  @Test
  void sentencesThatAreCut() {
    set(0, ColumnKey.EVIDENCE, "effective policy is needed.");
    assertFound(FindingCode.SENTENCE_CUT, "begins inside");
    set(0, ColumnKey.EVIDENCE, "The work goes on in all of the countries and");
    assertFound(FindingCode.SENTENCE_CUT, "ends inside");
    set(0, ColumnKey.EVIDENCE, "The work goes on (in all of the countries.");
    assertFound(FindingCode.PARENTHESIS_OPEN, "(in all");
    set(0, ColumnKey.EVIDENCE, "Two things: a) one; b) two (2).", "ITU Academy");
    assertThat(check()).isEmpty();
  }

  @Test
  void textThatIsRepeated() {
    for (int i = 0; i < 3; i++) {
      set(i, ColumnKey.EVIDENCE, LONG);
    }
    assertFound(FindingCode.PARAGRAPH_REPEATED, "3 outcomes", "word for word");
    set(2, ColumnKey.EVIDENCE, LONG.replace(",", ";"));
    assertFound(FindingCode.PARAGRAPH_REPEATED, "small differences");
    set(1, ColumnKey.EVIDENCE, "Nothing of the kind.");
    set(
        2,
        ColumnKey.EVIDENCE,
        "Twice the very same words stand here.",
        "Twice the very same words stand here.");
    assertFound(FindingCode.ITEM_REPEATED, "Twice");
  }

  @Test
  void templatesAndLinks() {
    set(0, ColumnKey.EVIDENCE, "The figure is TBC.");
    assertFound(FindingCode.TEMPLATE_TEXT, "TBC");
    set(0, ColumnKey.EVIDENCE, "See http//example.org for more.");
    assertFound(FindingCode.LINK_BROKEN, "http//example.org");
    Span link = new Span("here", false, false, false, "https:// example");
    rows.get(0)
        .put(
            ColumnKey.EVIDENCE, List.of(new Block(Block.Kind.PARAGRAPH, 0, "here", List.of(link))));
    assertThat(codes()).contains(FindingCode.LINK_BROKEN);
    set(0, ColumnKey.EVIDENCE, "See https://example.org/a?b=c for more.");
    assertThat(check()).isEmpty();
  }

  private void set(int row, ColumnKey key, String... blocks) {
    rows.get(row).put(key, text(blocks));
  }

  private static List<Block> text(String... blocks) {
    return List.of(blocks).stream().map(Block::paragraph).toList();
  }

  private void assertFound(FindingCode code, String... words) {
    assertThat(check())
        .filteredOn(finding -> finding.code() == code)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains(words));
  }

  private List<FindingCode> codes() {
    return check().stream().map(Finding::code).toList();
  }

  private List<Finding> check() {
    return EditionChecks.apply(edition()).findings();
  }

  private Edition edition() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Map<ColumnKey, List<Block>> row : rows) {
      String text = row.getOrDefault(ColumnKey.OUTCOME, List.of()).get(0).text();
      outcomes.add(
          new Outcome(
              Section.GENEVA_PLAN,
              text.substring(0, text.indexOf(':')),
              text,
              row,
              null,
              List.of(),
              List.of(),
              Results.EMPTY,
              new Provenance(List.of(1), null, List.of(), List.of())));
    }
    List<Column> columns =
        rows.get(0).keySet().stream().map(key -> new Column(key, key.value())).toList();
    ActionLine line = new ActionLine("C2", "Title", "", columns, List.of(), outcomes);
    return new Edition(
        "1",
        2025,
        title,
        new Source(file, Source.Format.PDF, "0".repeat(64), 1, 1),
        List.of(Block.paragraph(preamble)),
        List.of(Interpreter.interpret(line).line()),
        List.of(),
        List.of());
  }
}
