package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.address.Address;
import org.wsisroadmaps.report.wording.FindingNames;
import org.wsisroadmaps.report.wording.ReferenceNames;
import org.wsisroadmaps.report.wording.Sharing;
import org.wsisroadmaps.report.wording.Words;

/**
 * A page to explore an edition: one HTML file that needs no network. All of the edition stands in
 * the page itself, so that it can be read and printed without its script, which only filters.
 */
public final class EditionPage {

  private final Edition edition;
  private final ReferenceNames references;
  private final Html html = new Html();

  private EditionPage(Edition edition) {
    this.edition = edition;
    this.references = new ReferenceNames(edition);
  }

  /**
   * Writes the page, as UTF-8.
   *
   * @param edition the edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, OutputStream out) throws IOException {
    out.write(new EditionPage(edition).page().getBytes(UTF_8));
  }

  private String page() {
    html.raw("<a class=\"skip\" href=\"#outcomes\">Skip to the outcomes</a>\n");
    header();
    summary();
    filters();
    html.open("main", "id", "outcomes", "tabindex", "-1").line();
    edition.actionLines().forEach(this::line);
    html.raw("<p id=\"none\" hidden>No outcome fits these filters.</p>\n").close("main").line();
    referenceIndex();
    preamble();
    otherTables();
    findings();
    html.raw(
        "<footer><p>Keys: <kbd>/</kbd> search, <kbd>n</kbd> and <kbd>p</kbd> next and previous"
            + " outcome, <kbd>o</kbd> open or close all.</p></footer>\n");
    return Frame.page(title(), "edition.js", html);
  }

  private String title() {
    return edition.title().isEmpty() ? edition.source().file() : edition.title();
  }

  // ---------------------------------------------------------------- what stands above

  private void header() {
    int outcomes = edition.actionLines().stream().mapToInt(line -> line.outcomes().size()).sum();
    html.open("header").element("h1", title(), "dir", "auto").open("p").text("From ");
    fileLink();
    Integer pages = edition.source().pages();
    html.text(pages == null ? "" : ", " + Words.plural(pages, "page"));
    html.text(
        ": "
            + Words.plural(edition.actionLines().size(), "action line")
            + ", "
            + Words.plural(outcomes, "outcome")
            + ", "
            + Words.plural(references.count(), "reference")
            + ", "
            + coverage()
            + " of the text, ");
    html.element("a", Words.plural(edition.findings().size(), "finding"), "href", "#findings");
    html.text(".").close("p").close("header").line();
  }

  private String coverage() {
    double hundredths = Math.floor(edition.source().textCoverage() * 10_000) / 100;
    return edition.source().textCoverage() == 1 ? "100 %" : hundredths + " %";
  }

  private void fileLink() {
    Address.file(edition.source())
        .ifPresentOrElse(
            file -> html.element("a", edition.source().file(), "href", file),
            () -> html.text(edition.source().file()));
  }

  private void summary() {
    html.raw("<nav aria-label=\"Action lines\"><table class=\"summary\">\n");
    html.raw("<caption>Outcomes of each action line by the SDGs of their column</caption>\n");
    html.raw("<thead><tr><th scope=\"col\">Action line</th><th scope=\"col\">Outcomes</th>");
    for (Sdg goal : Sdgs.all()) {
      html.open("th", "scope", "col", "class", "sdg sdg" + goal.number(), "title", goal.name());
      html.element("span", "SDG ", "class", "aside").text(String.valueOf(goal.number()));
      html.close("th");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    edition.actionLines().forEach(this::summaryRow);
    html.raw("</tbody></table></nav>\n");
  }

  private void summaryRow(ActionLine line) {
    html.open("tr").open("th", "scope", "row");
    html.element("a", line.code() + " " + line.title(), "href", "#" + anchor(line)).close("th");
    html.element("td", String.valueOf(line.outcomes().size()));
    for (Sdg goal : Sdgs.all()) {
      long count =
          line.outcomes().stream()
              .filter(outcome -> outcome.sdgs().stream().anyMatch(s -> s.goal() == goal.number()))
              .count();
      long heat =
          line.outcomes().isEmpty()
              ? 0
              : (4 * count + line.outcomes().size() - 1) / line.outcomes().size();
      html.element("td", count == 0 ? "" : String.valueOf(count), "class", "h" + heat);
    }
    html.close("tr").line();
  }

  // ---------------------------------------------------------------- filters

  private void filters() {
    html.raw("<form id=\"filters\" role=\"search\" hidden>\n");
    html.raw("<label>Search <input type=\"search\" id=\"q\" autocomplete=\"off\"></label>\n");
    Choice.write("line", "Action line", lineOptions(), html);
    Choice.write("section", "Section", sectionOptions(), html);
    Choice.write("sdg", "SDG", sdgOptions(), html);
    Choice.write("reference", "Reference", referenceOptions(), html);
    html.raw(
        "<label>Under way in <input type=\"number\" id=\"year\" min=\"1990\" max=\"2100\""
            + " placeholder=\"year\"></label>\n");
    html.raw("<button type=\"button\" id=\"toggle\">Open all</button>\n");
    html.raw("<button type=\"reset\">Clear</button>\n");
    html.raw("<output id=\"count\" aria-live=\"polite\"></output>\n</form>\n");
  }

  private List<Map.Entry<String, String>> lineOptions() {
    return edition.actionLines().stream()
        .map(line -> Map.entry(line.code(), line.code() + " " + line.title()))
        .toList();
  }

  private List<Map.Entry<String, String>> sectionOptions() {
    List<Map.Entry<String, String>> options = new ArrayList<>();
    for (Section section : Section.values()) {
      options.add(Map.entry(section.name(), Words.section(section)));
    }
    return options;
  }

  private List<Map.Entry<String, String>> sdgOptions() {
    Set<Integer> goals = new TreeSet<>();
    edition
        .actionLines()
        .forEach(line -> line.outcomes().forEach(outcome -> goals.addAll(goals(outcome))));
    return goals.stream().map(g -> Map.entry(String.valueOf(g), Words.sdgName(g))).toList();
  }

  private List<Map.Entry<String, String>> referenceOptions() {
    return references.all().stream().map(name -> Map.entry(name.id(), name.text())).toList();
  }

  // ---------------------------------------------------------------- outcomes

  private static String anchor(ActionLine line) {
    return "line-" + line.code().replaceAll("[^A-Za-z0-9]+", "-");
  }

  private void line(ActionLine line) {
    html.open("section", "class", "line", "id", anchor(line));
    html.element("h2", line.code() + " " + line.title(), "dir", "auto");
    if (!line.heading().isEmpty()) {
      html.element("p", line.heading(), "class", "aside", "dir", "auto");
    }
    html.line();
    Section section = null;
    for (int i = 0; i < line.outcomes().size(); i++) {
      Outcome outcome = line.outcomes().get(i);
      if (outcome.section() != section) {
        if (section != null) {
          html.close("section").line();
        }
        section = outcome.section();
        html.open("section", "class", "part").element("h3", heading(line, section)).line();
      }
      outcome(line, outcome, anchor(line) + "-" + (i + 1));
    }
    if (section != null) {
      html.close("section");
    }
    html.close("section").line();
  }

  /** The words of the row that names the section, or what the section is called. */
  private static String heading(ActionLine line, Section section) {
    String own =
        line.sectionHeadings().stream()
            .filter(heading -> heading.section() == section)
            .map(ActionLine.SectionHeading::text)
            .collect(Collectors.joining(" – "));
    return own.isEmpty() ? Words.section(section) : own;
  }

  private static Set<Integer> goals(Outcome outcome) {
    Set<Integer> goals = new TreeSet<>();
    outcome.sdgs().forEach(link -> goals.add(link.goal()));
    for (List<ResultItem> items :
        List.of(outcome.results().expectedResults(), outcome.results().activities())) {
      items.forEach(item -> item.sdgs().forEach(link -> goals.add(link.goal())));
    }
    return goals;
  }

  private void outcome(ActionLine line, Outcome outcome, String id) {
    html.open(
        "article",
        "class",
        "outcome",
        "id",
        id,
        "data-line",
        line.code(),
        "data-section",
        outcome.section().name(),
        "data-sdgs",
        goals(outcome).stream().map(String::valueOf).collect(Collectors.joining(" ")),
        "data-references",
        outcome.references().stream()
            .map(references::id)
            .distinct()
            .collect(Collectors.joining(" ")),
        "data-from",
        from(outcome.timing()),
        "data-to",
        to(outcome.timing()));
    html.open("details", "open", "").open("summary").open("h4");
    if (!outcome.code().isEmpty()) {
      html.element("span", outcome.code(), "class", "code").text(" ");
    }
    html.element("span", outcome.text(), "dir", "auto").close("h4").open("span", "class", "tags");
    if (outcome.timing() != null) {
      html.element("span", Words.timing(outcome.timing()), "class", "tag");
    }
    outcome.sdgs().forEach(this::chip);
    html.close("span").close("summary").line();
    line.columns().forEach(column -> cell(line, column, outcome));
    rest(line, outcome);
    sourcePages(outcome);
    html.close("details").close("article").line();
  }

  private static String from(@Nullable Timing timing) {
    return switch (timing) {
      case null -> "";
      case Timing.Range range -> String.valueOf(range.start());
      case Timing.Ongoing ongoing -> String.valueOf(ongoing.start());
      case Timing.Continuous continuous -> "0";
    };
  }

  private static String to(@Nullable Timing timing) {
    return switch (timing) {
      case null -> "";
      case Timing.Range range -> String.valueOf(range.end());
      case Timing.Ongoing ongoing -> "9999";
      case Timing.Continuous continuous -> "9999";
    };
  }

  private void chip(SdgLink link) {
    html.open("span", "class", "tag sdg sdg" + link.goal(), "title", Words.sdgName(link.goal()));
    html.element("span", "SDG ", "class", "aside").text(Words.sdg(link)).close("span");
  }

  /** A cell under its header. The outcome's first paragraph stands in the summary already. */
  private void cell(ActionLine line, Column column, Outcome outcome) {
    List<Block> blocks = outcome.cell(column.key());
    if (column.key().equals(ColumnKey.OUTCOME)) {
      blocks = blocks.size() > 1 ? blocks.subList(1, blocks.size()) : List.of();
      Blocks.write(blocks, html);
    } else if (!blocks.isEmpty()) {
      html.open("section", "class", "cell").element("h5", column.header(), "dir", "auto").line();
      String shared = Sharing.remark(line, outcome, column.key());
      if (!shared.isEmpty()) {
        html.element("p", shared, "class", "source").line();
      }
      Blocks.write(blocks, html);
      html.close("section").line();
    }
  }

  /** Cells whose column the action line does not name, as an edition of other software may have. */
  private void rest(ActionLine line, Outcome outcome) {
    outcome.cells().keySet().stream()
        .filter(key -> line.columns().stream().noneMatch(column -> column.key().equals(key)))
        .forEach(key -> cell(line, new Column(key, Words.column(key)), outcome));
  }

  private void sourcePages(Outcome outcome) {
    List<Integer> pages = outcome.provenance().pages();
    Integer table = outcome.provenance().table();
    if (pages.isEmpty() && table == null) {
      return;
    }
    html.open("p", "class", "source");
    if (pages.isEmpty()) {
      html.text("Source: table " + table + ", row ");
      html.text(
          outcome.provenance().rows().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", ")));
    } else {
      html.text(pages.size() == 1 ? "Source: page " : "Source: pages ");
      for (int i = 0; i < pages.size(); i++) {
        html.text(i == 0 ? "" : ", ");
        page(pages.get(i));
      }
    }
    html.close("p").line();
  }

  private void page(int page) {
    Address.page(edition.source(), page)
        .ifPresentOrElse(
            address -> html.element("a", String.valueOf(page), "href", address),
            () -> html.text(String.valueOf(page)));
  }

  // ---------------------------------------------------------------- what stands below

  private void referenceIndex() {
    if (references.all().isEmpty()) {
      return;
    }
    html.raw("<section id=\"references\"><h2>References</h2>\n");
    html.raw("<div class=\"wide\"><table class=\"index\">\n");
    html.raw("<thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Reference</th>");
    html.raw(
        "<th scope=\"col\">As cited</th><th scope=\"col\">Outcomes</th></tr></thead><tbody>\n");
    for (ReferenceNames.Name name : references.all()) {
      html.open("tr").element("td", name.kind()).element("td", name.text(), "dir", "auto");
      html.element("td", String.join("; ", name.details()), "dir", "auto").open("td");
      List<ReferenceNames.Citation> citations = name.citations();
      for (int i = 0; i < citations.size(); i++) {
        html.text(i == 0 ? "" : ", ");
        ReferenceNames.Citation citation = citations.get(i);
        html.element(
            "a", citation.text(), "href", "#" + anchor(citation.line()) + "-" + citation.number());
      }
      html.close("td").close("tr").line();
    }
    html.raw("</tbody></table></div></section>\n");
  }

  private void preamble() {
    if (!edition.preamble().isEmpty()) {
      html.raw("<section id=\"preamble\"><h2>Preamble</h2>\n");
      Blocks.write(edition.preamble(), html);
      html.raw("</section>\n");
    }
  }

  private void otherTables() {
    if (edition.otherTables().isEmpty()) {
      return;
    }
    html.raw("<section id=\"tables\"><h2>Other tables of the document</h2>\n");
    for (OtherTable table : edition.otherTables()) {
      html.raw("<div class=\"wide\">").open("table", "class", "index");
      for (List<List<Block>> row : table.rows()) {
        html.open("tr");
        for (List<Block> cell : row) {
          html.open("td");
          Blocks.write(cell, html);
          html.close("td");
        }
        html.close("tr").line();
      }
      html.close("table").raw("</div>\n");
    }
    html.raw("</section>\n");
  }

  private void findings() {
    html.raw("<section id=\"findings\"><h2>Findings</h2>\n");
    if (edition.findings().isEmpty()) {
      html.raw("<p>Nothing was found that is wrong or doubtful.</p>\n");
    } else {
      html.raw("<div class=\"wide\"><table class=\"index\"><thead><tr>");
      html.raw("<th scope=\"col\">Severity</th>");
      html.raw("<th scope=\"col\">Place</th><th scope=\"col\">Kind</th>");
      html.raw("<th scope=\"col\">Finding</th></tr></thead><tbody>\n");
      edition.findings().forEach(this::finding);
      html.raw("</tbody></table></div>\n");
    }
    html.raw("</section>\n");
  }

  private void finding(Finding finding) {
    html.open("tr").element("td", FindingNames.of(finding.severity())).open("td");
    Place at = finding.at();
    if (at != null) {
      List<String> place = new ArrayList<>();
      if (at.line() != null) {
        place.add(at.line());
      }
      if (at.section() != null) {
        place.add(Words.section(at.section()));
      }
      if (at.code() != null && !at.code().isEmpty()) {
        place.add(at.code());
      }
      if (at.field() != null) {
        place.add(Words.column(at.field()));
      }
      html.text(String.join(", ", place));
      if (at.page() != null) {
        html.text(place.isEmpty() ? "page " : ", page ");
        page(at.page());
      }
    }
    html.close("td").element("td", FindingNames.of(finding.code()));
    html.element("td", finding.message(), "dir", "auto").close("tr").line();
  }
}
