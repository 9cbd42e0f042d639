package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.pdf.RoadmapPdf.Par;
import org.wsisroadmaps.ingest.pdf.RoadmapPdf.Rules;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Timing;

/** Roadmaps that are set as PDF, however their pages break, are read as they were. */
class RoadmapPdfTest {

  private static final List<String> HEADER =
      List.of(
          "WSIS Outcomes",
          "Proposed Timing",
          "ITU Strategic Goals and Relevant Resolutions",
          "Expected and Achieved results");

  private static final String[] WORDS =
      ("governments should promote access to broadband infrastructure and services in rural areas"
              + " with affordable prices for all people including women youth and persons with"
              + " disabilities through policies standards training and partnerships of the ITU sectors")
          .split(" ");

  @Property(tries = 60, seed = "2025")
  void tagsTellWhatRulesDoNot(
      @ForAll long seed,
      @ForAll Rules rules,
      @ForAll boolean headerRepeats,
      @ForAll @IntRange(max = 3) int quarterTurns,
      @ForAll @IntRange(min = 220, max = 700) int height)
      throws Exception {
    List<List<List<Par>>> rows = rows(new Random(seed));
    byte[] pdf =
        new RoadmapPdf(rules, headerRepeats, 90 * quarterTurns, height, 170, 70, 140, 220)
            .tagged()
            .set("Roadmap for WSIS Action Line C2: Infrastructure", HEADER, rows);

    Edition edition = EditionReader.standard().read(pdf, "roadmap-2025.pdf");

    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
    assertThat(edition.findings().stream().map(Finding::code))
        .doesNotContain(FindingCode.COLUMNS_INFERRED, FindingCode.TAGS_CONTRADICTED);
    assertThat(edition.actionLines().get(0).outcomes().stream().map(RoadmapPdfTest::texts))
        .isEqualTo(rows.stream().map(RoadmapPdfTest::texts).toList());
    assertThat(edition.actionLines().get(0).outcomes())
        .flatExtracting(outcome -> outcome.provenance().joins())
        .allSatisfy(join -> assertThat(join.confidence()).isGreaterThanOrEqualTo(0.99));
  }

  @Property(tries = 90, seed = "2025")
  void everyRowIsReadAsItWasSet(
      @ForAll long seed,
      @ForAll Rules rules,
      @ForAll boolean headerRepeats,
      @ForAll @IntRange(max = 3) int quarterTurns,
      @ForAll @IntRange(min = 220, max = 700) int height)
      throws Exception {
    Random random = new Random(seed);
    List<List<List<Par>>> rows = rows(random);
    byte[] pdf =
        new RoadmapPdf(rules, headerRepeats, 90 * quarterTurns, height, 170, 70, 140, 220)
            .set("Roadmap for WSIS Action Line C2: Infrastructure", HEADER, rows);

    Edition edition = EditionReader.standard().read(pdf, "roadmap-2025.pdf");

    assertThat(edition.source().textCoverage()).isEqualTo(1.0);
    assertThat(edition.findings().stream().map(Finding::code))
        .filteredOn(FindingCode.COLUMNS_INFERRED::equals)
        // rules between columns alone tell of a page with one row all that is to be known
        .hasSizeBetween(
            rules.divideColumns() || rules == Rules.COLUMNS_ONLY ? 0 : 1,
            rules.divideColumns() ? 0 : 1);
    ActionLine line = edition.actionLines().get(0);
    assertThat(line.code()).isEqualTo("C2");
    List<List<List<String>>> found = line.outcomes().stream().map(RoadmapPdfTest::texts).toList();
    for (int i = 0; i < Math.min(rows.size(), found.size()); i++) {
      for (int c = 0; c < HEADER.size(); c++) {
        assertThat(found.get(i).get(c)).isEqualTo(texts(rows.get(i)).get(c));
      }
    }
    assertThat(found).hasSameSizeAs(rows);
    assertThat(line.outcomes())
        .allSatisfy(
            outcome -> assertThat(outcome.timing()).isEqualTo(new Timing.Range(2020, 2025)));
  }

  @Example
  void aShortRowOnThePageOfTheHeaderIsNoHeader() throws Exception {
    List<List<List<Par>>> rows =
        List.of(row("A: Access for all.", "Training."), row("B: Fair prices.", "Standards."));
    byte[] pdf =
        new RoadmapPdf(Rules.COLUMNS_ONLY, true, 0, 170, 170, 70, 140, 220)
            .set("Roadmap for WSIS Action Line C2: Infrastructure", HEADER, rows);

    Edition edition = EditionReader.standard().read(pdf, "roadmap-2025.pdf");

    assertThat(edition.actionLines().get(0).outcomes().stream().map(RoadmapPdfTest::texts))
        .isEqualTo(rows.stream().map(RoadmapPdfTest::texts).toList());
  }

  private static List<List<Par>> row(String outcome, String result) {
    return List.of(
        List.of(new Par(outcome, false)),
        List.of(new Par("2020-2025", false)),
        List.of(new Par("Goal 2", false)),
        List.of(new Par("Expected Results:", false), new Par(result, true)));
  }

  private static List<List<List<Par>>> rows(Random random) {
    List<List<List<Par>>> rows = new ArrayList<>();
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      List<Par> results = new ArrayList<>();
      results.add(new Par("Expected Results:", false));
      for (int k = random.nextInt(5); k >= 0; k--) {
        results.add(new Par(sentence(random, 3 + random.nextInt(40)), true));
      }
      rows.add(
          List.of(
              List.of(
                  new Par(
                      (char) ('A' + i) + ": " + sentence(random, 4 + random.nextInt(30)), false)),
              List.of(new Par("2020-2025", false)),
              List.of(
                  new Par("Goal " + (1 + random.nextInt(4)), false),
                  new Par("WTDC Resolution " + (2 + random.nextInt(80)), false)),
              results));
    }
    return rows;
  }

  private static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < words; i++) {
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.append('.').toString();
  }

  private static List<List<String>> texts(List<List<Par>> row) {
    return row.stream()
        .map(cell -> cell.stream().map(par -> (par.item() ? "• " : "") + par.text()).toList())
        .toList();
  }

  private static List<List<String>> texts(Outcome outcome) {
    return List.of(ColumnKey.OUTCOME, ColumnKey.TIMING, ColumnKey.REFERENCES, ColumnKey.RESULTS)
        .stream()
        .map(key ->
            outcome.cell(key).stream()
                .map(block -> (block.kind() == Block.Kind.LIST_ITEM ? "• " : "") + block.text())
                .toList())
        .toList();
  }
}
