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
import org.wsisroadmaps.report.language.Language;
import org.wsisroadmaps.report.language.Phrases;
import org.wsisroadmaps.report.wording.ReferenceNames;
import org.wsisroadmaps.report.wording.Terms;
import org.wsisroadmaps.report.wording.Words;

/**
 * A page to explore an edition: one HTML file that needs no network. All of the edition stands in
 * the page itself, so that it can be read and printed without its script, which only filters.
 */
public final class EditionPage {

  private final Edition edition;
  private final Terms terms;
  private final Phrases phrases;
  private final ReferenceNames references;
  private final Html html = new Html();

  private EditionPage(Edition edition, Language language) {
    this.edition = edition;
    this.terms = Terms.in(language);
    this.phrases = Phrases.of(language, EditionPage.class, "edition");
    this.references = new ReferenceNames(edition, terms);
  }

  /**
   * Writes the page in the language that most of the edition is in, as UTF-8.
   *
   * @param edition the edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, OutputStream out) throws IOException {
    write(edition, Language.of(edition), out);
  }

  /**
   * Writes the page, as UTF-8. The edition's own text stays in its language, and so do the
   * sentences of its findings, which are part of the edition.
   *
   * @param edition the edition
   * @param language the language of all that the page says itself
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, Language language, OutputStream out)
      throws IOException {
    out.write(new EditionPage(edition, language).page().getBytes(UTF_8));
  }

  private String page() {
    html.element("a", phrases.say("skip"), "class", "skip", "href", "#outcomes").line();
    header();
    summary();
    filters();
    html.open("main", "id", "outcomes", "tabindex", "-1").line();
    edition.actionLines().forEach(this::line);
    html.raw("<p id=\"none\" hidden>").text(phrases.say("filter.none")).raw("</p>\n");
    html.close("main").line();
    referenceIndex();
    preamble();
    otherTables();
    findings();
    html.raw("<footer><p>");
    html.phrase(phrases.say("keys"), key("/"), key("n"), key("p"), key("o"));
    html.raw("</p></footer>\n");
    return Frame.page(terms.language(), title(), "edition.js", html);
  }

  private Runnable key(String key) {
    return () -> html.element("kbd", key);
  }

  private String title() {
    return edition.title().isEmpty() ? edition.source().file() : edition.title();
  }

  // ---------------------------------------------------------------- what stands above

  private void header() {
    int outcomes = edition.actionLines().stream().mapToInt(line -> line.outcomes().size()).sum();
    html.open("header").element("h1", title(), "dir", "auto").open("p");
    html.phrase(
        phrases.say("told"),
        this::fileAndPages,
        () -> html.text(terms.count("lines", edition.actionLines().size())),
        () -> html.text(terms.count("outcomes", outcomes)),
        () -> html.text(terms.count("references", references.count())),
        () -> html.text(phrases.say("told.coverage", coverage())),
        () ->
            html.element(
                "a", terms.count("findings", edition.findings().size()), "href", "#findings"));
    html.close("p").close("header").line();
  }

  private String coverage() {
    return terms.percent(edition.source().textCoverage());
  }

  private void fileAndPages() {
    Integer pages = edition.source().pages();
    if (pages == null) {
      fileLink();
    } else {
      html.phrase(
          terms.phrases().say("list"),
          this::fileLink,
          () -> html.text(terms.count("pages", pages)));
    }
  }

  private void fileLink() {
    Address.file(edition.source())
        .ifPresentOrElse(
            file -> html.element("a", edition.source().file(), "href", file),
            () -> html.text(edition.source().file()));
  }

  private void summary() {
    html.open("nav", "aria-label", phrases.say("summary.nav"));
    html.raw("<table class=\"summary\">\n").element("caption", phrases.say("summary.caption"));
    html.raw("\n<thead><tr>").element("th", phrases.say("line"), "scope", "col");
    html.element("th", phrases.say("outcomes"), "scope", "col");
    for (Sdg goal : Sdgs.all()) {
      html.open("th", "scope", "col", "class", "sdg sdg" + goal.number(), "title", name(goal));
      html.element("span", terms.sdg() + " ", "class", "aside");
      html.text(String.valueOf(goal.number()));
      html.close("th");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    edition.actionLines().forEach(this::summaryRow);
    html.raw("</tbody></table></nav>\n");
  }

  private String name(Sdg goal) {
    return terms.sdgName(goal.number());
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
    html.open("label").text(phrases.say("filter.search") + " ");
    html.raw("<input type=\"search\" id=\"q\" autocomplete=\"off\"></label>\n");
    choice("line", "line", lineOptions());
    choice("section", "filter.section", sectionOptions());
    choice("sdg", "filter.sdg", sdgOptions());
    choice("reference", "filter.reference", referenceOptions());
    html.open("label").text(phrases.say("filter.year") + " ");
    html.open(
        "input",
        "type",
        "number",
        "id",
        "year",
        "min",
        "1990",
        "max",
        "2100",
        "placeholder",
        phrases.say("filter.year.example"));
    html.close("label").line();
    html.element(
        "button",
        phrases.say("open.all"),
        "type",
        "button",
        "id",
        "toggle",
        "data-open",
        phrases.say("open.all"),
        "data-close",
        phrases.say("close.all"));
    html.line().element("button", phrases.say("filter.clear"), "type", "reset").line();
    html.element(
        "output",
        "",
        "id",
        "count",
        "aria-live",
        "polite",
        "data-told",
        phrases.say("filter.count"));
    html.raw("\n</form>\n");
  }

  private void choice(String id, String label, List<Map.Entry<String, String>> options) {
    Choice.write(id, phrases.say(label), phrases.say("filter.all"), options, html);
  }

  private List<Map.Entry<String, String>> lineOptions() {
    return edition.actionLines().stream()
        .map(line -> Map.entry(line.code(), line.code() + " " + line.title()))
        .toList();
  }

  private List<Map.Entry<String, String>> sectionOptions() {
    List<Map.Entry<String, String>> options = new ArrayList<>();
    for (Section section : Section.values()) {
      options.add(Map.entry(section.name(), terms.section(section)));
    }
    return options;
  }

  private List<Map.Entry<String, String>> sdgOptions() {
    Set<Integer> goals = new TreeSet<>();
    edition
        .actionLines()
        .forEach(line -> line.outcomes().forEach(outcome -> goals.addAll(goals(outcome))));
    return goals.stream().map(g -> Map.entry(String.valueOf(g), terms.sdgName(g))).toList();
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
    html.open("h2", "dir", "auto");
    if (terms.language().isRightToLeft()) {
      // the title tells the direction of its heading, not the Latin letter of its code
      html.element("bdi", line.code());
    } else {
      html.text(line.code());
    }
    html.text(" " + line.title()).close("h2");
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
  private String heading(ActionLine line, Section section) {
    String own =
        line.sectionHeadings().stream()
            .filter(heading -> heading.section() == section)
            .map(ActionLine.SectionHeading::text)
            .collect(Collectors.joining(" – "));
    return own.isEmpty() ? terms.section(section) : own;
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
      html.element("span", terms.timing(outcome.timing()), "class", "tag");
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
    html.open("span", "class", "tag sdg sdg" + link.goal(), "title", terms.sdgName(link.goal()));
    html.element("span", terms.sdg() + " ", "class", "aside").text(Words.sdg(link)).close("span");
  }

  /** A cell under its header. The outcome's first paragraph stands in the summary already. */
  private void cell(ActionLine line, Column column, Outcome outcome) {
    List<Block> blocks = outcome.cell(column.key());
    if (column.key().equals(ColumnKey.OUTCOME)) {
      blocks = blocks.size() > 1 ? blocks.subList(1, blocks.size()) : List.of();
      Blocks.write(blocks, html);
    } else if (!blocks.isEmpty()) {
      html.open("section", "class", "cell").element("h5", column.header(), "dir", "auto").line();
      String shared = terms.shared(line, outcome, column.key());
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
        .forEach(key -> cell(line, new Column(key, terms.column(key)), outcome));
  }

  private void sourcePages(Outcome outcome) {
    List<Integer> pages = outcome.provenance().pages();
    Integer table = outcome.provenance().table();
    if (pages.isEmpty() && table == null) {
      return;
    }
    html.open("p", "class", "source");
    if (pages.isEmpty()) {
      List<String> rows = outcome.provenance().rows().stream().map(String::valueOf).toList();
      html.text(phrases.say("source.table", String.valueOf(table), terms.list(rows)));
    } else {
      html.phrase(
          phrases.say(pages.size() == 1 ? "source.page" : "source.pages"), () -> pages(pages));
    }
    html.close("p").line();
  }

  private void pages(List<Integer> pages) {
    page(pages.get(0));
    for (int page : pages.subList(1, pages.size())) {
      html.phrase(terms.phrases().say("list"), () -> {}, () -> page(page));
    }
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
    section("references");
    table("references.kind", "references.reference", "references.cited", "outcomes");
    for (ReferenceNames.Name name : references.all()) {
      html.open("tr").element("td", name.kind()).element("td", name.text(), "dir", "auto");
      html.element("td", String.join("; ", name.details()), "dir", "auto").open("td");
      List<ReferenceNames.Citation> citations = name.citations();
      citation(citations.get(0));
      for (ReferenceNames.Citation citation : citations.subList(1, citations.size())) {
        html.phrase(terms.phrases().say("list"), () -> {}, () -> citation(citation));
      }
      html.close("td").close("tr").line();
    }
    html.raw("</tbody></table></div></section>\n");
  }

  private void citation(ReferenceNames.Citation citation) {
    html.element(
        "a", citation.text(), "href", "#" + anchor(citation.line()) + "-" + citation.number());
  }

  /** Opens what stands below the outcomes, under its heading, which is called as it is. */
  private void section(String id) {
    html.open("section", "id", id).element("h2", phrases.say(id)).line();
  }

  /** Opens a table, with the keys of its headers. */
  private void table(String... headers) {
    html.raw("<div class=\"wide\"><table class=\"index\">\n<thead><tr>");
    for (String header : headers) {
      html.element("th", phrases.say(header), "scope", "col");
    }
    html.raw("</tr></thead><tbody>\n");
  }

  private void preamble() {
    if (!edition.preamble().isEmpty()) {
      section("preamble");
      Blocks.write(edition.preamble(), html);
      html.raw("</section>\n");
    }
  }

  private void otherTables() {
    if (edition.otherTables().isEmpty()) {
      return;
    }
    section("tables");
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
    section("findings");
    if (edition.findings().isEmpty()) {
      html.element("p", phrases.say("findings.none")).line();
    } else {
      table("findings.severity", "findings.place", "findings.kind", "findings.finding");
      edition.findings().forEach(this::finding);
      html.raw("</tbody></table></div>\n");
    }
    html.raw("</section>\n");
  }

  private void finding(Finding finding) {
    html.open("tr").element("td", terms.severity(finding.severity())).open("td");
    Place at = finding.at();
    if (at != null) {
      List<String> place = new ArrayList<>();
      if (at.line() != null) {
        place.add(at.line());
      }
      if (at.section() != null) {
        place.add(terms.section(at.section()));
      }
      if (at.code() != null && !at.code().isEmpty()) {
        place.add(at.code());
      }
      if (at.field() != null) {
        place.add(terms.column(at.field()));
      }
      place(terms.list(place), at.page());
    }
    html.close("td").element("td", terms.finding(finding.code()));
    html.element("td", finding.message(), said()).close("tr").line();
  }

  /** How the sentences of findings are marked: they are English in every edition. */
  private String[] said() {
    return terms.language() == Language.ENGLISH
        ? new String[] {"dir", "auto"}
        : new String[] {"lang", Language.ENGLISH.code(), "dir", "ltr"};
  }

  private void place(String told, @Nullable Integer page) {
    if (page == null) {
      html.text(told);
      return;
    }
    Runnable onPage = () -> html.phrase(phrases.say("findings.page"), () -> page(page));
    if (told.isEmpty()) {
      onPage.run();
    } else {
      html.phrase(terms.phrases().say("list"), () -> html.text(told), onPage);
    }
  }
}
