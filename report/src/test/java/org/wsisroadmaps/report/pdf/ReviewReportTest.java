package org.wsisroadmaps.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.report.review.SampleReview;
import org.wsisroadmaps.report.wording.Cover;

class ReviewReportTest {

  private static final Cover COVER = new Cover("C25/18-E", "PL 1", "9 July 2025", "English");

  private final Edition edition = SampleEdition.of(6, 1, "same");

  @Test
  void conformsToTheStandardsThatItNames() throws Exception {
    byte[] report = report(200);
    assertThat(Conformance.violations(report, PDFAFlavour.PDFA_3_B)).isEmpty();
    assertThat(Conformance.violations(report, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(report).isEqualTo(report(200));
  }

  @Test
  void whatTheMeetingWritesOnItsDocumentsStandsOnTheFirstPage() throws IOException {
    assertThat(text(report(200), 1)).contains("Document C25/18-E", "Agenda item: PL 1", "English");
  }

  /** Below and above what stands side by side, and more than a page holds. */
  @ParameterizedTest
  @ValueSource(
      ints = {10, DiscussionPages.LONGEST_SIDE - 10, DiscussionPages.LONGEST_SIDE + 10, 30_000})
  void nothingThatAMemberWroteIsLeftOut(int letters) throws IOException {
    String text = text(report(letters), 0);
    assertThat(text)
        .contains(
            "Borduria",
            "Is this still wanted?",
            "We think not.",
            "Delete it",
            "Says nearly the same as 4",
            "New words.",
            "(the text is deleted)",
            "end of it",
            "Decision: Not accepted: It is wanted",
            "See annex",
            "b.xlsx, Our sheet C5",
            "an older edition",
            "Not returned Klow");
    assertThat(text.chars().filter(letter -> letter == 'x').count()).isGreaterThan(letters);
  }

  private byte[] report(int letters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReviewReport.write(edition, SampleReview.of(edition, letters), COVER, out);
    return out.toByteArray();
  }

  /** The text of a page; of all where it is 0. */
  private static String text(byte[] report, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(report)) {
      PDFTextStripper stripper = new PDFTextStripper();
      if (page > 0) {
        stripper.setEndPage(page);
      }
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }
}
