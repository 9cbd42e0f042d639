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
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.wording.ToldChanges;

class DiffReportTest {

  @Test
  void everyChangeStandsInTheReport() throws IOException {
    EditionDiff diff = EditionDiffer.diff(old(), now());
    assertThat(diff.changes()).hasSizeGreaterThan(5);
    String text = text(report(old(), now()), 1);
    for (Change change : diff.changes()) {
      for (ItemChange item : change.items()) {
        if (item.kind() == ItemChange.Kind.ADDED && item.newText() != null) {
          assertThat(text).contains(plain(item.newText()));
        }
        if (item.kind() == ItemChange.Kind.REMOVED && item.oldText() != null) {
          assertThat(text).contains(plain(item.oldText()));
        }
      }
    }
    assertThat(text).contains("Outcome removed", "SUP");
  }

  @Test
  void theFirstPageTellsItAll() throws IOException {
    EditionDiff diff = EditionDiffer.diff(old(), now());
    byte[] report = report(old(), now());
    try (PDDocument document = Loader.loadPDF(report)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      assertThat(plain(stripper.getText(document)))
          .contains(
              "What changed from",
              ToldChanges.of(diff).count() + " changes",
              "SUP C2 d Outcome removed",
              "struck out")
          .doesNotContain("Also, as in other outcomes");
    }
  }

  @Test
  void manyChangesStillGiveASummaryOfOnePage() throws IOException {
    Edition old = SampleEdition.of(90, 1, "one");
    String second = text(report(old, SampleEdition.of(60, 99, "two")), 2);
    assertThat(second).doesNotContain("Substantive changes");
  }

  @Test
  void conformsToTheStandardsThatItNames() throws Exception {
    for (Edition after : List.of(now(), old())) {
      byte[] report = report(old(), after);
      assertThat(Conformance.violations(report, PDFAFlavour.PDFA_3_B)).isEmpty();
      assertThat(Conformance.violations(report, PDFAFlavour.PDFUA_1)).isEmpty();
      assertThat(report).isEqualTo(report(old(), after));
    }
  }

  private static Edition old() {
    return SampleEdition.of(12, 1, "same");
  }

  /** One outcome less, and the last result of each other changed or gone. */
  private static Edition now() {
    Edition old = old();
    ActionLine line = old.actionLines().getFirst();
    Edition other = SampleEdition.of(12, 1, "other");
    List<Outcome> outcomes = new ArrayList<>(other.actionLines().getFirst().outcomes());
    outcomes.remove(3);
    ActionLine changed = line.withOutcomes(outcomes);
    return new Edition(
        old.schemaVersion(),
        2026,
        old.title(),
        old.source(),
        old.preamble(),
        List.of(changed),
        old.otherTables(),
        old.findings());
  }

  private static byte[] report(Edition before, Edition after) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiffReport.write(EditionDiffer.diff(before, after), before, after, out);
    return out.toByteArray();
  }

  private static String text(byte[] report, int from) throws IOException {
    try (PDDocument document = Loader.loadPDF(report)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(from);
      return plain(stripper.getText(document));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
