package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.EditionHistory.Life;
import org.wsisroadmaps.model.diff.EditionHistory.State;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.HistoryFigures;
import org.wsisroadmaps.report.wording.Words;

/**
 * A page that shows the outcomes of several editions side by side: when each came, changed, went.
 */
public final class HistoryPage {

  private final EditionHistory history;
  private final Html html = new Html();
  private final ChangeMarkup markup = new ChangeMarkup(html);

  private HistoryPage(EditionHistory history) {
    this.history = history;
  }

  /**
   * Writes the page, as UTF-8.
   *
   * @param history the history
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionHistory history, OutputStream out) throws IOException {
    out.write(new HistoryPage(history).page().getBytes(UTF_8));
  }

  private static final String SEARCH =
      """
      <form id="filters" role="search" aria-label="Filters" hidden>
      <label>Search <input type="search" id="q" autocomplete="off"></label>
      """;

  private static final String FATES =
      """
      <label>Show <select id="fate"><option value="">all outcomes</option>\
      <option value="changed">those that changed</option>\
      <option value="partly">those that came or went</option>\
      <option value="same">those that stayed the same</option></select></label>
      <output id="count" aria-live="polite"></output>
      </form>
      """;

  private String page() {
    String title =
        "The outcomes from " + name(first()) + " to " + name(history.editions().get(last() - 1));
    html.open("header").element("h1", title).open("p");
    html.text(Words.plural(history.editions().size(), "edition") + ", ");
    html.text(Words.plural(history.lives().size(), "outcome") + " in all of them together. ");
    html.text("● first stands there, ◐ changed, ○ stayed the same, – not there.")
        .close("p")
        .close("header");
    html.line();
    filters();
    html.raw("<main class=\"wide\">\n");
    overview();
    html.raw("<table class=\"index history\"><caption>The outcomes</caption><thead><tr>");
    html.raw("<th scope=\"col\">Outcome</th>");
    history.editions().forEach(edition -> html.element("th", name(edition), "scope", "col"));
    html.raw("</tr></thead><tbody>\n");
    history.lives().forEach(this::row);
    html.raw("</tbody></table></main>\n");
    return Frame.page(title, "history.js", html);
  }

  private void filters() {
    html.raw(SEARCH).raw("<label>Action line <select id=\"line\">");
    html.element("option", "all", "value", "");
    history.lives().stream()
        .map(life -> life.id().line())
        .distinct()
        .forEach(line -> html.element("option", line, "value", line));
    html.raw("</select></label>\n").raw(FATES);
  }

  /** How many outcomes each edition holds, and what became of them since the one before. */
  private void overview() {
    html.raw("<table class=\"summary\"><caption>The editions</caption><thead><tr>");
    for (String name :
        List.of("Edition", "Outcomes", "Added", "Modified", "No change", "Suppressed")) {
      html.element("th", name, "scope", "col");
    }
    html.raw("</tr></thead><tbody>\n");
    for (int edition = 1; edition <= last(); edition++) {
      HistoryFigures figures = HistoryFigures.of(history, edition);
      html.open("tr");
      html.element("th", name(history.editions().get(edition - 1)), "scope", "row");
      html.element("td", String.valueOf(figures.outcomes()));
      for (int figure :
          List.of(figures.added(), figures.modified(), figures.unchanged(), figures.suppressed())) {
        html.element("td", edition == 1 ? "" : String.valueOf(figure));
      }
      html.close("tr").line();
    }
    html.raw("</tbody></table>\n");
  }

  private EditionName first() {
    return history.editions().get(0);
  }

  private int last() {
    return history.editions().size();
  }

  private String name(EditionName edition) {
    return Words.edition(edition, history.editions());
  }

  private void row(Life life) {
    html.open("tr", "data-line", life.id().line(), "data-fate", fate(life));
    html.open("th", "scope", "row");
    html.element("span", name(life.id()), "class", "code").text(" ");
    html.element("span", life.text(), "dir", "auto").close("th");
    for (int edition = 1; edition <= last(); edition++) {
      html.open("td");
      cell(life, edition);
      html.close("td");
    }
    html.close("tr").line();
  }

  private static String fate(Life life) {
    boolean changed = life.states().stream().anyMatch(state -> !state.changes().isEmpty());
    boolean whole = life.since() == 1 && life.ending() == null;
    return (changed ? "changed " : whole ? "same " : "") + (whole ? "" : "partly");
  }

  private void cell(Life life, int edition) {
    State state = life.in(edition);
    if (state == null) {
      String ending = life.endingIn(edition);
      html.text(ending == null ? "–" : "– " + ending);
    } else if (edition == life.since()) {
      html.text("● " + state.id().code());
    } else if (state.changes().isEmpty()) {
      html.text("○ " + state.id().code());
    } else {
      html.open("details").open("summary").text("◐ " + state.id().code()).close("summary");
      html.open("ul");
      for (Change change : state.changes()) {
        String field = change.field() == null ? "" : Words.column(change.field()) + ": ";
        html.open("li", "dir", "auto").text(field + change.summary());
        if (!change.items().isEmpty()) {
          markup.items(change.items());
        } else if (!change.edits().isEmpty()) {
          html.open("p");
          markup.brief(change.edits());
          html.close("p");
        }
        html.close("li").line();
      }
      html.close("ul").close("details");
    }
  }

  private static String name(OutcomeId outcome) {
    return outcome.line()
        + (outcome.section() == Section.WSIS_PLUS_10 ? " WSIS+10 " : " ")
        + outcome.code();
  }
}
