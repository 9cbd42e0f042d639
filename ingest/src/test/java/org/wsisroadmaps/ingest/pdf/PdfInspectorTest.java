package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.pdf.PdfInspector.OutcomeJoin;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.RoadmapException;

class PdfInspectorTest {

  private static final int DPI = 144;

  /** A page of 400 by 300 points with a table of two cells, 100 points from the left and top. */
  private static byte[] page(int rotation) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(400, 300));
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.addRect(100, 120, 100, 80);
        content.addRect(200, 120, 100, 80);
        content.stroke();
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(110, 180);
        content.showText("in the first cell");
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static BufferedImage drawn(byte[] pdf, List<OutcomeJoin> joins) throws Exception {
    try (PdfInspector inspector = PdfInspector.open(pdf, "", ColumnVocabulary.standard(), null)) {
      assertThat(inspector.pages()).isEqualTo(1);
      return inspector.draw(1, DPI, joins);
    }
  }

  private static boolean isNear(Color a, Color b) {
    return Math.abs(a.getRed() - b.getRed()) < 60
        && Math.abs(a.getGreen() - b.getGreen()) < 60
        && Math.abs(a.getBlue() - b.getBlue()) < 60;
  }

  private static boolean has(BufferedImage picture, int x, int y, Color color) {
    for (int dx = -2; dx <= 2; dx++) {
      for (int dy = -2; dy <= 2; dy++) {
        if (isNear(new Color(picture.getRGB(x + dx, y + dy)), color)) {
          return true;
        }
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void cellsAndRulingsStandWhereTheyAreReadUprightWhateverTheRotation(int rotation)
      throws Exception {
    BufferedImage picture = drawn(page(rotation), List.of());

    assertThat(picture.getWidth()).isEqualTo(800);
    assertThat(picture.getHeight()).isGreaterThan(600);
    assertThat(has(picture, 203, 300, new Color(0, 114, 178))).as("cell").isTrue();
    assertThat(has(picture, 200, 300, new Color(213, 94, 0))).as("ruling").isTrue();
    assertThat(has(picture, 220, 232, new Color(0, 158, 115))).as("line of text").isTrue();
    assertThat(has(picture, 100, 300, Color.WHITE)).as("nothing").isTrue();
  }

  @Test
  void joinsOfThePageAreTold() throws Exception {
    Provenance.Join join = new Provenance.Join(1, 2, List.of("the sentence goes on"), 0.97);

    BufferedImage with = drawn(page(0), List.of(new OutcomeJoin("C2 A", join)));
    BufferedImage without = drawn(page(0), List.of());

    Color orange = new Color(230, 159, 0);
    assertThat(has(with, 28, 580, orange)).isTrue();
    assertThat(has(without, 28, 580, orange)).isFalse();
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThatThrownBy(
            () -> PdfInspector.open(new byte[] {1, 2, 3}, "", ColumnVocabulary.standard(), null))
        .isInstanceOf(RoadmapException.class);
  }
}
