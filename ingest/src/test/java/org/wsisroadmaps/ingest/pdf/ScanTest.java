package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.ocr.tesseract.Tesseract;
import org.wsisroadmaps.ingest.pdf.RoadmapPdf.Par;
import org.wsisroadmaps.ingest.pdf.RoadmapPdf.Rules;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.RoadmapException;

class ScanTest {

  private static final List<String> HEADER =
      List.of("WSIS Outcomes (WSIS AL C2)", "Proposed Timing", "Linkages with SDGs");

  /** A recogniser that says its texts one after the other, one for each picture with ink. */
  private record Fake(List<String> texts, double confidence, AtomicInteger pictures)
      implements TextRecognizer {

    Fake(double confidence, String... texts) {
      this(List.of(texts), confidence, new AtomicInteger());
    }

    @Override
    public String name() {
      return "a fake";
    }

    @Override
    public List<List<RecognizedLine>> recognize(List<Picture> all, Duration mostTime) {
      List<List<RecognizedLine>> lines = new ArrayList<>();
      for (Picture picture : all) {
        int number = pictures.getAndIncrement();
        lines.add(number < texts.size() ? List.of(line(texts.get(number))) : List.of());
        assertThat(picture.image().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
      }
      return lines;
    }

    private RecognizedLine line(String text) {
      List<RecognizedWord> words = new ArrayList<>();
      int left = 20;
      for (String word : text.split(" ")) {
        int right = left + 10 * word.length();
        words.add(new RecognizedWord(word, left, 20, right, 34, confidence));
        left = right + 6;
      }
      return new RecognizedLine(words);
    }
  }

  private static byte[] roadmap() throws IOException {
    return new RoadmapPdf(Rules.STROKES, false, 0, 400, 220, 90, 160)
        .set(
            "Action Line C2: Infrastructure",
            HEADER,
            List.of(
                row("A: Governments should act.", "2020-2025", "SDG 9"),
                row("B: Others should act too.", "Continuous", "SDG 17")));
  }

  private static List<List<Par>> row(String... cells) {
    List<List<Par>> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(List.of(new Par(cell, false)));
    }
    return row;
  }

  /** The pages as pictures of 300 dots per inch, turned clockwise by some degrees. */
  private static byte[] scanned(byte[] pdf, double degrees, int rotation) throws IOException {
    try (PDDocument source = Loader.loadPDF(pdf);
        PDDocument scan = new PDDocument()) {
      for (int i = 0; i < source.getNumberOfPages(); i++) {
        BufferedImage page =
            new PDFRenderer(source).renderImageWithDPI(i, Picture.DPI, ImageType.GRAY);
        addPicture(scan, turned(page, degrees), rotation);
      }
      return bytes(scan);
    }
  }

  private static BufferedImage turned(BufferedImage page, double degrees) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.setRenderingHint(
        java.awt.RenderingHints.KEY_INTERPOLATION,
        java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  private static void addPicture(PDDocument document, BufferedImage picture, int rotation)
      throws IOException {
    PDRectangle paper =
        new PDRectangle(
            picture.getWidth() * 72f / Picture.DPI, picture.getHeight() * 72f / Picture.DPI);
    PDPage page = new PDPage(paper);
    page.setRotation(rotation);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          LosslessFactory.createFromImage(document, picture),
          0,
          0,
          paper.getWidth(),
          paper.getHeight());
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static String texts(Outcome outcome) {
    return outcome.cells().values().stream()
        .flatMap(blocks -> blocks.stream())
        .map(block -> block.text())
        .reduce((a, b) -> a + " | " + b)
        .orElse("");
  }

  private static Fake fakeOfTheRoadmap(double confidence) {
    return new Fake(
        confidence,
        "WSIS Outcomes (WSIS AL C2)",
        "Proposed Timing",
        "Linkages with SDGs",
        "A: Governments should act.",
        "2020-2025",
        "SDG 9",
        "B: Others should act too.",
        "Continuous",
        "SDG 17",
        "Action Line C2: Infrastructure");
  }

  @Test
  void aScanIsRefusedAndToldHowToReadIt() throws Exception {
    byte[] scan = scanned(roadmap(), 0, 0);

    assertThatThrownBy(() -> EditionReader.standard().read(scan, "scan-2025.pdf"))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("scan")
        .hasMessageContaining("--ocr");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.8, 0", "-1.5, 0", "0, 180"})
  void whatARecogniserOfOnesOwnSaysStandsInTheCellsOfTheScan(double degrees, int rotation)
      throws Exception {
    byte[] scan = scanned(roadmap(), rotation == 0 ? degrees : rotation, rotation);

    Edition edition =
        EditionReader.standard()
            .withTextRecognition(fakeOfTheRoadmap(0.9))
            .read(scan, "scan-2025.pdf");

    assertThat(edition.actionLines())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.code()).isEqualTo("C2");
          assertThat(line.outcomes())
              .extracting(ScanTest::texts)
              .containsExactly(
                  "A: Governments should act. | 2020-2025 | SDG 9",
                  "B: Others should act too. | Continuous | SDG 17");
        });
    assertThat(edition.source().textCoverage()).isEqualTo(1);
    assertThat(edition.findings())
        .filteredOn(finding -> finding.code() == FindingCode.TEXT_RECOGNISED)
        .extracting(Finding::message)
        .containsExactly(
            "the text of page 1 is recognised from pictures by a fake, with a mean confidence of"
                + " 90 %; no word is doubtful");
  }

  @Test
  void doubtfulWordsAreCounted() throws Exception {
    // no other turn of the page is surer
    Fake doubtful = fakeOfTheRoadmap(0.55);

    Edition edition =
        EditionReader.standard()
            .withTextRecognition(doubtful)
            .read(scanned(roadmap(), 0, 0), "scan-2025.pdf");

    assertThat(edition.findings())
        .filteredOn(finding -> finding.code() == FindingCode.TEXT_RECOGNISED)
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.message()).contains("29 of 29 words are doubtful", "page 1"));
  }

  @Test
  void onlyPagesWithoutTextAreRecognised() throws Exception {
    byte[] mixed;
    try (PDDocument document = Loader.loadPDF(roadmap())) {
      addNote(document);
      mixed = bytes(document);
    }
    Fake fake = new Fake(0.9, "A note.");

    Edition edition =
        EditionReader.standard().withTextRecognition(fake).read(mixed, "mixed-2025.pdf");

    assertThat(fake.pictures()).hasValue(1);
    assertThat(edition.actionLines().get(0).outcomes()).hasSize(2);
    assertThat(edition.findings())
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("A note."))
        .anyMatch(message -> message.startsWith("the text of page 2 is recognised"));
  }

  @Test
  void aScanOnWhichNothingIsRecognisedIsRefused() throws Exception {
    byte[] scan = scanned(roadmap(), 0, 0);

    assertThatThrownBy(() ->
            EditionReader.standard().withTextRecognition(new Fake(0.9)).read(scan, "scan.pdf"))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("no text");
  }

  /**
   * A recogniser that fails on every page but the one whose pictures are as many as a roadmap's.
   */
  private record Failing(Duration mostTimeOfPage, boolean isSlow) implements TextRecognizer {

    private static final int OF_THE_ROADMAP = 10;

    @Override
    public String name() {
      return "a failing one";
    }

    @Override
    public List<List<RecognizedLine>> recognize(List<Picture> all, Duration mostTime)
        throws RoadmapException {
      if (all.size() == OF_THE_ROADMAP) {
        return fakeOfTheRoadmap(0.9).recognize(all, mostTime);
      }
      if (isSlow) {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < mostTime.toNanos()) {
          Thread.onSpinWait();
        }
      }
      throw new RoadmapException("the lamp went out");
    }
  }

  private static void addNote(PDDocument document) throws IOException {
    BufferedImage note = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = note.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 400);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(100, 100, 60, 20);
    graphics.dispose();
    addPicture(document, note, 0);
  }

  private static byte[] scanWithNote() throws IOException {
    try (PDDocument document = Loader.loadPDF(scanned(roadmap(), 0, 0))) {
      addNote(document);
      return bytes(document);
    }
  }

  @Test
  void aPageThatIsNotRecognisedCostsNoOther() throws Exception {
    Edition edition =
        EditionReader.standard()
            .withTextRecognition(new Failing(Duration.ofMinutes(5), false))
            .read(scanWithNote(), "scan-2025.pdf");

    assertThat(edition.actionLines().get(0).outcomes()).hasSize(2);
    assertThat(edition.findings())
        .filteredOn(finding -> finding.code() == FindingCode.PAGE_UNREAD)
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.message())
                .startsWith("page 2 was not read: the lamp went out; what it says is missing"));
    assertThat(edition.findings())
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("the text of page 1 is recognised"));
  }

  @Test
  void aPageThatTakesTooLongIsLeftOutAndToldSo() throws Exception {
    // the roadmap, which is text here, takes no time
    byte[] mixed;
    try (PDDocument document = Loader.loadPDF(roadmap())) {
      addNote(document);
      mixed = bytes(document);
    }

    Edition edition =
        EditionReader.standard()
            .withTextRecognition(new Failing(Duration.ofSeconds(1), true))
            .read(mixed, "mixed-2025.pdf");

    assertThat(edition.actionLines().get(0).outcomes()).hasSize(2);
    assertThat(edition.findings())
        .filteredOn(finding -> finding.code() == FindingCode.PAGE_UNREAD)
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("within 1 s", "--ocr-page-timeout"));
  }

  @Test
  void aScanOfWhichNoPageIsRecognisedIsRefusedWithTheReason() throws Exception {
    byte[] scan;
    try (PDDocument document = new PDDocument()) {
      addNote(document);
      addNote(document);
      scan = bytes(document);
    }

    assertThatThrownBy(() ->
            EditionReader.standard()
                .withTextRecognition(new Failing(Duration.ofMinutes(5), false))
                .read(scan, "scan.pdf"))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("page 1: the lamp went out");
  }

  @Test
  void whereTheRoadmapMayStandOnAPageThatWasNotReadTheRefusalSaysSo() throws Exception {
    byte[] mixed;
    try (PDDocument document = new PDDocument()) {
      addNote(document);
      addNote(document);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.newLineAtOffset(50, 500);
        content.showText("A page with text.");
        content.endText();
      }
      mixed = bytes(document);
    }

    assertThatThrownBy(() ->
            EditionReader.standard()
                .withTextRecognition(new Failing(Duration.ofMinutes(5), false))
                .read(mixed, "mixed.pdf"))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("holds no table")
        .hasMessageContaining("page 1 was not read: the lamp went out")
        .hasMessageEndingWith("(and 1 more like it)");
  }

  /** PDFBox says nothing of it, and draws an empty page. */
  @ParameterizedTest
  @ValueSource(strings = {"JBIG2Decode", "DCTDecode"})
  void aPictureThatCanNotBeDrawnIsToldAndNotTakenForAnEmptyPage(String filter) throws Exception {
    byte[] broken;
    try (PDDocument document = Loader.loadPDF(scanned(roadmap(), 0, 0))) {
      addNote(document);
      PDPage page = document.getPage(1);
      PDResources resources = page.getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      COSStream stream = ((PDImageXObject) resources.getXObject(name)).getCOSObject();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(new byte[] {1, 2, 3, 4});
      }
      stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
      stream.removeItem(COSName.DECODE_PARMS);
      // not of 300 dots per inch: it is drawn, and not taken as it is
      page.setCropBox(new PDRectangle(100, 90));
      broken = bytes(document);
    }

    Edition edition =
        EditionReader.standard()
            .withTextRecognition(fakeOfTheRoadmap(0.9))
            .read(broken, "scan-2025.pdf");

    assertThat(edition.actionLines().get(0).outcomes()).hasSize(2);
    assertThat(edition.findings())
        .filteredOn(finding -> finding.code() == FindingCode.PAGE_UNREAD)
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.message())
                .startsWith("page 2 was not read: its picture can't be drawn"));
  }

  /** The middle of a row that is cut twice: its two ends are no text of one cell. */
  @Test
  void nothingIsJoinedOverAPageThatWasNotRead() throws Exception {
    String sentence = "The work goes on from page to page with every member. ";
    byte[] torn;
    try (PDDocument document =
        Loader.loadPDF(
            new RoadmapPdf(Rules.STROKES, false, 0, 400, 220, 90, 160)
                .set(
                    "Action Line C2: Infrastructure",
                    HEADER,
                    List.of(
                        row("A: Governments should act.", "2020-2025", "SDG 9"),
                        row("B: It begins. " + sentence.repeat(45) + "It ends.", "2026", ""))))) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      addNote(document);
      PDPage note = document.getPage(3);
      document.removePage(3);
      document.getPages().insertAfter(note, document.getPage(0));
      document.removePage(2);
      torn = bytes(document);
    }

    Edition edition =
        EditionReader.standard()
            .withTextRecognition(new Failing(Duration.ofMinutes(5), false))
            .read(torn, "torn-2025.pdf");

    assertThat(edition.actionLines().stream().flatMap(line -> line.outcomes().stream()))
        .extracting(ScanTest::texts)
        .anyMatch(text -> text.contains("It begins."))
        .noneMatch(text -> text.contains("It begins.") && text.contains("It ends."));
    assertThat(edition.findings()).extracting(Finding::code).contains(FindingCode.PAGE_UNREAD);
  }

  @Test
  void tesseractReadsAScanAsTheDocumentIs() throws Exception {
    Tesseract tesseract = tesseract();
    byte[] pdf = roadmap();
    Edition drawn = EditionReader.standard().read(pdf, "roadmap-2025.pdf");

    for (double degrees : List.of(0.0, 0.7)) {
      Edition read =
          EditionReader.standard()
              .withTextRecognition(tesseract)
              .read(scanned(pdf, degrees, 0), "roadmap-2025.pdf");

      assertThat(read.actionLines().get(0).outcomes())
          .extracting(ScanTest::texts)
          .isEqualTo(drawn.actionLines().get(0).outcomes().stream().map(ScanTest::texts).toList());
    }
  }

  @Test
  void aScanThatStandsOnItsHeadIsReadAsWell() throws Exception {
    Tesseract tesseract = tesseract();
    byte[] scan = scanned(roadmap(), 180, 0);

    Edition edition =
        EditionReader.standard().withTextRecognition(tesseract).read(scan, "roadmap-2025.pdf");

    assertThat(edition.actionLines().get(0).outcomes())
        .extracting(Outcome::code)
        .containsExactly("A", "B");
  }

  private static Tesseract tesseract() {
    try {
      return Tesseract.onPath(Tesseract.ENGLISH);
    } catch (RoadmapException e) {
      return abort("Tesseract is not installed here: " + e.getMessage());
    }
  }
}
