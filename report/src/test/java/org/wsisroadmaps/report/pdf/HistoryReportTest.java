package org.wsisroadmaps.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.report.diff.Historian;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Words;

class HistoryReportTest {

  @Test
  void everyOutcomeAndEveryChangeStandsInTheReport() throws IOException {
    EditionHistory history = Historian.history(List.of(first(), later(2026, "other")));

    String text = text(report(history));

    assertThat(text).contains("The outcomes from 2025 to 2026", "went", "outcome removed");
    int changes = 0;
    for (EditionHistory.Life life : history.lives()) {
      assertThat(text).contains(Words.outcome(life.id()));
      for (EditionHistory.State state : life.states()) {
        for (Change change : state.changes()) {
          changes++;
          for (ItemChange item : change.items()) {
            if (item.kind() == ItemChange.Kind.ADDED && item.newText() != null) {
              assertThat(text).contains(plain(item.newText()));
            }
            if (item.kind() == ItemChange.Kind.REMOVED && item.oldText() != null) {
              assertThat(text).contains(plain(item.oldText()));
            }
          }
        }
      }
    }
    assertThat(changes).isGreaterThan(5);
  }

  /** As many as stand beside each other, and one more, which takes a table of its own. */
  @ParameterizedTest
  @ValueSource(ints = {LifePages.MOST_EDITIONS, LifePages.MOST_EDITIONS + 1})
  void editionsStandBesideEachOtherWhileTheyFit(int count) throws IOException {
    List<Edition> editions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      editions.add(later(2020 + i, "same"));
    }

    String text = text(report(Historian.history(editions)));

    int last = 2020 + count - 1;
    assertThat(text.contains("Outcome " + last)).isEqualTo(count > LifePages.MOST_EDITIONS);
    assertThat(text).contains("Outcome 2020 2021 2022 2023 2024 2025 2026");
  }

  @Test
  void theCoverOfAMeetingStandsOnIt() throws IOException {
    EditionHistory history = Historian.history(List.of(first(), later(2026, "other")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    HistoryReport.write(history, new Cover("C26/18-E", "PL 2", "1 July 2026", "English"), out);

    assertThat(text(out.toByteArray())).contains("C26/18-E", "PL 2", "1 July 2026", "English");
  }

  @Test
  void conformsToTheStandardsThatItNames() throws Exception {
    for (Edition after : List.of(later(2026, "other"), later(2026, "same"))) {
      EditionHistory history = Historian.history(List.of(first(), after));
      byte[] report = report(history);
      assertThat(Conformance.violations(report, PDFAFlavour.PDFA_3_B)).isEmpty();
      assertThat(Conformance.violations(report, PDFAFlavour.PDFUA_1)).isEmpty();
      assertThat(report).isEqualTo(report(history));
    }
  }

  private static Edition first() {
    return SampleEdition.of(12, 1, "same");
  }

  /** One outcome less than at first, with the results of another sample. */
  private static Edition later(int year, String results) {
    Edition first = first();
    Edition other = SampleEdition.of(12, 1, results);
    List<Outcome> outcomes = new ArrayList<>(other.actionLines().getFirst().outcomes());
    outcomes.remove(3);
    ActionLine changed = first.actionLines().getFirst().withOutcomes(outcomes);
    return new Edition(
        first.schemaVersion(),
        year,
        first.title(),
        first.source(),
        first.preamble(),
        List.of(changed),
        first.otherTables(),
        first.findings());
  }

  private static byte[] report(EditionHistory history) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HistoryReport.write(history, out);
    return out.toByteArray();
  }

  private static String text(byte[] report) throws IOException {
    try (PDDocument document = Loader.loadPDF(report)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
