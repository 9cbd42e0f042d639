package org.wsisroadmaps.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.docx.WordFile.p;
import static org.wsisroadmaps.ingest.docx.WordFile.tbl;
import static org.wsisroadmaps.ingest.docx.WordFile.tc;
import static org.wsisroadmaps.ingest.docx.WordFile.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;

/** Whole roadmaps in Word. */
class WordRoadmapTest {

  private static final String HEADER =
      row("WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "Expected results");

  @Test
  void otherTablesBetweenItsPartsAreNoneOfARoadmaps() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(HEADER, outcome("A:"), outcome("B:"))
                + p("Contacts")
                + tbl(row("Name", "Unit", "Room", "E-mail"), row("Ms X", "BDT", "V1", "x@y.org"))
                + p("The roadmap goes on.")
                + tbl(outcome("C:"), outcome("D:")));
    assertThat(codes(edition)).containsExactly("A", "B", "C", "D");
    assertThat(edition.otherTables()).hasSize(1);
    // it has as many columns as the roadmap: whether it is none of it, a person must see
    assertThat(findings(edition, FindingCode.TABLE_SKIPPED)).hasSize(1);
  }

  @Test
  void codesInsideAnOutcomeThatNoOutcomeHasAreTold() throws Exception {
    String swallowed =
        tr(tc(p("A: One") + p("B: Two") + p("C: Three")), tc(p("2020")), tc(p("R")), tc(p("x")));
    Edition edition =
        read(p("Roadmap for WSIS Action Line C2") + tbl(HEADER, swallowed, outcome("D:")));
    assertThat(findings(edition, FindingCode.OUTCOME_SWALLOWED))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.ERROR))
        .satisfies(f -> assertThat(f.message()).contains("B, C").contains("inside outcome A"));
  }

  @Test
  void pointsOfAnOutcomeAreNoLostOutcomes() throws Exception {
    String points =
        tr(
            tc(p("A: One") + p("A1: Two") + p("i. Three") + p("ii. Four")),
            tc(p("2020")),
            tc(p("R")),
            tc(p("x")));
    Edition edition =
        read(p("Roadmap for WSIS Action Line C2") + tbl(HEADER, points, outcome("B:")));
    assertThat(findings(edition, FindingCode.OUTCOME_SWALLOWED)).isEmpty();
  }

  @Test
  void whatIsWrongInASharedCellIsToldOnce() throws Exception {
    String text =
        "Forty countries adopted national broadband plans and reported what they have done so far"
            + " to reach the last villages of their most remote regions (see above.";
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    HEADER,
                    tr(tc(p("A: One")), tc(p("2020")), tc(p("R")), merged("restart", 1, text)),
                    tr(tc(p("B: Two")), tc(p("2020")), tc(p("R")), merged("continue", 1, "")),
                    tr(tc(p("C: Three")), tc(p("2020")), tc(p("R")), merged("continue", 1, "")),
                    tr(tc(p("D: Four")), tc(p("2020")), tc(p("R")), merged("continue", 1, ""))));
    assertThat(findings(edition, FindingCode.PARAGRAPH_REPEATED)).isEmpty();
    assertThat(findings(edition, FindingCode.PARENTHESIS_OPEN)).hasSize(1);
  }

  private static List<Finding> findings(Edition edition, FindingCode code) {
    return edition.findings().stream().filter(f -> f.code() == code).toList();
  }

  @Test
  void aHeadingOfAnotherLineBetweenTwoTablesBeginsAnotherRoadmap() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(HEADER, outcome("A:"))
                + p("Roadmap for WSIS Action Line C4")
                + tbl(HEADER, outcome("A:")));
    assertThat(edition.actionLines()).hasSize(2);
  }

  @Test
  void rowsOverAllColumnsPartTheRoadmapsOfOneTable() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    HEADER,
                    outcome("A:"),
                    tr(over(4, "Roadmap for WSIS Action Line C4: Capacity building")),
                    outcome("A:"),
                    outcome("B:")));
    assertThat(edition.actionLines().stream().map(ActionLine::code)).containsExactly("C2", "C4");
    assertThat(codes(edition)).containsExactly("A", "A", "B");
    assertThat(edition.actionLines().get(1).title()).isEqualTo("Capacity building");
  }

  @Test
  void aHeaderThatNamesAnotherLineBeginsItsRoadmap() throws Exception {
    Edition edition =
        read(
            tbl(
                row("WSIS Outcomes (WSIS AL C2)", "Proposed Timing", "Resolutions", "Results"),
                outcome("A:"),
                row("WSIS Outcomes (WSIS AL C4)", "Timing", "Relevant Resolutions", "Results"),
                outcome("A:")));
    assertThat(edition.actionLines().stream().map(ActionLine::code)).containsExactly("C2", "C4");
    assertThat(codes(edition)).containsExactly("A", "A");
  }

  @Test
  void headersThatSomebodyRepeatedInsideATableAreNoOutcomes() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(HEADER, outcome("A:"), HEADER, outcome("B:"), HEADER, outcome("C:")));
    assertThat(codes(edition)).containsExactly("A", "B", "C");
    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
  }

  @Test
  void namesAboveSeveralColumnsBelongToTheHeader() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(tr(over(2, "Plan"), over(2, "Work of the Union")), HEADER, outcome("A:")));
    assertThat(keys(edition)).containsExactly("outcome", "timing", "references", "results");
    assertThat(edition.actionLines().get(0).columns().get(1).header())
        .isEqualTo("Plan Proposed Timing");
    assertThat(edition.otherTables()).isEmpty();
  }

  @Test
  void namesBelowOneColumnOfTheHeaderPartIt() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    tr(
                        tc(p("WSIS Outcomes")),
                        tc(p("Proposed Timing")),
                        over(2, "Links"),
                        tc(p("Expected results"))),
                    row("", "", "Relevant Resolutions", "SDGs", ""),
                    row("A: Promote access", "2020-2025", "PP Resolution 71", "SDG 9", "Done")));
    assertThat(keys(edition)).containsExactly("outcome", "timing", "references", "sdgs", "results");
    assertThat(codes(edition)).containsExactly("A");
  }

  @Test
  void theNumbersOfColumnsAreNoOutcome() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(HEADER, row("(1)", "(2)", "(3)", "(4)"), outcome("A:"), outcome("B:"))
                + p("")
                + tbl(HEADER, row("(1)", "(2)", "(3)", "(4)"), outcome("C:")));
    assertThat(codes(edition)).containsExactly("A", "B", "C");
    assertThat(edition.actionLines().get(0).columns().get(0).header()).isEqualTo("WSIS Outcomes");
  }

  @Test
  void edgesThatDifferFromRowToRowMoveNoText() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    grid(1900, 200, 900, 100, 2900, 150, 3000),
                    tr(
                        over(2, "WSIS Outcomes"),
                        over(1, "Proposed Timing"),
                        over(3, "Relevant Resolutions"),
                        over(1, "Expected results")),
                    tr(
                        over(1, "A: Promote access"),
                        over(3, "2020-2025"),
                        over(1, "PP Resolution 71"),
                        over(2, "Done"))));
    Outcome outcome = edition.actionLines().get(0).outcomes().get(0);
    assertThat(outcome.cells().values().stream().map(blocks -> blocks.get(0).text()))
        .containsExactly("A: Promote access", "2020-2025", "PP Resolution 71", "Done");
  }

  @Test
  void aTableBelowAHeadingDoesNotTakeItFromTheRoadmap() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(HEADER, outcome("A:"))
                + p("Roadmap for WSIS Action Line C5: Security")
                + tbl(row("Contact", "Ms X"))
                + p("")
                + tbl(HEADER, outcome("A:")));
    assertThat(edition.actionLines().stream().map(ActionLine::code)).containsExactly("C2", "C5");
    assertThat(edition.findings().stream().map(Finding::code))
        .doesNotContain(FindingCode.UNPLACED_TEXT);
  }

  @Test
  void tablesInFramesAndTextBoxesAreRoadmaps() throws Exception {
    String table = tbl(HEADER, outcome("A:"), outcome("B:"));
    Edition edition =
        read(
            tbl(
                    tr(tc(p("Roadmap for WSIS Action Line C2"))),
                    tr(tc(tbl(tr(tc(table + p("")))) + p("")), tc(p("Drawn up in Geneva"))))
                + p("Roadmap for WSIS Action Line C4")
                + textBox(table));
    assertThat(edition.actionLines().stream().map(ActionLine::code)).containsExactly("C2", "C4");
    assertThat(codes(edition)).containsExactly("A", "B", "A", "B");
    assertThat(edition.findings().stream().map(Finding::message))
        .anyMatch(message -> message.contains("Drawn up in Geneva"));
  }

  @Test
  void codesMayHaveAColumnOfTheirOwn() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    row("Code", "WSIS Outcomes", "Proposed Timing", "Expected results"),
                    row("A", "Promote access", "2020-2025", "Done"),
                    row("B1.", "Build networks", "2020-2025", "Done")));
    assertThat(codes(edition)).containsExactly("A", "B1");
    assertThat(edition.actionLines().get(0).outcomes().get(1).text()).isEqualTo("Build networks");
    assertThat(edition.findings().stream().map(Finding::code))
        .doesNotContain(FindingCode.UNKNOWN_COLUMN, FindingCode.OUTCOME_WITHOUT_CODE);
  }

  @Test
  void partsOfOtherWidthsAreOneRoadmap() throws Exception {
    String narrow = grid(1000, 1000, 1000, 1000);
    String wide = grid(3000, 900, 4000, 5000);
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(narrow, HEADER, outcome("A:"))
                + p("")
                + tbl(wide, outcome("B:"))
                + p("(continued)")
                + tbl(narrow, outcome("a."))
                + p("(continued)")
                + tbl(wide, outcome("b.")));
    assertThat(codes(edition)).containsExactly("A", "B", "a", "b");
    assertThat(edition.otherTables()).isEmpty();
  }

  @Test
  void sectionsMayHaveATableEach() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + p("Geneva Plan of Action")
                + tbl(HEADER, outcome("A:"))
                + p("WSIS+10 outcome documents")
                + tbl(HEADER, outcome("B:")));
    assertThat(edition.actionLines()).hasSize(1);
    assertThat(edition.actionLines().get(0).outcomes().stream().map(Outcome::section))
        .containsExactly(Section.GENEVA_PLAN, Section.WSIS_PLUS_10);
    assertThat(edition.findings().stream().map(Finding::code))
        .doesNotContain(FindingCode.UNPLACED_TEXT);
  }

  @Test
  void aFirstColumnOfCodesHoldsTheOutcomes() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    row("Decision", "Proposed Timing", "Relevant Resolutions", "Expected results"),
                    outcome("A:"),
                    row("B:", "2020-2025", "PP Resolution 71", "Done")));
    assertThat(keys(edition)).containsExactly("outcome", "timing", "references", "results");
    assertThat(edition.findings().stream().map(Finding::message))
        .anyMatch(message -> message.contains("“Decision” is taken for that of the outcomes"));
  }

  @Test
  void columnsThatOnlyKeepOthersApartAreNone() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    row("WSIS Outcomes", "", "Proposed Timing", "", "Expected results"),
                    row("A: Promote access", "", "2020-2025", "", "Done")));
    assertThat(keys(edition)).containsExactly("outcome", "timing", "results");
  }

  @Test
  void theTextOfAnOutcomeMayStandBelowItsCode() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    HEADER,
                    tr(tc(p("A:") + p("Promote access")), tc(p("")), tc(p("")), tc(p("Done")))));
    assertThat(edition.actionLines().get(0).outcomes().get(0).text()).isEqualTo("Promote access");
  }

  @Test
  void rowsMadeWithTabsAreATable() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tabbed("WSIS Outcomes", "Proposed Timing", "Resolutions", "Expected results")
                + p("Geneva Plan of Action")
                + tabbed("A: Promote access", "2020-2025", "PP Resolution 71", "Done")
                + tabbed("B: Build networks", "", "", "Begun")
                + p("Roadmap for WSIS Action Line C4")
                + tabbed("WSIS Outcomes", "Proposed Timing", "Resolutions", "Expected results")
                + tabbed("A: Train people", "2020-2025"));
    assertThat(codes(edition)).containsExactly("A", "B", "A");
    Outcome second = edition.actionLines().get(0).outcomes().get(1);
    assertThat(second.cell(new ColumnKey("results")).get(0).text()).isEqualTo("Begun");
    assertThat(edition.actionLines().get(1).outcomes().get(0).timing()).isNotNull();
    assertThat(edition.otherTables()).isEmpty();
  }

  @Test
  void aContentsListWithTabsIsNoTable() throws Exception {
    Edition edition =
        read(
            tabbed("1", "Action line C2", "2")
                + tabbed("2", "Contacts", "9")
                + p("Roadmap for WSIS Action Line C2")
                + tbl(HEADER, outcome("A:")));
    assertThat(edition.otherTables()).isEmpty();
    assertThat(edition.preamble()).isNotEmpty();
  }

  @Test
  void rowsOfAHeaderMayHaveOtherEdges() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    grid(1950, 100, 900, 100, 2950, 3000),
                    tr(
                        merged("restart", 1, "WSIS Outcomes"),
                        merged("restart", 2, "Proposed Timing"),
                        over(3, "Work")),
                    tr(
                        merged("continue", 2, ""),
                        merged("continue", 2, ""),
                        over(1, "Relevant Resolutions"),
                        over(1, "Expected results")),
                    tr(
                        over(2, "A: Promote access"),
                        over(1, "2020-2025"),
                        over(2, "PP Resolution 71"),
                        over(1, "Done"))));
    assertThat(keys(edition)).containsExactly("outcome", "timing", "references", "results");
    assertThat(codes(edition)).containsExactly("A");
  }

  @Test
  void dashesInTheRestOfACellAreWhatTheyAreInItsBeginning() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    HEADER,
                    row("A: Promote access", "2020-2025", "", "• Forums are held"),
                    row("", "", "", "- with members")));
    assertThat(edition.actionLines().get(0).outcomes().get(0).cell(new ColumnKey("results")))
        .extracting(Block::text)
        .containsExactly("Forums are held", "- with members");
  }

  @Test
  void aCellThatIsMergedOverOutcomesIsOneCellOfThemAll() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    HEADER,
                    tr(tc(p("A: One")), merged("restart", 1, "2020-2025"), tc(p("R")), tc(p("a"))),
                    tr(tc(p("B: Two")), merged("continue", 1, ""), tc(p("R")), tc(p("b"))),
                    tr(tc(p("C: Three")), merged("continue", 1, ""), tc(p("R")), tc(p("c"))),
                    tr(tc(p("D: Four")), merged("restart", 1, "2020-2025"), tc(p("R")), tc(p("d"))),
                    tr(tc(p("E: Five")), merged("continue", 1, ""), tc(p("R")), tc(p("e")))));
    ActionLine line = edition.actionLines().get(0);
    List<Outcome> outcomes = line.outcomes();
    assertThat(outcomes)
        .extracting(outcome -> text(outcome, ColumnKey.TIMING))
        .containsOnly("2020-2025");
    assertThat(outcomes)
        .extracting(Outcome::shared)
        .containsExactly(Map.of(), timing("A"), timing("A"), Map.of(), timing("D"));
    assertThat(line.sharing(outcomes.get(1), ColumnKey.TIMING)).isEqualTo(outcomes.subList(0, 3));
    assertThat(line.sharing(outcomes.get(4), ColumnKey.TIMING)).isEqualTo(outcomes.subList(3, 5));
    assertThat(line.sharing(outcomes.get(1), ColumnKey.RESULTS)).isEqualTo(outcomes.subList(1, 2));
  }

  private static String text(Outcome outcome, ColumnKey key) {
    return outcome.cell(key).stream().map(Block::text).collect(Collectors.joining(" "));
  }

  private static Map<ColumnKey, CellOrigin> timing(String code) {
    return Map.of(ColumnKey.TIMING, new CellOrigin(Section.GENEVA_PLAN, code));
  }

  /** The second row of A has a timing of its own, which goes on beside B. */
  @Test
  void aMergeMayBeginInsideAnOutcomeOfSeveralRows() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    HEADER,
                    tr(merged("restart", 1, "A: One"), tc(p("2020")), tc(p("R")), tc(p("a"))),
                    tr(
                        merged("continue", 1, ""),
                        merged("restart", 1, "2021-2025"),
                        tc(p("R")),
                        tc(p("a again"))),
                    tr(tc(p("B: Two")), merged("continue", 1, ""), tc(p("R")), tc(p("b")))));
    List<Outcome> outcomes = edition.actionLines().get(0).outcomes();
    assertThat(outcomes)
        .extracting(outcome -> text(outcome, ColumnKey.TIMING))
        .containsExactly("2020 2021-2025", "2021-2025");
    assertThat(outcomes).extracting(Outcome::shared).containsExactly(Map.of(), timing("A"));
  }

  private static String merged(String rows, int columns, String text) {
    return tc(
        "<w:tcPr><w:gridSpan w:val=\"%d\"/><w:vMerge w:val=\"%s\"/></w:tcPr>"
                .formatted(columns, rows)
            + p(text));
  }

  @Test
  void aTimingIsReadAboveItsNote() throws Exception {
    Edition edition =
        read(
            p("Roadmap for WSIS Action Line C2")
                + tbl(
                    HEADER,
                    tr(
                        tc(p("A: Promote access")),
                        tc(p("2020-2025") + p("As decided by the Council.")),
                        tc(p("")),
                        tc(p("Done")))));
    assertThat(edition.actionLines().get(0).outcomes().get(0).timing()).isNotNull();
    assertThat(edition.findings().stream().map(Finding::code))
        .contains(FindingCode.TIMING_UNREADABLE);
  }

  private static String tabbed(String... texts) {
    return "<w:p>"
        + Arrays.stream(texts).map(WordFile::r).collect(Collectors.joining("<w:r><w:tab/></w:r>"))
        + "</w:p>";
  }

  @Test
  void aTableWhoseRowsWereDeletedIsNone() throws Exception {
    String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + tc(p("gone")) + "</w:tr>";
    Edition edition =
        read(p("Roadmap for WSIS Action Line C2") + tbl(deleted) + tbl(HEADER, outcome("A:")));
    assertThat(edition.otherTables()).isEmpty();
  }

  private static String textBox(String content) {
    return "<w:p><w:r><w:pict><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
  }

  private static String grid(int... widths) {
    return "<w:tblGrid>"
        + Arrays.stream(widths)
            .mapToObj("<w:gridCol w:w=\"%d\"/>"::formatted)
            .collect(Collectors.joining())
        + "</w:tblGrid>";
  }

  private static String over(int columns, String text) {
    return tc("<w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr>".formatted(columns) + p(text));
  }

  private static List<String> keys(Edition edition) {
    return edition.actionLines().get(0).columns().stream().map(c -> c.key().value()).toList();
  }

  private static String outcome(String code) {
    return row(code + " Promote access", "2020-2025", "PP Resolution 71", "Done");
  }

  private static String row(String... texts) {
    return tr(Arrays.stream(texts).map(text -> tc(p(text))).toArray(String[]::new));
  }

  private static Edition read(String body) throws Exception {
    Edition edition = EditionReader.standard().read(WordFile.of(body).bytes(), "roadmap-2025.docx");
    assertThat(edition.findings().stream().map(Finding::code))
        .doesNotContain(FindingCode.TEXT_LOST);
    return edition;
  }

  private static List<String> codes(Edition edition) {
    return edition.actionLines().stream()
        .flatMap(line -> line.outcomes().stream())
        .map(Outcome::code)
        .toList();
  }
}
