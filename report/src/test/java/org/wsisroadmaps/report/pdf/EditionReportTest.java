package org.wsisroadmaps.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.json.EditionJson;

class EditionReportTest {

  private static final String ARABIC = "تنمية القدرات (الاتصالات) 2025";
  private static final String RUSSIAN = "Укрепление доверия и безопасности";
  private static final String CHINESE = "信息社会世界高峰会议行动方面的路线图与可持续发展目标";

  @Test
  void allOfTheEditionStandsInTheReportOnce() throws IOException {
    Edition edition = SampleEdition.of(40, 1, "tail");
    String body = text(report(edition));
    // the contents name the outcomes as well
    String text = body.substring(body.indexOf("Roadmap for C2"));
    for (Outcome outcome : edition.actionLines().getFirst().outcomes()) {
      assertThat(count(text, outcome.text())).as(outcome.text()).isEqualTo(1);
      for (ResultItem item : outcome.results().expectedResults()) {
        assertThat(count(text, item.text())).as(item.text()).isEqualTo(1);
      }
    }
    for (int i = 0; i < 40; i++) {
      assertThat(count(text, "Evidence-" + SampleEdition.id(i))).isEqualTo(1);
      assertThat(count(text, "Words-" + SampleEdition.id(i)))
          .as("once cited, once in the index")
          .isEqualTo(2);
      assertThat(count(text, SampleEdition.id(i) + " (Rev. Kigali 2022)")).isEqualTo(2);
    }
    assertThat(body).contains("Before all", "Contact", "The year <is> not told");
  }

  @Test
  void conformsToTheStandardsThatItNames() throws Exception {
    for (String text : List.of("plain", ARABIC, RUSSIAN, CHINESE + " \uD83D\uDE00 ≥ ✓")) {
      byte[] report = report(SampleEdition.of(12, 2, text));
      assertThat(Conformance.violations(report, PDFAFlavour.PDFA_3_B)).as(text).isEmpty();
      assertThat(Conformance.violations(report, PDFAFlavour.PDFUA_1)).as(text).isEmpty();
    }
  }

  @Test
  void anOutcomeThatSaysNothingStillGivesAReport() throws Exception {
    Edition edition = SampleEdition.of(3, 3, "text");
    ActionLine line = edition.actionLines().getFirst();
    Outcome empty =
        new Outcome(
            Section.GENEVA_PLAN,
            "",
            "",
            Map.of(ColumnKey.OUTCOME, List.of()),
            null,
            List.of(),
            List.of(),
            new Results(List.of(), List.of(), List.of()),
            line.outcomes().getFirst().provenance());
    for (List<Outcome> outcomes : List.of(List.of(empty), List.<Outcome>of())) {
      ActionLine changed =
          new ActionLine(line.code(), "", "", line.columns(), line.sectionHeadings(), outcomes);
      Edition sparse =
          new Edition(
              edition.schemaVersion(),
              null,
              "",
              edition.source(),
              List.of(),
              List.of(changed),
              List.of(),
              List.of());
      byte[] report = report(sparse);
      assertThat(Conformance.violations(report, PDFAFlavour.PDFA_3_B)).isEmpty();
      assertThat(Conformance.violations(report, PDFAFlavour.PDFUA_1)).isEmpty();
    }
  }

  @Test
  void theEditionIsAttached() throws IOException {
    Edition edition = SampleEdition.of(3, 3, "text");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    EditionJson.write(edition, json);
    try (PDDocument document = Loader.loadPDF(report(edition))) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("a file.json");
      assertThat(files.get("a file.json").getEmbeddedFile().toByteArray())
          .isEqualTo(json.toByteArray());
    }
  }

  @Test
  void theSameEditionGivesTheSameBytes() throws IOException {
    Edition edition = SampleEdition.of(20, 4, ARABIC + CHINESE);
    assertThat(report(edition)).isEqualTo(report(edition));
  }

  @Test
  void neitherTheTimeZoneNorTheLocaleMakesADifference() throws IOException {
    Edition edition = SampleEdition.of(5, 4, "text");
    byte[] here = report(edition);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (String language : List.of("tr-TR", "ar-SA-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(report(edition)).as(language).isEqualTo(here);
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void veryLongTextsCostNoMoreThanTheirLength() throws IOException {
    String longWords = "word ".repeat(8_000).strip();
    String longWord = "x".repeat(40_000);
    byte[] report =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                report(
                    edition(
                        longWords,
                        List.of(
                            line("C2", longWords, List.of(outcome("A", longWords))),
                            line(longWord, longWord, List.of(outcome(longWord, longWord)))))));
    try (PDDocument document = Loader.loadPDF(report)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        checkEdges(positions(document, page));
      }
    }
  }

  @Test
  void manyActionLinesAndColumnsKeepToTheirPages() throws Exception {
    List<ActionLine> lines = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      lines.add(line("C" + (100 + i), "Line of many", List.of(outcome("A", "Statement " + i))));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      columns.add(new Column(ColumnKey.other("c" + i), "Column number " + (100 + i)));
    }
    lines.add(new ActionLine("D1", "Wide", "", columns, List.of(), List.of(outcome("A", "x"))));
    byte[] report = report(edition("Many", lines));
    String text = text(report);
    for (int i = 0; i < 70; i++) {
      assertThat(count(text, "C" + (100 + i) + " Line of many — 1 outcome")).isEqualTo(1);
    }
    for (int i = 0; i < 90; i++) {
      assertThat(count(text, "Column number " + (100 + i))).isEqualTo(1);
    }
    try (PDDocument document = Loader.loadPDF(report)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        checkEdges(positions(document, page));
      }
    }
    assertThat(Conformance.violations(report, PDFAFlavour.PDFA_3_B)).isEmpty();
    assertThat(Conformance.violations(report, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void contentsNameTextsWithoutSpacesByMoreThanTheirCode() throws IOException {
    String text =
        text(
            report(
                edition("t", List.of(line("C2", "", List.of(outcome("A", CHINESE.repeat(3))))))));
    assertThat(text.substring(text.indexOf("Contents"), text.indexOf("Summary", 200) + 200))
        .contains("A " + CHINESE.substring(0, 12));
  }

  private static Edition edition(String title, List<ActionLine> lines) {
    return new Edition(
        "1",
        2025,
        title,
        new Source("x.pdf", Source.Format.PDF, "0".repeat(64), 9, 1),
        List.of(),
        lines,
        List.of(),
        List.of());
  }

  private static ActionLine line(String code, String title, List<Outcome> outcomes) {
    return new ActionLine(
        code, title, "", List.of(new Column(ColumnKey.OUTCOME, "Outcomes")), List.of(), outcomes);
  }

  private static Outcome outcome(String code, String text) {
    return new Outcome(
        Section.GENEVA_PLAN,
        code,
        text,
        Map.of(ColumnKey.OUTCOME, List.of(Block.paragraph(text))),
        null,
        List.of(),
        List.of(),
        new Results(List.of(), List.of(), List.of()),
        new Provenance(List.of(1), null, List.of(), List.of()));
  }

  @Test
  void everyScriptCanBeReadAndCopied() throws IOException {
    byte[] report = report(SampleEdition.of(2, 5, RUSSIAN + " " + CHINESE + " " + ARABIC));
    String text = text(report);
    assertThat(text).contains(RUSSIAN).contains("القدرات");
    assertThat(text.replace(" ", "")).contains(CHINESE);
    try (PDDocument document = Loader.loadPDF(report)) {
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void aSignThatNoFontHasIsTold() throws IOException {
    assertThat(text(report(SampleEdition.of(1, 6, "\uD83D\uDE80")))).contains("[U+1F680]");
  }

  @Test
  void bookmarksAndContentsLeadToTheOutcomes() throws IOException {
    Edition edition = SampleEdition.of(30, 7, "text");
    try (PDDocument document = Loader.loadPDF(report(edition))) {
      List<PDOutlineItem> items = new ArrayList<>();
      collect(document.getDocumentCatalog().getDocumentOutline().children(), items);
      List<PDOutlineItem> outcomes =
          items.stream().filter(item -> item.getTitle().contains("Statement-")).toList();
      assertThat(outcomes).hasSize(30);
      PDFTextStripper stripper = new PDFTextStripper();
      for (PDOutlineItem item : outcomes) {
        int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String words = item.getTitle().replaceFirst(".*(Statement-\\d+).*", "$1");
        assertThat(plain(stripper.getText(document))).contains(words);
      }
    }
  }

  @Test
  void onlyHarmlessLinksLeadOut() throws IOException {
    List<String> addresses = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(report(SampleEdition.of(2, 8, "text")))) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            addresses.add(action.getURI());
          }
        }
      }
    }
    assertThat(addresses)
        .containsExactlyInAnyOrder(
            "https://example.org/0",
            "https://example.org/1",
            "a%20file.pdf#page=1",
            "a%20file.pdf#page=2");
  }

  @Test
  void nothingLeavesItsColumnAndNoHeadingEndsOne() throws IOException {
    for (int seed = 10; seed < 14; seed++) {
      String longWord = "https://example.org/" + "x".repeat(200);
      byte[] report = report(SampleEdition.of(60, seed, longWord));
      try (PDDocument document = Loader.loadPDF(report)) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          check(positions(document, page));
        }
      }
    }
  }

  private static void checkEdges(List<TextPosition> positions) {
    assertThat(positions)
        .allSatisfy(position -> {
          assertThat(position.getX()).isGreaterThanOrEqualTo(41.9f);
          assertThat(position.getX() + position.getWidth()).isLessThan(595.28f - 41.5f);
          assertThat(position.getY()).isBetween(20f, 830f);
          assertThat(position.getFontSizeInPt()).as("no smaller type").isGreaterThan(8.99f);
        });
  }

  private static void check(List<TextPosition> positions) {
    Map<Boolean, TextPosition> lowest = new TreeMap<>();
    checkEdges(positions);
    for (TextPosition position : positions) {
      boolean body = position.getY() > 55 && position.getY() < 795;
      if (body) {
        lowest.merge(position.getX() < 297, position, (a, b) -> b.getY() > a.getY() + 1 ? b : a);
      }
    }
    for (TextPosition last : lowest.values()) {
      boolean outcomeHeading = Math.abs(last.getFontSizeInPt() - 9.8f) < 0.05f;
      boolean contents = positions.stream().anyMatch(p -> p.getFontSizeInPt() > 19);
      assertThat(outcomeHeading && !contents).as("a heading ends a column: " + last).isFalse();
    }
  }

  private static List<TextPosition> positions(PDDocument document, int page) throws IOException {
    List<TextPosition> positions = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            positions.add(text);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return positions;
  }

  @Test
  void anEditionWithoutAnythingGivesAReport() throws Exception {
    Edition empty =
        new Edition(
            "1",
            null,
            "",
            new Source("x.docx", Source.Format.DOCX, "0".repeat(64), null, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    byte[] report = report(empty);
    assertThat(text(report)).contains("x.docx", "Nothing was found");
    assertThat(Conformance.violations(report, PDFAFlavour.PDFA_3_B)).isEmpty();
    assertThat(Conformance.violations(report, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static void collect(Iterable<PDOutlineItem> items, List<PDOutlineItem> into) {
    for (PDOutlineItem item : items) {
      into.add(item);
      collect(item.children(), into);
    }
  }

  private static byte[] report(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionReport.write(edition, out);
    return out.toByteArray();
  }

  private static String text(byte[] report) throws IOException {
    try (PDDocument document = Loader.loadPDF(report)) {
      return plain(body().getText(document));
    }
  }

  /** Reads what stands between the running head and the page number. */
  private static PDFTextStripper body() {
    return new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        if (text.getY() > 50 && text.getY() < 800) {
          super.processTextPosition(text);
        }
      }
    };
  }

  /** The text without line breaks. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part.replaceAll("\\s+", " ").strip()), -1)
            .length
        - 1;
  }
}
