package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.wording.ComparedEditions;
import org.wsisroadmaps.report.wording.Words;

/**
 * A page that shows what changed between two editions: one HTML file that needs no network. What
 * came is underlined, what went is struck out, so that it reads without colour too.
 */
public final class DiffPage {

  private final EditionDiff diff;
  private final ComparedEditions editions;
  private final Html html = new Html();
  private final ChangeMarkup markup = new ChangeMarkup(html);

  private DiffPage(EditionDiff diff, ComparedEditions editions) {
    this.diff = diff;
    this.editions = editions;
  }

  /**
   * Writes the page, as UTF-8.
   *
   * @param diff the comparison
   * @param before the old edition
   * @param after the new edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionDiff diff, Edition before, Edition after, OutputStream out)
      throws IOException {
    ComparedEditions editions = new ComparedEditions(before, after);
    out.write(new DiffPage(diff, editions).page().getBytes(UTF_8));
  }

  private String page() {
    html.raw("<a class=\"skip\" href=\"#changes\">Skip to the changes</a>\n");
    header();
    summary();
    editionChanges();
    groups();
    filters();
    html.open("main", "id", "changes", "tabindex", "-1").line();
    byLine().forEach(this::line);
    html.raw("<p id=\"none\" hidden>No change fits these filters.</p>\n").close("main").line();
    html.raw(
        "<footer><p>Keys: <kbd>/</kbd> search, <kbd>n</kbd> and <kbd>p</kbd> next and previous"
            + " change, <kbd>s</kbd> side by side or in one text.</p></footer>\n");
    return Frame.page(Words.comparison(diff), "diff.js", html);
  }

  // ---------------------------------------------------------------- what stands above

  private void header() {
    html.open("header").element("h1", Words.comparison(diff));
    html.open("p").text("Old: ").element("b", diff.before().title(), "dir", "auto");
    html.text(" (" + diff.before().file() + "). New: ");
    html.element("b", diff.after().title(), "dir", "auto");
    html.text(" (" + diff.after().file() + ").").close("p").close("header").line();
  }

  private void summary() {
    html.raw("<section id=\"summary\"><h2>Summary</h2>\n");
    if (diff.isEmpty()) {
      html.raw("<p>The editions say the same.</p></section>\n");
      return;
    }
    var counts = diff.summary();
    html.open("p")
        .text(Words.plural(counts.changes(), "change") + " of outcomes: ")
        .text(told(counts.bySignificance()) + ".")
        .text(
            counts.itemsByField().isEmpty() ? "" : " Inside of them: " + Words.items(counts) + ".")
        .close("p")
        .line();
    html.raw(
        "<div class=\"wide\"><table class=\"summary\"><caption>Changes by action line</caption>\n<thead><tr>");
    html.raw("<th scope=\"col\">Action line</th>");
    for (Change.Kind kind : counts.byKind().keySet()) {
      html.element("th", Words.change(kind), "scope", "col");
    }
    html.raw("</tr></thead><tbody>\n");
    for (String line : counts.byLine().keySet()) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", editions.line(line), "href", "#" + anchor(line)).close("th");
      for (Change.Kind kind : counts.byKind().keySet()) {
        long count =
            diff.changes().stream().filter(c -> c.kind() == kind && line.equals(line(c))).count();
        html.element("td", count == 0 ? "" : String.valueOf(count));
      }
      html.close("tr").line();
    }
    html.raw("</tbody></table></div></section>\n");
  }

  private static String told(Map<? extends Enum<?>, Integer> counts) {
    List<String> told = new ArrayList<>();
    counts.forEach((kind, count) -> told.add(count + " " + kind.name().toLowerCase(Locale.ROOT)));
    return String.join(", ", told);
  }

  private void editionChanges() {
    if (diff.editionChanges().isEmpty()) {
      return;
    }
    html.raw("<section id=\"edition\"><h2>The edition as a whole</h2>\n<ul>\n");
    for (EditionChange change : diff.editionChanges()) {
      html.open("li").text(change.summary());
      if (!change.edits().isEmpty()) {
        html.open("details").element("summary", "word by word");
        markup.edits(change.edits());
        html.close("details");
      }
      html.close("li").line();
    }
    html.raw("</ul></section>\n");
  }

  private void groups() {
    if (diff.groups().isEmpty()) {
      return;
    }
    html.raw("<section id=\"groups\"><h2>The same change in many outcomes</h2>\n<ul>\n");
    for (ChangeGroup group : diff.groups()) {
      html.open("li").element("b", Words.column(group.field()) + ": ").text(group.summary());
      html.raw("<br>").text("In " + Words.plural(group.outcomes().size(), "outcome") + ": ");
      String comma = "";
      for (OutcomeId outcome : group.outcomes()) {
        html.text(comma).element("a", Words.outcome(outcome), "href", "#" + place(group, outcome));
        comma = ", ";
      }
      html.close("li").line();
    }
    html.raw("</ul></section>\n");
  }

  /** The first change of an outcome that a group tells too. */
  private String place(ChangeGroup group, OutcomeId outcome) {
    for (int i = 0; i < diff.changes().size(); i++) {
      Change change = diff.changes().get(i);
      if (outcome.equals(change.after()) && group.holds(change)) {
        return "change-" + (i + 1);
      }
    }
    return "changes";
  }

  // ---------------------------------------------------------------- filters

  private void filters() {
    Set<String> fields = new LinkedHashSet<>();
    diff.summary().byField().keySet().forEach(field -> fields.add(field.value()));
    html.raw("<form id=\"filters\" role=\"search\" hidden>\n");
    html.raw("<label>Search <input type=\"search\" id=\"q\" autocomplete=\"off\"></label>\n");
    select("line", "Action line", same(diff.summary().byLine().keySet()));
    Map<String, String> columns = new LinkedHashMap<>();
    fields.forEach(field -> columns.put(field, Words.column(new ColumnKey(field))));
    select("field", "Field", columns);
    Map<String, String> kinds = new LinkedHashMap<>();
    diff.summary().byKind().keySet().forEach(kind -> kinds.put(kind.name(), Words.change(kind)));
    select("kind", "Kind", kinds);
    Map<String, String> weights = new LinkedHashMap<>();
    for (Significance significance : Significance.values()) {
      weights.put(significance.name(), significance.name().toLowerCase(Locale.ROOT));
    }
    select("significance", "Significance", weights);
    html.raw("<button type=\"button\" id=\"view\" aria-pressed=\"false\">Side by side</button>\n");
    html.raw("<button type=\"button\" id=\"previous\">Previous</button>\n");
    html.raw("<button type=\"button\" id=\"next\">Next</button>\n");
    html.raw("<button type=\"reset\">Clear</button>\n");
    html.raw("<output id=\"count\" aria-live=\"polite\"></output>\n</form>\n");
  }

  private static Map<String, String> same(Set<String> values) {
    Map<String, String> options = new LinkedHashMap<>();
    values.forEach(value -> options.put(value, value));
    return options;
  }

  private void select(String id, String label, Map<String, String> options) {
    html.open("label").text(label + " ").open("select", "id", id);
    html.element("option", "all", "value", "");
    options.forEach((value, text) -> html.element("option", text, "value", value));
    html.close("select").close("label").line();
  }

  // ---------------------------------------------------------------- changes

  private Map<String, List<Change>> byLine() {
    Map<String, List<Change>> lines = new LinkedHashMap<>();
    for (Change change : diff.changes()) {
      lines.computeIfAbsent(line(change), line -> new ArrayList<>()).add(change);
    }
    return lines;
  }

  private static String line(Change change) {
    OutcomeId outcome = change.after() == null ? change.before() : change.after();
    return outcome == null ? "" : outcome.line();
  }

  private static String anchor(String line) {
    return "line-" + line.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private void line(String line, List<Change> changes) {
    html.open("section", "class", "line", "id", anchor(line))
        .element("h2", editions.line(line))
        .line();
    changes.forEach(this::change);
    html.close("section").line();
  }

  private void change(Change change) {
    OutcomeId outcome = change.after() == null ? change.before() : change.after();
    html.open(
        "article",
        "class",
        diff.isToldInGroups(change) ? "change told" : "change",
        "id",
        "change-" + (diff.changes().indexOf(change) + 1),
        "tabindex",
        "-1",
        "data-line",
        line(change),
        "data-field",
        change.field() == null ? "" : change.field().value(),
        "data-kind",
        change.kind().name(),
        "data-significance",
        change.significance().name());
    List<ChangeGroup> groups = diff.groupsOf(change);
    // what is told once above is closed here
    if (diff.isToldInGroups(change)) {
      html.open("details");
    } else {
      html.open("details", "open", "");
    }
    html.open("summary").open("h4");
    html.element("span", Words.outcome(outcome), "class", "code").text(" ");
    html.text(
        change.field() == null
            ? change.summary()
            : Words.column(change.field()) + ": " + summary(change, groups));
    html.close("h4").open("span", "class", "tags");
    html.element("span", Words.change(change.kind()), "class", "tag");
    html.element(
        "span",
        change.significance().name().toLowerCase(Locale.ROOT),
        "class",
        "tag",
        "title",
        change.reason());
    for (ChangeGroup group : groups) {
      String count = "in " + Words.plural(group.outcomes().size(), "outcome");
      html.element("span", count, "class", "tag");
    }
    html.close("span").close("summary").line();
    statement(change);
    html.element("p", "Why: " + change.reason() + ".", "class", "source").line();
    if (change.items().isEmpty()) {
      markup.edits(change.edits());
    } else {
      markup.items(change.items());
      html.open("details").element("summary", "the whole cell");
      markup.edits(change.edits());
      html.close("details");
    }
    html.close("details").close("article").line();
  }

  private String summary(Change change, List<ChangeGroup> groups) {
    return groups.size() == 1 && diff.isToldInGroups(change)
        ? groups.getFirst().summary()
        : change.summary();
  }

  /** Which outcome it is, or what came and went with it. */
  private void statement(Change change) {
    switch (change.kind()) {
      case OUTCOME_ADDED -> {
        html.open("p", "dir", "auto").element("ins", text(change.newText())).close("p").line();
      }
      case OUTCOME_REMOVED -> {
        html.open("p", "dir", "auto").element("del", text(change.oldText())).close("p").line();
      }
      case OUTCOME_RENUMBERED, OUTCOME_MOVED, OUTCOME_SPLIT, OUTCOME_MERGED, FIELD_CHANGED -> {
        if (!ColumnKey.OUTCOME.equals(change.field())) {
          html.element("p", editions.text(change), "class", "aside", "dir", "auto").line();
        }
      }
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
