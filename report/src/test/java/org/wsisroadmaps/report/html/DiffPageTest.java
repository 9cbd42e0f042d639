package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.diff.Historian;

/** The pages of comparisons and histories, used as their readers do in a real browser. */
class DiffPageTest {

  @TempDir private Path folder;

  @Test
  void asksNothingOfTheNetwork() throws IOException {
    Document page = Jsoup.parse(comparison());
    assertThat(page.select("link, img, iframe, script[src], [style*=url]")).isEmpty();
    assertThat(page.select("a[href]"))
        .allSatisfy(link -> {
          String target = link.attr("href");
          assertThat(target).startsWith("#");
          boolean filters = target.startsWith("#line=");
          assertThat(filters || page.getElementById(target.substring(1)) != null)
              .as(target)
              .isTrue();
        });
  }

  @Test
  void filtersByLineFieldAndKindAndSearches() throws Exception {
    Document page =
        use(
            comparison(),
            """
            set('line', 'C4'); note(shown());
            set('line', ''); set('field', 'timing'); note(shown());
            set('field', ''); set('kind', 'OUTCOME_ADDED'); note(shown());
            set('kind', ''); set('mark', 'ADD'); set('field', 'outcomes'); note(shown());
            set('field', ''); set('mark', ''); set('q', 'SATELLITES évidence'.normalize('NFD')); note(shown());
            set('q', 'nowhere'); note(shown() + ' ' + !id('none').hidden);
            """);
    assertThat(notes(page))
        .containsExactly("2: C4, C4 A", "1: C2 A", "1: C4 A", "1: C4 A", "1: C2 B", "0: true");
  }

  @Test
  void goesFromChangeToChangeByButtonsAndKeysOverHiddenOnes() throws Exception {
    Document page =
        use(
            comparison(),
            """
            id('next').click(); note(current());
            key('n'); note(current());
            key('n'); note(current()); key('n'); note(current());
            id('previous').click(); note(current());
            key('p'); note(current()); key('p'); note(current());
            set('line', 'C4'); key('n'); note(current());
            note(document.activeElement === document.querySelector('.current'));
            """);
    assertThat(notes(page))
        .containsExactly("C4", "C2 A", "C2 B", "C4 A", "C2 B", "C2 A", "C4", "C4", "true");
  }

  @Test
  void aNumberOfTheTableShowsItsChangesAlone() throws Exception {
    Document page =
        use(
            comparison(),
            """
            location.hash = document.querySelector('a[href="#line=C2&field=timing"]').hash;
            dispatchEvent(new HashChangeEvent('hashchange'));
            note(shown());
            note(id('line').value + ' ' + id('field').value);
            """);
    assertThat(notes(page)).containsExactly("1: C2 A", "C2 timing");
  }

  @Test
  void turnsFromOneTextToSideBySide() throws Exception {
    Document page =
        use(
            comparison(),
            """
            const seen = name =>
              [...document.querySelectorAll('.change ' + name)]
                .filter(part => getComputedStyle(part).display !== 'none').length > 0;
            note(seen('.inline') + ' ' + seen('.sides'));
            id('view').click(); note(seen('.inline') + ' ' + seen('.sides'));
            note(id('view').getAttribute('aria-pressed'));
            key('s'); note(seen('.inline') + ' ' + seen('.sides'));
            key('/'); note(document.activeElement.id);
            """);
    assertThat(notes(page)).containsExactly("true false", "false true", "true", "true false", "q");
  }

  @Test
  void aHistoryShowsWhatIsAskedFor() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HistoryPage.write(Historian.history(List.of(before(), after())), out);
    Document page =
        use(
            out.toString(UTF_8),
            """
            note(id('count').textContent);
            set('fate', 'changed'); note(id('count').textContent);
            set('fate', 'partly'); note(id('count').textContent);
            set('fate', ''); set('q', 'satellites'); note(id('count').textContent);
            set('q', ''); set('line', 'C4'); note(id('count').textContent);
            """);
    assertThat(notes(page))
        .containsExactly(
            "3 of 3 outcomes",
            "2 of 3 outcomes",
            "1 of 3 outcomes",
            "1 of 3 outcomes",
            "1 of 3 outcomes");
  }

  /** What a page looks like when a reader has done something with it. */
  private Document use(String html, String steps) throws Exception {
    Optional<Path> browser = Browser.program();
    assumeTrue(browser.isPresent(), "no Chromium on this machine (or name one in CHROME)");
    Document page = Jsoup.parse(html);
    // the policy of the page lets no script in but its own
    page.select("meta[http-equiv]").remove();
    page.outputSettings().prettyPrint(false);
    Element script = page.body().appendElement("script");
    script.appendChild(
        new DataNode(
            """
            const id = name => document.getElementById(name);
            const note = text => {
              const line = document.body.appendChild(document.createElement('i'));
              line.className = 'note';
              line.textContent = text;
            };
            const set = (name, value) => {
              id(name).value = value;
              id(name).dispatchEvent(new Event('input', {bubbles: true}));
            };
            const key = name =>
              document.body.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true}));
            const code = change => change.querySelector('.code').textContent;
            const current = () => code(document.querySelector('.current'));
            const shown = () => {
              const all = [...document.querySelectorAll('.change:not([hidden])')];
              return all.length + ': ' + all.map(code).join(', ');
            };
            """
                + steps));
    Path file = Files.writeString(folder.resolve("page.html"), page.outerHtml(), UTF_8);
    return Jsoup.parse(Browser.load(browser.get(), file, ""));
  }

  private static List<String> notes(Document page) {
    return page.select("i.note").eachText().stream().map(String::strip).toList();
  }

  private static String comparison() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiffPage.write(EditionDiffer.diff(before(), after()), before(), after(), out);
    return out.toString(UTF_8);
  }

  private static Edition before() {
    return edition(
        2024,
        Map.of(
            "C2",
            List.of(
                outcome("A", "Lay cables along the coasts", 2024, "Évidence of cables"),
                outcome("B", "Launch satellites for remote villages", 2025, "Évidence of 2023"))));
  }

  private static Edition after() {
    Map<String, List<Outcome>> lines = new LinkedHashMap<>();
    lines.put(
        "C2",
        List.of(
            outcome("A", "Lay cables along the coasts", 2025, "Évidence of cables"),
            outcome("B", "Launch satellites for remote villages", 2025, "Évidence of 2024")));
    lines.put("C4", List.of(outcome("A", "Teach teachers", 2025, "")));
    return edition(2025, lines);
  }

  private static Edition edition(int year, Map<String, List<Outcome>> outcomes) {
    List<Column> columns =
        List.of(
            new Column(ColumnKey.OUTCOME, "Outcomes"),
            new Column(ColumnKey.TIMING, "Timing"),
            new Column(ColumnKey.EVIDENCE, "Evidence"));
    List<ActionLine> lines = new ArrayList<>();
    outcomes.forEach((code, all) ->
        lines.add(new ActionLine(code, "Line " + code, "", columns, List.of(), all)));
    return new Edition(
        Edition.SCHEMA_VERSION,
        year,
        "Roadmaps",
        new Source("roadmap-" + year + ".pdf", Source.Format.PDF, "0".repeat(64), 9, 1),
        List.of(),
        lines,
        List.of(),
        List.of());
  }

  private static Outcome outcome(String code, String text, int end, String evidence) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(code + ": " + text)));
    cells.put(ColumnKey.TIMING, List.of(Block.paragraph("2020-" + end)));
    cells.put(
        ColumnKey.EVIDENCE, evidence.isEmpty() ? List.of() : List.of(Block.paragraph(evidence)));
    return new Outcome(
        Section.GENEVA_PLAN,
        code,
        text,
        cells,
        new Timing.Range(2020, end),
        List.of(),
        List.of(),
        new Results(List.of(), List.of(), List.of()),
        new Provenance(List.of(1), null, List.of(), List.of()));
  }
}
