package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Timing;

/**
 * Texts over texts, texts that nobody sees, values of forms, tilted and shrunk pages: each text
 * stands whole in its own cell, and what is left out is quoted.
 */
class HardPagesTest {

  private static final float[] WIDTHS = {180, 70, 130, 80, 140};
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private static final float LEFT = 40;
  private static final float TOP = 60;
  private static final float ROW = 40;
  private static final float HEIGHT = 400;

  private static List<DrawnPdf.Cell> cells(String... texts) {
    return Arrays.stream(texts).map(DrawnPdf.Cell::plain).toList();
  }

  private static List<DrawnPdf.Cell> row(String code, String timing) {
    return cells(
        code + ": Promote universal access to networks", timing, "PP Resolution 71", "SDG 9", "x");
  }

  /** A page with the outcomes A, B and C, the timing of B as given. */
  private static byte[] page(String timing) throws IOException {
    return new DrawnPdf()
        .page(700, HEIGHT, 0)
        .text(40, 40, 12, "Roadmap for WSIS Action Line C2: Infrastructure")
        .table(
            LEFT,
            TOP,
            WIDTHS,
            ROW,
            List.of(
                cells("WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "SDGs", "Notes"),
                row("A", "2020-2025"),
                row("B", timing),
                row("C", "2020-2025")))
        .bytes();
  }

  /** Changes a document. */
  @FunctionalInterface
  private interface Change {
    void on(PDDocument document, PDPage page) throws IOException;
  }

  /** Draws on a page. */
  @FunctionalInterface
  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.on(document, document.getPage(0));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Change draw(AppendMode mode, Drawing drawing) {
    return (document, page) -> {
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, mode, false, true)) {
        drawing.on(content);
      }
    };
  }

  private static void text(PDPageContentStream content, float x, float y, float size, String text)
      throws IOException {
    content.beginText();
    content.setFont(FONT, size);
    content.newLineAtOffset(x, HEIGHT - y);
    content.showText(text);
    content.endText();
  }

  /** The baseline of the first line of a row's cells; the header is row 0. */
  private static float baseline(int row) {
    return TOP + row * ROW + 12;
  }

  private static Edition read(byte[] pdf) throws Exception {
    return EditionReader.standard().read(pdf, "roadmap.pdf");
  }

  private static List<String> cells(Edition edition, int outcome) {
    Outcome o = edition.actionLines().get(0).outcomes().get(outcome);
    return edition.actionLines().get(0).columns().stream()
        .map(column -> Objects.requireNonNull(o.cells().get(column.key())))
        .map(blocks -> blocks.stream().map(Block::text).collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> unplaced(Edition edition) {
    return edition.findings().stream()
        .filter(finding -> finding.code() == FindingCode.UNPLACED_TEXT)
        .map(Finding::message)
        .toList();
  }

  private static void assertPlain(Edition edition) {
    assertThat(edition.actionLines()).hasSize(1);
    assertThat(edition.actionLines().get(0).outcomes()).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(cells(edition, i))
          .containsExactly(
              "ABC".charAt(i) + ": Promote universal access to networks",
              "2020-2025",
              "PP Resolution 71",
              "SDG 9",
              "x");
    }
    assertThat(edition.findings().stream().map(Finding::code))
        .doesNotContain(FindingCode.TEXT_LOST);
  }

  @ParameterizedTest
  @ValueSource(floats = {8, 12})
  void aFaintWatermarkOverTheTextIsNoneOfIt(float size) throws Exception {
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                draw(
                    AppendMode.APPEND,
                    content -> {
                      content.setNonStrokingColor(0.8f);
                      text(content, 60, baseline(2) + 2, size, "Confidential");
                      // the same words again, where no other text stands
                      text(content, 360, baseline(3) + 20, size, "Confidential");
                    })));
    assertPlain(edition);
    assertThat(unplaced(edition)).isNotEmpty().allMatch(m -> m.contains("Confidential"));
  }

  @Test
  void whiteTextIsNotInTheCellAndQuoted() throws Exception {
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                draw(
                    AppendMode.APPEND,
                    content -> {
                      content.setNonStrokingColor(1f);
                      text(content, 50, baseline(2), 8, "Never shown to anyone");
                    })));
    assertPlain(edition);
    assertThat(unplaced(edition)).singleElement().asString().contains("Never shown to anyone");
  }

  @Test
  void whiteTextOnADarkGroundIsSeen() throws Exception {
    Edition edition =
        read(
            changed(
                page(""),
                draw(
                    AppendMode.APPEND,
                    content -> {
                      content.setNonStrokingColor(0.1f);
                      content.addRect(222, HEIGHT - TOP - 3 * ROW + 2, 65, ROW - 4);
                      content.fill();
                      content.setNonStrokingColor(1f);
                      text(content, 224, baseline(2), 8, "2020-2025");
                    })));
    assertPlain(edition);
    assertThat(unplaced(edition)).isEmpty();
  }

  @Test
  void textUnderAnAreaThatIsPaintedLaterIsQuoted() throws Exception {
    Edition edition =
        read(
            changed(
                page("1999 old"),
                draw(
                    AppendMode.APPEND,
                    content -> {
                      content.setNonStrokingColor(1f);
                      content.addRect(221, HEIGHT - TOP - 3 * ROW + 1, 68, ROW - 2);
                      content.fill();
                      content.setNonStrokingColor(0f);
                      text(content, 224, baseline(2), 8, "2020-2025");
                    })));
    assertPlain(edition);
    assertThat(unplaced(edition)).singleElement().asString().contains("1999 old");
  }

  @Test
  void textUnderATransparentAreaIsSeen() throws Exception {
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                draw(
                    AppendMode.APPEND,
                    content -> {
                      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                      state.setNonStrokingAlphaConstant(0.4f);
                      content.setGraphicsStateParameters(state);
                      content.setNonStrokingColor(1f, 1f, 0f);
                      content.addRect(221, HEIGHT - TOP - 3 * ROW + 1, 68, ROW - 2);
                      content.fill();
                    })));
    assertPlain(edition);
    assertThat(unplaced(edition)).isEmpty();
  }

  /** On each side of the size from which text can't be read in print. */
  @Test
  void onlyTextThatIsTooSmallToBeReadIsLeftOut() throws Exception {
    Change secret =
        draw(AppendMode.APPEND, content -> text(content, 260, baseline(2) + 15, 1.9f, "secret"));
    Edition edition = read(changed(page("2020-2025"), secret));
    assertPlain(edition);
    assertThat(unplaced(edition)).singleElement().asString().contains("secret");
    Change small =
        draw(AppendMode.APPEND, content -> text(content, 260, baseline(2) + 15, 2.1f, "small"));
    assertThat(cells(read(changed(page("2020-2025"), small)), 1).get(1)).contains("small");
  }

  @Test
  void aLongWordThatRunsIntoTheNextCellStaysWhole() throws Exception {
    String address = "https://www.example.org/council/documents/basic-texts/resolution-71";
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                draw(
                    AppendMode.APPEND,
                    content -> text(content, LEFT + 254, baseline(2) + 10, 8, address))));
    assertThat(cells(edition, 1))
        .containsExactly(
            "B: Promote universal access to networks",
            "2020-2025",
            "PP Resolution 71 " + address,
            "SDG 9",
            "x");
  }

  @Test
  void aLineThatRunsOverTheSideOfThePageStaysWhole() throws Exception {
    String address = "https://www.example.org/council/documents/basic-texts/resolution-71";
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                draw(AppendMode.APPEND, content -> text(content, 510, baseline(2), 8, address))));
    assertThat(cells(edition, 1).get(4)).isEqualTo("x " + address);
    assertThat(damages(edition)).isEmpty();
  }

  /** Browsers leave out the glyphs behind the side of the page, or of a cell. */
  @ParameterizedTest
  @CsvSource({"0.1, false, false", "0.2, false, true", "0.1, true, false", "0.2, true, true"})
  void aLineThatEndsInACutGlyphIsTold(float share, boolean ofCell, boolean told) throws Exception {
    String begun = "https://www.example.org/counc";
    float size = 8;
    float last = size * FONT.getStringWidth("c") / 1000;
    float width = size * FONT.getStringWidth(begun) / 1000;
    float side = ofCell ? 640 : 700;
    Drawing drawing =
        content -> {
          if (ofCell) {
            content.addRect(500, 0, side - 500, HEIGHT);
            content.clip();
          }
          text(content, side + share * last - width, baseline(2), size, begun);
        };
    Edition edition = read(changed(page("2020-2025"), draw(AppendMode.APPEND, drawing)));
    assertThat(cells(edition, 1).get(4)).contains(begun);
    assertThat(damages(edition)).hasSize(told ? 1 : 0).allMatch(damage -> damage.contains(begun));
  }

  @Test
  void textsThatArePrintedOverEachOtherKeepTheirLettersTogether() throws Exception {
    Edition mixed =
        read(
            changed(
                page("2020-2025"),
                draw(
                    AppendMode.APPEND,
                    content -> {
                      text(content, 525, baseline(2), 8, "languages of the world");
                      text(content, 529, baseline(2) + 1, 8, "Expected results");
                    })));
    assertThat(cells(mixed, 1).get(4)).contains("languages of the world", "Expected results");
    assertThat(damages(mixed))
        .singleElement()
        .asString()
        .contains("over each other: “languages of the world”, “Expected results”");
  }

  private static List<String> damages(Edition edition) {
    return edition.findings().stream()
        .filter(finding -> finding.code() == FindingCode.PAGE_DAMAGED)
        .map(Finding::message)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, -0.5, 3, -12})
  void aTiltedPageIsReadAsALevelOne(double degrees) throws Exception {
    assertPlain(
        read(
            changed(
                page("2020-2025"),
                draw(
                    AppendMode.PREPEND,
                    content ->
                        content.transform(
                            Matrix.getRotateInstance(Math.toRadians(degrees), 0, 0))))));
  }

  @ParameterizedTest
  @ValueSource(floats = {0.1f, 0.3f, 5f})
  void aPageOfAnySizeIsReadAsOneOfPaper(float scale) throws Exception {
    assertPlain(
        read(
            changed(
                page("2020-2025"),
                (document, page) -> {
                  page.setMediaBox(new PDRectangle(700 * scale, HEIGHT * scale));
                  draw(
                          AppendMode.PREPEND,
                          content -> content.transform(Matrix.getScaleInstance(scale, scale)))
                      .on(document, page);
                })));
  }

  /** A form's value, drawn by the document or left to whoever shows it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void valuesOfFormFieldsAreText(boolean drawn) throws Exception {
    Change field =
        (document, page) -> {
          PDAcroForm form = new PDAcroForm(document);
          document.getDocumentCatalog().setAcroForm(form);
          PDResources resources = new PDResources();
          resources.put(COSName.getPDFName("Helv"), FONT);
          form.setDefaultResources(resources);
          form.setDefaultAppearance("/Helv 8 Tf 0 g");
          PDTextField text = new PDTextField(form);
          text.setPartialName("timing");
          text.setDefaultAppearance("/Helv 8 Tf 0 g");
          form.getFields().add(text);
          PDAnnotationWidget widget = text.getWidgets().get(0);
          widget.setRectangle(new PDRectangle(222, HEIGHT - TOP - 3 * ROW + 4, 64, ROW - 8));
          widget.setPage(page);
          page.getAnnotations().add(widget);
          text.setValue("2020-2025");
          if (!drawn) {
            widget.getCOSObject().removeItem(COSName.AP);
          }
        };
    Edition edition = read(changed(page(""), field));
    assertPlain(edition);
    assertThat(edition.actionLines().get(0).outcomes().get(1).timing())
        .isEqualTo(new Timing.Range(2020, 2025));
  }

  @Test
  void textTypedOnAPageIsText() throws Exception {
    Edition edition =
        read(
            changed(
                page(""),
                (document, page) -> {
                  PDAnnotationFreeText typed = new PDAnnotationFreeText();
                  typed.setRectangle(new PDRectangle(222, HEIGHT - TOP - 3 * ROW + 4, 64, ROW - 8));
                  typed.setContents("2020-2025");
                  typed.setDefaultAppearance("/Helv 8 Tf 0 g");
                  page.getAnnotations().add(typed);
                }));
    assertPlain(edition);
  }

  @Test
  void aPageWithoutASizeLosesNothing() throws Exception {
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                (document, page) -> page.getCOSObject().removeItem(COSName.MEDIA_BOX)));
    assertPlain(edition);
    assertThat(edition.findings().stream().map(Finding::code)).contains(FindingCode.PAGE_DAMAGED);
  }

  /** The first one has its data whole and no end, the second one neither. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "q BI /W 4 /H 4 /BPC 8 /CS /G ID abcdefghijklmnopQ q\n",
        "q BI /W 4 /H 4 /BPC 8 /CS /G /F /AHx ID 00ff00ff00> Q q\n",
        "q BI /W 9 /H 9 /BPC 8 /CS /G /F /Fl ID \u0001\u0002\u00ff EIQ q\n"
      })
  void textBehindABrokenInlineImageIsReadAndTold(String image) throws Exception {
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                (document, page) -> {
                  byte[] content = page.getContents().readAllBytes();
                  PDStream broken = new PDStream(document);
                  try (OutputStream out = broken.createOutputStream()) {
                    out.write(image.getBytes(StandardCharsets.ISO_8859_1));
                    out.write(content);
                    out.write("\nQ".getBytes(StandardCharsets.ISO_8859_1));
                  }
                  page.setContents(broken);
                }));
    assertPlain(edition);
    assertThat(edition.findings().stream().map(Finding::code)).contains(FindingCode.PAGE_DAMAGED);
  }

  /** Nothing in the place of a page, or something else than a page. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLostPageIsToldAndNothingIsJoinedOverIt(boolean nothing) throws Exception {
    Edition edition =
        read(
            changed(
                page("2020-2025"),
                (document, page) -> {
                  COSArray kids =
                      (COSArray)
                          document.getPages().getCOSObject().getDictionaryObject(COSName.KIDS);
                  COSDictionary other = new COSDictionary();
                  other.setItem(COSName.TYPE, COSName.FONT);
                  kids.add(nothing ? COSNull.NULL : other);
                  document.getPages().getCOSObject().setInt(COSName.COUNT, 2);
                }));
    assertPlain(edition);
    assertThat(edition.source().pages()).isEqualTo(2);
    assertThat(edition.findings())
        .filteredOn(finding -> finding.code() == FindingCode.PAGE_LOST)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith("page 2 got lost"));
  }

  /** Two pages on each sheet are four pages, read in their order; each repeats the header. */
  @Test
  void theHalvesOfASheetArePages() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    float[] widths = {110, 60, 60, 40, 50};
    String codes = "ABCDEFGH";
    for (int sheet = 0; sheet < 2; sheet++) {
      pdf.page(700, HEIGHT, 0);
      for (int half = 0; half < 2; half++) {
        float x = 10 + 350 * half;
        int from = 4 * sheet + 2 * half;
        pdf.text(x, 40, 10, "Roadmap for WSIS Action Line C2: Infrastructure")
            .table(
                x,
                TOP,
                widths,
                ROW,
                List.of(
                    cells("WSIS Outcomes", "Proposed Timing", "Resolutions", "SDGs", "Notes"),
                    row(codes.substring(from, from + 1), "2020-2025"),
                    row(codes.substring(from + 1, from + 2), "2020-2025")));
      }
    }
    Edition edition = read(pdf.bytes());
    assertThat(edition.source().pages()).isEqualTo(4);
    assertThat(edition.actionLines().stream().flatMap(line -> line.outcomes().stream()))
        .extracting(Outcome::code)
        .containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
    assertThat(edition.actionLines().get(0).outcomes().get(3).provenance().pages())
        .containsExactly(2);
  }
}
