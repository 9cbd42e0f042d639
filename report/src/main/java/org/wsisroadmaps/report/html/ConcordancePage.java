package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Finding.Severity;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.model.concord.Concordance.Version;
import org.wsisroadmaps.model.concord.Discrepancy;
import org.wsisroadmaps.model.concord.DiscrepancyCode;
import org.wsisroadmaps.report.wording.ConcordanceWords;
import org.wsisroadmaps.report.wording.FindingNames;

/** A page that shows where language versions of an edition differ, with both texts side by side. */
public final class ConcordancePage {

  private static final String SEARCH =
      """
      <form id="filters" role="search" aria-label="Filters" hidden>
      <label>Search <input type="search" id="q" autocomplete="off"></label>
      """;

  private static final String END_OF_FILTERS =
      """
      <output id="count" aria-live="polite"></output>
      </form>
      """;

  private final Concordance concordance;
  private final Html html = new Html();

  private ConcordancePage(Concordance concordance) {
    this.concordance = concordance;
  }

  /**
   * Writes the page, as UTF-8.
   *
   * @param concordance the concordance
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Concordance concordance, OutputStream out) throws IOException {
    out.write(new ConcordancePage(concordance).page().getBytes(UTF_8));
  }

  private String page() {
    String title = ConcordanceWords.title(concordance);
    html.open("header").element("h1", title).open("p");
    html.text(
        "Each version is held against the first: order and codes of outcomes, timings, SDGs,"
            + " references, numbers in texts, items, empty cells. What texts mean is not compared.");
    html.close("p").close("header").line();
    html.raw("<main class=\"wide\">\n");
    overview();
    if (concordance.discrepancies().isEmpty()) {
      html.element("p", "No discrepancy was found.");
    } else {
      filters();
      table();
    }
    html.raw("</main>\n");
    return Frame.page(title, "concordance.js", html);
  }

  private void overview() {
    html.raw("<table class=\"summary\"><caption>The versions</caption><thead><tr>");
    for (String name :
        List.of("Version", "Document", "Outcomes", "Held against the first", "Discrepancies")) {
      html.element("th", name, "scope", "col");
    }
    html.raw("</tr></thead><tbody>\n");
    for (int number = 1; number <= concordance.versions().size(); number++) {
      Version version = concordance.versions().get(number - 1);
      html.open("tr");
      html.element("th", ConcordanceWords.version(concordance, number), "scope", "row");
      html.element("td", version.file(), "dir", "auto");
      html.element("td", String.valueOf(version.outcomes()));
      html.element("td", number == 1 ? "" : String.valueOf(version.paired()));
      html.element("td", number == 1 ? "" : String.valueOf(concordance.of(number).size()));
      html.close("tr").line();
    }
    html.raw("</tbody></table>\n");
  }

  // ---------------------------------------------------------------- filters

  private void filters() {
    html.raw(SEARCH);
    Choice.write("version", "Version", versions(), html);
    Choice.write(
        "line",
        "Action line",
        concordance.discrepancies().stream()
            .map(ConcordancePage::line)
            .filter(line -> !line.isEmpty())
            .distinct()
            .map(line -> Map.entry(line, line))
            .toList(),
        html);
    Choice.write(
        "kind",
        "Discrepancy",
        concordance.discrepancies().stream()
            .map(Discrepancy::code)
            .distinct()
            .sorted()
            .map(code -> Map.entry(code.name(), ConcordanceWords.code(code)))
            .toList(),
        html);
    Choice.write(
        "severity",
        "Severity",
        concordance.discrepancies().stream()
            .map(Discrepancy::severity)
            .distinct()
            .sorted()
            .map(severity -> Map.entry(severity.name(), FindingNames.of(severity)))
            .toList(),
        html);
    html.raw(END_OF_FILTERS);
  }

  private List<Map.Entry<String, String>> versions() {
    return IntStream.rangeClosed(2, concordance.versions().size())
        .mapToObj(number ->
            Map.entry(String.valueOf(number), ConcordanceWords.version(concordance, number)))
        .toList();
  }

  // ---------------------------------------------------------------- discrepancies

  private void table() {
    html.raw("<table class=\"index concordance\"><caption>The discrepancies</caption><thead><tr>");
    for (String name :
        List.of("Outcome", "Version", "Discrepancy", "First version", "This version")) {
      html.element("th", name, "scope", "col");
    }
    html.raw("</tr></thead><tbody>\n");
    concordance.discrepancies().forEach(this::row);
    html.raw("</tbody></table>\n");
  }

  private void row(Discrepancy found) {
    html.open(
        "tr",
        "data-version",
        String.valueOf(found.version()),
        "data-line",
        line(found),
        "data-kind",
        found.code().name(),
        "data-severity",
        found.severity().name());
    Place place = found.at() == null ? found.otherAt() : found.at();
    html.open("th", "scope", "row");
    html.element("span", ConcordanceWords.place(place), "class", "code").close("th");
    html.element("td", ConcordanceWords.version(concordance, found.version()));
    html.open("td").element("b", mark(found.severity()) + " " + name(found.code()));
    html.element("p", found.message(), "dir", "auto").close("td");
    side(found.at(), found.text(), 1);
    side(found.otherAt(), found.otherText(), found.version());
    html.close("tr").line();
  }

  private static String name(DiscrepancyCode code) {
    return ConcordanceWords.code(code);
  }

  private void side(@Nullable Place place, String text, int version) {
    html.open("td", "lang", concordance.versions().get(version - 1).language(), "dir", "auto");
    String page = ConcordanceWords.page(place);
    if (!page.isEmpty()) {
      html.element("span", page, "class", "source", "lang", "en", "dir", "ltr").raw("<br>");
    }
    html.text(text.isEmpty() ? "–" : text).close("td");
  }

  private static String line(Discrepancy found) {
    Place place = found.at() == null ? found.otherAt() : found.at();
    return place == null ? "" : Objects.requireNonNullElse(place.line(), "");
  }

  private static String mark(Severity severity) {
    return switch (severity) {
      case ERROR -> "▲";
      case WARNING -> "●";
      case INFO -> "○";
    };
  }
}
