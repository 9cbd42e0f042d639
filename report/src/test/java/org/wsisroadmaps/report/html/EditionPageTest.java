package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.language.Language;

class EditionPageTest {

  private static final String HOSTILE =
      "</script><script>alert(1)</script>\"'<img src=x onerror=y>";

  @Test
  void allOfTheEditionStandsInThePageOnce() throws IOException {
    Document page = page(edition("Text"));
    assertThat(page.select(".outcome")).hasSize(2);
    for (String once :
        List.of("First statement", "A result to come", "Evidence here", "Nested point")) {
      assertThat(page.body().text().split(once, -1)).as(once).hasSize(2);
    }
    assertThat(page.select("#references tbody tr")).hasSize(2);
    assertThat(page.select("#references").text())
        .contains("WTDC Resolution 37", "Rev. Kigali 2022");
    assertThat(page.select("#preamble").text()).contains("Before all");
    assertThat(page.select("#tables td").text()).contains("Contact");
    assertThat(page.select("#findings tbody tr")).hasSize(1);
    assertThat(page.select(".cell h5").eachText()).contains("Partners");
  }

  @Test
  void listItemsAreRealLists() throws IOException {
    Element results = page(edition("Text")).select(".cell:contains(A result to come)").first();
    assertThat(results).isNotNull();
    assertThat(results.select("ul > li").eachText()).contains("A result to come");
    assertThat(results.select("ul ul > li").eachText()).containsExactly("Nested point");
  }

  @Test
  void everyLinkInsideThePageHasItsTarget() throws IOException {
    Document page = page(edition("Text"));
    for (Element link : page.select("a[href^=#]")) {
      String target = link.attr("href").substring(1);
      assertThat(page.getElementById(target)).as(target).isNotNull();
    }
  }

  @Test
  void pagesOfTheSourceAreLinked() throws IOException {
    assertThat(page(edition("Text")).select(".source a").eachAttr("href"))
        .containsExactly("a%20file.pdf#page=2", "a%20file.pdf#page=3", "a%20file.pdf#page=3");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    Document page = page(edition(HOSTILE));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.body().text()).contains("<script>alert(1)</script>", "click me");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.select("[style], [onclick], [src]")).isEmpty();
  }

  @Test
  void anEditionWithoutAnythingGivesAPage() throws IOException {
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
    assertThat(page(empty).select("h1").text()).isEqualTo("x.docx");
  }

  @Test
  void theSameEditionGivesTheSameBytes() throws IOException {
    assertThat(html(edition("Text"))).isEqualTo(html(edition("Text")));
  }

  @Test
  void filtersInARealBrowser(@TempDir Path folder) throws Exception {
    Optional<Path> browser = Browser.program();
    assumeTrue(browser.isPresent(), "no Chromium on this machine (or name one in CHROME)");
    Path file = Files.writeString(folder.resolve("page.html"), html(edition(HOSTILE)), UTF_8);
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("", "2 of 2 outcomes");
    shown.put("#sdg=9", "1 of 2 outcomes");
    shown.put("#line=C2&section=WSIS_PLUS_10", "1 of 2 outcomes");
    shown.put("#q=first%20statement", "1 of 2 outcomes");
    shown.put("#q=nowhere", "0 of 2 outcomes");
    shown.put("#year=2022", "1 of 2 outcomes");
    shown.put("#year=2040", "0 of 2 outcomes");
    for (Map.Entry<String, String> one : shown.entrySet()) {
      Document dom = Jsoup.parse(Browser.load(browser.get(), file, one.getKey()));
      assertThat(dom.select("#count").text()).as(one.getKey()).isEqualTo(one.getValue());
    }
  }

  @Test
  void aNarrowWindowNeedNotBeMovedSideways(@TempDir Path folder) throws Exception {
    Optional<Path> browser = Browser.program();
    assumeTrue(browser.isPresent(), "no Chromium on this machine (or name one in CHROME)");
    // a window of Chromium's is never narrower than 500 pixels, a frame is
    Element frame = new Element("iframe").attr("width", "400").attr("height", "900");
    frame.attr("id", "page").attr("srcdoc", html(edition("Text " + "verylongword".repeat(20))));
    String script =
        "page.onload = () => { const root = page.contentDocument.documentElement;"
            + " wide.textContent = root.scrollWidth - root.clientWidth; }";
    String outer =
        frame.outerHtml() + "<p id=\"wide\">not measured</p><script>" + script + "</script>";
    Path file = Files.writeString(folder.resolve("outer.html"), outer, UTF_8);
    Document dom = Jsoup.parse(Browser.load(browser.get(), file, ""));
    assertThat(dom.select("#wide").text()).isEqualTo("0");
  }

  @Test
  void aComparisonGivesAPageThatReadsWithoutColour(@TempDir Path folder) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition before = edition("Text " + HOSTILE);
    Edition after = edition("Other " + HOSTILE);
    DiffPage.write(EditionDiffer.diff(before, after), before, after, out);
    Document page = Jsoup.parse(out.toString(UTF_8));
    assertThat(page.select(".change")).isNotEmpty();
    assertThat(page.select(".change .inline del, .change .inline ins")).isNotEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    Optional<Path> browser = Browser.program();
    assumeTrue(browser.isPresent(), "no Chromium on this machine (or name one in CHROME)");
    Path file = Files.write(folder.resolve("diff.html"), out.toByteArray());
    Document dom = Jsoup.parse(Browser.load(browser.get(), file, "#q=nowhere"));
    assertThat(dom.select("#count").text()).startsWith("0 of ");
  }

  private static Document page(Edition edition) throws IOException {
    return Jsoup.parse(html(edition));
  }

  private static String html(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EditionPage.write(edition, Language.ENGLISH, out);
    return out.toString(UTF_8);
  }

  private static Edition edition(String text) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph("A: First statement " + text)));
    Block link =
        new Block(
            Block.Kind.PARAGRAPH,
            0,
            "click me",
            List.of(new Span("click me", true, true, true, "javascript:alert(1)")));
    cells.put(ColumnKey.EVIDENCE, List.of(Block.paragraph("Evidence here"), link));
    cells.put(
        ColumnKey.RESULTS,
        List.of(
            Block.paragraph("Expected Results:"),
            Block.listItem(0, "A result to come"),
            Block.listItem(1, "Nested point")));
    cells.put(ColumnKey.other("Partners"), List.of(Block.paragraph(text)));
    Outcome first =
        new Outcome(
            Section.GENEVA_PLAN,
            "A",
            "First statement " + text,
            cells,
            new Timing.Range(2020, 2025),
            List.of(
                new Reference.Resolution(
                    Reference.Body.WTDC,
                    "37",
                    new Reference.Revision("Kigali", 2022),
                    null,
                    "WTDC Resolution 37"),
                new Reference.Text(text)),
            List.of(new SdgLink(9, null)),
            new Results(
                List.of(new ResultItem("A result to come", List.of())), List.of(), List.of()),
            new Provenance(List.of(2, 3), null, List.of(), List.of()));
    Outcome second =
        new Outcome(
            Section.WSIS_PLUS_10,
            "a",
            "Second",
            Map.of(ColumnKey.OUTCOME, List.of(Block.paragraph("a. Second"))),
            null,
            List.of(),
            List.of(),
            Results.EMPTY,
            new Provenance(List.of(3), null, List.of(), List.of()));
    ActionLine line =
        new ActionLine(
            "C2",
            text,
            "Heading",
            List.of(
                new Column(ColumnKey.OUTCOME, "WSIS Outcomes"),
                new Column(ColumnKey.EVIDENCE, "Evidence"),
                new Column(ColumnKey.RESULTS, "Results"),
                new Column(ColumnKey.other("Partners"), "Partners")),
            List.of(),
            List.of(first, second));
    return new Edition(
        "1",
        2025,
        "Title " + text,
        new Source("a file.pdf", Source.Format.PDF, "0".repeat(64), 9, 1),
        List.of(Block.paragraph("Before all")),
        List.of(line),
        List.of(new OtherTable(List.of(9), List.of(List.of(List.of(Block.paragraph("Contact")))))),
        List.of(Finding.of(FindingCode.YEAR_UNKNOWN, null, text)));
  }
}
