package org.wsisroadmaps.ingest.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceElement;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Span;

/** Parts of a table are one table again, whatever stands between them. */
class StitcherTest {

  private static final SourceElement FIRST =
      table(
          1, row("WSIS Outcomes", "Proposed Timing", "Linkages with SDGs"), row("A: One", "", ""));
  private static final SourceElement SECOND = table(2, row("B: Two", "2020-2025", "SDG 9"));

  /** A table with other columns than the roadmap. */
  private static final SourceElement CONTACTS =
      table(2, row("Name", "Unit", "Room", "E-mail"), row("Ms X", "BDT", "V1", "x@y.org"));

  @Test
  void aFootnoteBetweenTwoPagesEndsNoTable() {
    List<WholeElement> whole = stitch(FIRST, text(1, "1 See the report.", false), SECOND);

    assertThat(tables(whole)).hasSize(1);
    assertThat(firstCells(tables(whole).get(0))).containsExactly("A: One", "B: Two");
    assertThat(texts(whole)).containsExactly("1 See the report.");
  }

  @Test
  void theNameOfASectionBetweenTwoPartsIsARowOverAllColumns() {
    List<WholeElement> whole = stitch(FIRST, text(1, "Geneva Plan of Action", true), SECOND);

    assertThat(firstCells(tables(whole).get(0)))
        .containsExactly("A: One", "Geneva Plan of Action", "B: Two");
    assertThat(tables(whole).get(0).rows().get(1).spanning()).isTrue();
    assertThat(texts(whole)).isEmpty();
  }

  @Test
  void aTableOfOtherThingsBelowAHeadingIsNoPart() {
    List<WholeElement> whole =
        stitch(
            FIRST,
            text(2, "Glossary", true),
            table(2, row("ICT", "information", "technology"), row("PP", "conference", "ITU")));

    assertThat(tables(whole)).hasSize(2);
    assertThat(whole).hasSize(3);
  }

  @Test
  void theNameOfAnActionLineEndsATable() {
    List<WholeElement> whole =
        stitch(FIRST, text(1, "Roadmap for WSIS Action Line C4", true), SECOND);

    assertThat(tables(whole)).hasSize(2);
  }

  @Test
  void aTextEndsATableThatIsNoRoadmap() {
    List<WholeElement> whole =
        stitch(
            table(1, row("Name", "Address", "Country")),
            text(1, "More names follow.", false),
            table(2, row("Ann", "Geneva", "Switzerland")));

    assertThat(tables(whole)).hasSize(2);
  }

  @Test
  void aPageThatRepeatsTheHeaderBehindAFootnoteGoesOn() {
    SourceElement repeated =
        table(
            2,
            row("WSIS Outcomes", "Proposed Timing", "Linkages with SDGs"),
            row("B: Two", "2020-2025", ""));

    List<WholeElement> whole = stitch(FIRST, text(1, "1 See the report.", false), repeated);

    assertThat(firstCells(tables(whole).get(0))).containsExactly("A: One", "B: Two");
  }

  @Test
  void aTableInTheMidstOfARoadmapThatHasItsColumnsIsAnError() {
    SourceElement other =
        table(
            2,
            row("Name of the project", "Partner", "Country"),
            row("Fibre to schools", "Ministry", "Kenya"));

    List<Finding> findings =
        findings(FIRST, text(2, "Projects", true), other, goingOn(3, "B: Two"));

    assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.TABLE_SKIPPED);
    assertThat(findings.get(0).severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(findings.get(0).message()).contains("page 2").contains("in the midst of");
  }

  @Test
  void aRowThatIsJoinedOverAPageWithATableOfItsOwnIsAnError() {
    List<Finding> findings = findings(FIRST, text(2, "Projects", true), CONTACTS, goingOn(3, ""));

    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("stands on a page over which a row was joined");
  }

  @Test
  void aRowThatIsNotJoinedOverSuchAPageIsNone() {
    assertThat(findings(FIRST, text(2, "Projects", true), CONTACTS, goingOn(3, "B: Two")))
        .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }

  /** A further part of the roadmap, under its header again. */
  private static SourceElement goingOn(int page, String outcome) {
    return table(
        page,
        row("WSIS Outcomes", "Proposed Timing", "Linkages with SDGs"),
        row(outcome, "", "SDG 9"));
  }

  private static List<WholeElement> stitch(SourceElement... elements) {
    return stitched(elements).elements();
  }

  private static List<Finding> findings(SourceElement... elements) {
    return stitched(elements).findings();
  }

  private static Stitched stitched(SourceElement... elements) {
    SourceDocument document =
        new SourceDocument(
            Source.Format.PDF,
            2,
            "",
            List.of(elements),
            new CharacterCount(),
            WordJoiner.withSpaces(),
            List.of());
    return Stitcher.joining(ColumnVocabulary.standard()).stitch(document);
  }

  private static List<WholeTable> tables(List<WholeElement> elements) {
    return elements.stream()
        .filter(WholeTable.class::isInstance)
        .map(WholeTable.class::cast)
        .toList();
  }

  private static List<String> texts(List<WholeElement> elements) {
    return elements.stream()
        .filter(WholeElement.Text.class::isInstance)
        .map(e -> ((WholeElement.Text) e).text().block().text())
        .toList();
  }

  private static List<String> firstCells(WholeTable table) {
    return table.rows().stream().map(row -> row.cells().get(0).get(0).text()).toList();
  }

  private static SourceElement text(int page, String words, boolean heading) {
    return new SourceText(block(words), page, heading);
  }

  @SafeVarargs
  private static SourceElement table(int page, List<SourceCell>... rows) {
    List<SourceRow> numbered = new ArrayList<>();
    for (List<SourceCell> cells : rows) {
      numbered.add(new SourceRow(page, numbered.size() + 1, false, true, true, cells));
    }
    List<Double> edges = new ArrayList<>(List.of(0.0));
    numbered.get(0).cells().forEach(cell -> edges.add(100.0 * edges.size()));
    return new SourceTable(page, page, edges, numbered);
  }

  private static List<SourceCell> row(String... cells) {
    List<SourceCell> row = new ArrayList<>();
    for (String cell : cells) {
      List<SourceBlock> blocks = cell.isEmpty() ? List.of() : List.of(block(cell));
      row.add(new SourceCell(row.size(), 1, 1, false, blocks));
    }
    return row;
  }

  private static SourceBlock block(String words) {
    return new SourceBlock(Block.Kind.PARAGRAPH, 0, "", List.of(Span.plain(words)), null);
  }
}
