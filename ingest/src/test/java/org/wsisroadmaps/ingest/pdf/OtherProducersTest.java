package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.pdf.DrawnPdf.Cell;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;

/** What programs other than office suites do to a page does not change what is read of it. */
class OtherProducersTest {

  private static final float[] WIDTHS = {180, 70, 130, 80, 140};
  private static final List<Cell> HEADER =
      cells("WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "SDGs", "Expected results");
  private static final String HEADING = "Roadmap for WSIS Action Line C2: Infrastructure";
  private static final PDFont HELVETICA = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private static final float HEIGHT = 400;

  private static List<Cell> cells(String... texts) {
    return Arrays.stream(texts).map(Cell::plain).toList();
  }

  private static List<Cell> row(String code) {
    return cells(
        code + " Promote access.", "2020-2025", "PP Resolution 71", "SDG 9", "Done: " + code);
  }

  private static DrawnPdf begun() throws IOException {
    return new DrawnPdf().page(700, HEIGHT, 0).text(40, 40, 12, HEADING);
  }

  private static DrawnPdf table() throws IOException {
    return begun().table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:"), row("B:")));
  }

  private static Edition read(DrawnPdf pdf) throws Exception {
    return EditionReader.standard().read(pdf.bytes(), "roadmap-2025.pdf");
  }

  private static List<String> codes(Edition edition) {
    return edition.actionLines().get(0).outcomes().stream().map(Outcome::code).toList();
  }

  private static List<String> texts(Outcome outcome) {
    return outcome.cells().keySet().stream()
        .map(key -> String.join("|", outcome.cell(key).stream().map(Block::text).toList()))
        .toList();
  }

  private static void show(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(HELVETICA, 8);
    content.newLineAtOffset(x, HEIGHT - y);
    content.showText(text);
    content.endText();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onlyLayersThatAreShownAreRead(boolean shown) throws Exception {
    Edition edition =
        read(
            table()
                .draw((content, document) -> {
                  PDOptionalContentGroup notes = new PDOptionalContentGroup("Notes");
                  PDOptionalContentProperties layers = new PDOptionalContentProperties();
                  layers.addGroup(notes);
                  layers.setGroupEnabled(notes, shown);
                  document.getDocumentCatalog().setOCProperties(layers);
                  content.beginMarkedContent(COSName.OC, notes);
                  show(content, 300, 112, "PP Resolution 99");
                  content.moveTo(40, HEIGHT - 108);
                  content.lineTo(640, HEIGHT - 108);
                  content.stroke();
                  content.endMarkedContent();
                }));
    assertThat(codes(edition)).containsExactly("A", "B");
    String references = texts(edition.actionLines().get(0).outcomes().get(0)).get(2);
    assertThat(references.contains("PP Resolution 99")).isEqualTo(shown);
    assertThat(edition.source().textCoverage()).isEqualTo(1);
  }

  /** Recognised text is laid over the picture that it was read off, and not drawn. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void textThatIsNotDrawnIsReadOverPicturesAlone(boolean picture) throws Exception {
    Edition edition =
        read(
            table()
                .draw((content, document) -> {
                  if (picture) {
                    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                    content.drawImage(
                        LosslessFactory.createFromImage(document, image),
                        292,
                        HEIGHT - 118,
                        120,
                        10);
                  }
                  content.setRenderingMode(RenderingMode.NEITHER);
                  show(content, 300, 115, "PP Resolution 99");
                }));
    String references = texts(edition.actionLines().get(0).outcomes().get(0)).get(2);
    assertThat(references.contains("PP Resolution 99")).isEqualTo(picture);
  }

  /** A program that cuts a long picture into pages draws the line at the cut on both. */
  @Test
  void aLineThatIsCutAtTheEndOfAPageIsReadOnce() throws Exception {
    Edition edition =
        read(
            table()
                .draw((content, document) -> clip(content, 10, 20))
                .draw((content, document) -> show(content, 50, HEIGHT - 11, "an end."))
                .page(700, HEIGHT, 0)
                .draw((content, document) -> clip(content, 20, 10))
                .draw((content, document) -> show(content, 50, 11, "an end.")));
    List<String> texts = new ArrayList<>();
    edition.preamble().forEach(block -> texts.add(block.text()));
    edition.findings().forEach(finding -> texts.add(finding.message()));
    edition.actionLines().get(0).outcomes().forEach(o -> texts.addAll(texts(o)));
    assertThat(String.join(" ", texts)).containsOnlyOnce("an end.");
  }

  /** Shows all of a page but a strip at its upper and one at its lower end. */
  private static void clip(PDPageContentStream content, float above, float below)
      throws IOException {
    content.addRect(5, below - 12, 690, HEIGHT - above - below + 12);
    content.clip();
  }

  /** Programs that move on between words embed no space, and so do not tell how wide it is. */
  @Test
  void wordsArePartedWhereTheFontHasNoSpace() throws Exception {
    Edition edition =
        read(
            begun()
                .table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:"), cells("", "", "", "", "")))
                .draw((content, document) -> {
                  Path file =
                      Path.of(
                          "../report/src/main/resources/org/wsisroadmaps/report/pdf/fonts",
                          "LiberationSans-Regular.ttf");
                  PDFont font = PDType0Font.load(document, Files.newInputStream(file), true);
                  content.beginText();
                  content.setFont(font, 8);
                  content.newLineAtOffset(44, HEIGHT - 132);
                  content.showTextWithPositioning(
                      new Object[] {"B:", -230f, "Promote", -230f, "the", -230f, "access."});
                  content.endText();
                }));
    assertThat(texts(edition.actionLines().get(0).outcomes().get(1)))
        .first()
        .isEqualTo("B: Promote the access.");
  }

  @Test
  void aHeaderMayBeNothingButFills() throws Exception {
    DrawnPdf pdf = begun();
    float x = 40;
    for (int i = 0; i < WIDTHS.length; i++) {
      float left = x;
      float width = WIDTHS[i];
      String header = HEADER.get(i).text();
      pdf.draw((content, document) -> {
        content.setNonStrokingColor(new Color(20, 60, 120));
        content.addRect(left, HEIGHT - 90, width, 30);
        content.fill();
        content.setNonStrokingColor(Color.WHITE);
        show(content, left + 4, 72, header);
        content.setNonStrokingColor(Color.BLACK);
      });
      x += width;
    }
    Edition edition = read(pdf.table(40, 90, WIDTHS, 30, List.of(row("A:"), row("B:"))));
    assertThat(codes(edition)).containsExactly("A", "B");
    assertThat(edition.actionLines().get(0).columns().stream().map(c -> c.header()))
        .containsExactlyElementsOf(HEADER.stream().map(Cell::text).toList());
  }

  /** A title in a bar on top of a table is no row of it. */
  @Test
  void aTitleInAFilledBarIsNoHeader() throws Exception {
    Edition edition =
        read(
            new DrawnPdf()
                .page(700, HEIGHT, 0)
                .draw((content, document) -> {
                  content.setNonStrokingColor(Color.LIGHT_GRAY);
                  content.addRect(40, HEIGHT - 60, 600, 30);
                  content.fill();
                  content.setNonStrokingColor(Color.BLACK);
                })
                .text(44, 48, 12, HEADING)
                .table(40, 60, WIDTHS, 30, List.of(HEADER, row("A:"), row("B:"))));
    assertThat(edition.actionLines().get(0).code()).isEqualTo("C2");
    assertThat(codes(edition)).containsExactly("A", "B");
  }

  /** Programs that look for the best breaks of a whole paragraph leave room in many lines. */
  @Test
  void paragraphsMayBeBrokenEarly() throws Exception {
    String set =
        """
        Access to networks is
        wanted by all, but it is
        dear in
        many places and the
        prices do not
        fall as they should in
        all countries
        that are at the end of
        long cables and have
        few people
        who could pay for more
        of them or
        would do so
        if they were asked, as
        some are
        each year.\
        """;
    String text = set.replace('\n', ' ');
    Edition edition =
        read(
            new DrawnPdf()
                .page(700, 700, 0)
                .text(40, 40, 12, HEADING)
                .table(
                    40,
                    60,
                    WIDTHS,
                    190,
                    List.of(
                        HEADER,
                        cells("A: One.", "2020", "", "", set),
                        cells("B: Two.", "2021", "", "", set))));
    assertThat(edition.actionLines().get(0).outcomes())
        .extracting(o -> o.cell(ColumnKey.RESULTS).stream().map(Block::text).toList())
        .containsExactly(List.of(text), List.of(text));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "90, 1", "45, 1", "45, 6", "0, 6"})
  void aWatermarkIsNoTextOfTheCellsThatItCovers(int degrees, int pages) throws Exception {
    DrawnPdf pdf = begun();
    for (int i = 0; i < pages; i++) {
      String code = (char) ('A' + i) + ":";
      if (i > 0) {
        pdf.page(700, HEIGHT, 0);
      }
      pdf.table(40, 60, WIDTHS, 60, List.of(HEADER, row(code), cells("", "", "", "", "")))
          .draw((content, document) -> {
            content.beginText();
            content.setNonStrokingColor(Color.LIGHT_GRAY);
            content.setFont(HELVETICA, 60);
            content.setTextMatrix(
                Matrix.getRotateInstance(Math.toRadians(degrees), 275, HEIGHT - 230));
            content.showText("DRAFT");
            content.endText();
          });
    }
    Edition edition = read(pdf);
    assertThat(codes(edition)).hasSize(pages).first().isEqualTo("A");
    assertThat(edition.actionLines().get(0).outcomes())
        .allSatisfy(o -> assertThat(String.join(" ", texts(o))).endsWith(":"));
    assertThat(texts(edition.actionLines().get(0).outcomes().get(0)))
        .containsExactly(
            "A: Promote access.", "2020-2025", "PP Resolution 71", "SDG 9", "Done: A:");
    assertThat(edition.findings().stream().filter(f -> f.message().contains("DRAFT")).count())
        .as("%s", edition.findings())
        .isEqualTo(pages < 2 ? 1 : 0);
  }
}
