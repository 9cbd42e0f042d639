package org.wsisroadmaps.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.ingest.docx.WordFile.p;
import static org.wsisroadmaps.ingest.docx.WordFile.tbl;
import static org.wsisroadmaps.ingest.docx.WordFile.tc;
import static org.wsisroadmaps.ingest.docx.WordFile.tr;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;

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
