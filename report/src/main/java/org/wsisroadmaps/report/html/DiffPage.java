package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.MarkedOutcome;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.wording.ChangeTable;
import org.wsisroadmaps.report.wording.ComparedEditions;
import org.wsisroadmaps.report.wording.Told;
import org.wsisroadmaps.report.wording.ToldChanges;
import org.wsisroadmaps.report.wording.Words;

/**
 * A page that shows what changed between two editions: one HTML file that needs no network. What
 * came is underlined, what went is struck out, so that it reads without colour too.
 */
public final class DiffPage {

  /** The value of the filter for what is no column of a roadmap. */
  private static final String WHOLE = "outcomes";

  private final EditionDiff diff;
  private final ToldChanges changes;
  private final ComparedEditions editions;
  private final Html html = new Html();
  private final ChangeMarkup markup = new ChangeMarkup(html);
  private int articles;

  private DiffPage(EditionDiff diff, ComparedEditions editions) {
    this.diff = diff;
    this.changes = ToldChanges.of(diff);
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
    filters();
    html.open("main", "id", "changes", "tabindex", "-1").line();
    summary();
    sections();
    unchanged();
    html.raw("<p id=\"none\" hidden>No change fits these filters.</p>\n").close("main").line();
    html.raw(
        "<footer><p>Keys: <kbd>/</kbd> search, <kbd>n</kbd> and <kbd>p</kbd> next and previous"
            + " change, <kbd>s</kbd> side by side or in one text.</p></footer>\n");
    return Frame.page(Words.comparison(diff), "diff.js", html);
  }

  // ---------------------------------------------------------------- what stands above

  private void header() {
    html.open("header").element("h1", Words.comparison(diff));
    html.open("p", "class", "source").text("Old: ");
    html.element("b", diff.before().title(), "dir", "auto");
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
    html.open("p").element("b", Words.plural(changes.count(), "change"));
    html.text(": " + Words.weights(changes) + ".");
    html.text(diff.groups().isEmpty() ? "" : " What is the same in many outcomes is one change.");
    String marks = Words.outcomesByMark(diff.summary());
    html.text(marks.isEmpty() ? "" : " Outcomes: " + marks + ".");
    String items = Words.items(changes);
    html.text(items.isEmpty() ? "" : " Items inside of them: " + items + ".");
    html.close("p").line();
    table();
    html.raw("</section>\n");
  }

  /** The changes by action line and column; a number shows those it counts. */
  private void table() {
    ChangeTable table = ChangeTable.of(changes);
    if (table.lines().isEmpty()) {
      return;
    }
    html.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Numbers\">");
    html.raw("<table class=\"summary\"><caption>Changes by action line and column; a number");
    html.raw(" shows those changes alone</caption>\n<thead><tr>");
    html.raw("<th scope=\"col\">Action line</th>");
    table.columns().forEach(column -> html.element("th", column.title(), "scope", "col"));
    html.raw("</tr></thead><tbody>\n");
    for (String line : table.lines()) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", editions.line(line), "href", "#line=" + encoded(line)).close("th");
      for (ChangeTable.Column column : table.columns()) {
        int count = table.of(line, column).count();
        html.open("td");
        if (count > 0) {
          String filter = "#line=" + encoded(line) + "&field=" + encoded(value(column.field()));
          html.element("a", String.valueOf(count), "href", filter);
        }
        html.close("td");
      }
      html.close("tr").line();
    }
    html.raw("</tbody></table></div>");
  }

  private static String value(@Nullable ColumnKey field) {
    return field == null ? WHOLE : field.value();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  // ---------------------------------------------------------------- filters

  private void filters() {
    html.raw("<form id=\"filters\" role=\"search\" aria-label=\"Filters\" hidden>\n");
    html.raw("<label>Search <input type=\"search\" id=\"q\" autocomplete=\"off\"></label>\n");
    ChangeTable table = ChangeTable.of(changes);
    Map<String, String> lines = new LinkedHashMap<>();
    changes.all().forEach(told -> told.lines().forEach(line -> lines.put(line, line)));
    Choice.write("line", "Action line", lines.entrySet(), html);
    Map<String, String> columns = new LinkedHashMap<>();
    table.columns().forEach(column -> columns.put(value(column.field()), column.title()));
    Choice.write("field", "Column", columns.entrySet(), html);
    Map<String, String> marks = new LinkedHashMap<>();
    for (Mark mark : Mark.values()) {
      marks.put(mark.written(), Words.mark(mark));
    }
    Choice.write("mark", "Mark", marks.entrySet(), html);
    Map<String, String> kinds = new LinkedHashMap<>();
    diff.summary().byKind().keySet().forEach(kind -> kinds.put(kind.name(), Words.change(kind)));
    Choice.write("kind", "What happened", kinds.entrySet(), html);
    Map<String, String> weights = new LinkedHashMap<>();
    for (Significance significance : Significance.values()) {
      weights.put(significance.name(), Words.significance(significance));
    }
    Choice.write("significance", "Significance", weights.entrySet(), html);
    html.raw("<button type=\"button\" id=\"view\" aria-pressed=\"false\">Side by side</button>\n");
    html.raw("<button type=\"button\" id=\"previous\">Previous</button>\n");
    html.raw("<button type=\"button\" id=\"next\">Next</button>\n");
    html.raw("<button type=\"reset\">Clear</button>\n");
    html.raw("<output id=\"count\" aria-live=\"polite\"></output>\n</form>\n");
  }

  // ---------------------------------------------------------------- changes

  /** The changes under the headings of their action lines, each once. */
  private void sections() {
    Map<String, List<Told>> sections = new LinkedHashMap<>();
    for (Told told : changes.all()) {
      String line =
          told instanceof Told.OfEdition || told.lines().isEmpty() ? "" : told.lines().getFirst();
      sections.computeIfAbsent(line, key -> new ArrayList<>()).add(told);
    }
    sections.forEach((line, own) -> {
      html.open("section", "class", "line");
      html.element("h2", line.isEmpty() ? "The edition as a whole" : editions.line(line)).line();
      own.forEach(this::change);
      html.close("section").line();
    });
  }

  private void change(Told told) {
    articles++;
    html.open(
        "article",
        "class",
        "change",
        "id",
        "change-" + articles,
        "tabindex",
        "-1",
        "data-line",
        String.join(" ", told.lines()),
        "data-field",
        told instanceof Told.OfEdition ? "" : value(told.field()),
        "data-mark",
        told.mark().written(),
        "data-kind",
        kind(told),
        "data-significance",
        told.significance().name());
    html.raw("<details open><summary>").open("h3");
    html.element("span", told.mark().written(), "class", "mark").text(" ");
    html.element("span", told.where(), "class", "code").text(" ");
    html.text(told.words()).close("h3").open("span", "class", "tags");
    html.element("span", Words.significance(told.significance()), "class", "tag");
    html.close("span").close("summary").line();
    switch (told) {
      case Told.OfEdition(EditionChange change) -> of(change);
      case Told.InMany(ChangeGroup group, Change example) -> of(group);
      case Told.InOne(Change change) -> of(change);
    }
    html.close("details").close("article").line();
  }

  private static String kind(Told told) {
    return switch (told) {
      case Told.OfEdition edition -> "";
      case Told.InMany many -> Change.Kind.FIELD_CHANGED.name();
      case Told.InOne(Change change) -> change.kind().name();
    };
  }

  private void of(EditionChange change) {
    why(change.reason());
    markup.edits(change.edits());
  }

  private void of(ChangeGroup group) {
    String names = group.outcomes().stream().map(Words::outcome).collect(Collectors.joining(", "));
    html.element("p", "In " + names + ".", "class", "aside").line();
    if (group.items().isEmpty()) {
      diff.changes().stream()
          .filter(group::holds)
          .findFirst()
          .ifPresent(change -> markup.edits(change.edits()));
    } else {
      markup.items(group.items());
    }
  }

  private void of(Change change) {
    statement(change);
    if (change.sharedBy().size() > 1) {
      String names =
          change.sharedBy().stream().map(Words::outcome).collect(Collectors.joining(", "));
      html.element("p", "A cell shared by " + names + ".", "class", "aside").line();
    }
    why(change.reason());
    if (change.items().isEmpty()) {
      markup.edits(change.edits());
    } else {
      markup.items(change.items());
      html.open("details").element("summary", "the whole cell");
      markup.edits(change.edits());
      html.close("details");
    }
  }

  private void why(String reason) {
    html.element("p", "Why: " + reason + ".", "class", "source").line();
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

  /** The outcomes without change, which are shown where their mark is asked for. */
  private void unchanged() {
    List<OutcomeId> outcomes =
        diff.outcomes().stream()
            .filter(outcome -> outcome.mark() == Mark.NOC)
            .map(MarkedOutcome::after)
            .filter(Objects::nonNull)
            .toList();
    if (outcomes.isEmpty()) {
      return;
    }
    html.raw("<section class=\"line\"><h2>Outcomes without change</h2>\n");
    for (OutcomeId outcome : outcomes) {
      html.open(
          "article",
          "class",
          "change noc",
          "tabindex",
          "-1",
          "data-line",
          outcome.line(),
          "data-mark",
          Mark.NOC.written());
      html.open("h3").element("span", Mark.NOC.written(), "class", "mark").text(" ");
      html.element("span", Words.outcome(outcome), "class", "code").text(" ");
      html.element("span", editions.text(outcome), "dir", "auto");
      html.close("h3").close("article").line();
    }
    html.raw("</section>\n");
  }
}
