package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.review.ReturnedFile;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;
import org.wsisroadmaps.report.review.Discussion;
import org.wsisroadmaps.report.wording.ReviewTold;
import org.wsisroadmaps.report.wording.ReviewWords;

/**
 * A page of what members wrote on an edition: outcome by outcome the text, then the comments, and
 * several proposals on one field side by side. One HTML file that needs no network, and reads
 * without its script too, which only filters.
 */
public final class ReviewPage {

  private final Edition edition;
  private final Review review;
  private final Discussion discussion;
  private final Html html = new Html();
  private final ChangeMarkup markup = new ChangeMarkup(html);

  private ReviewPage(Edition edition, Review review) {
    this.edition = edition;
    this.review = review;
    this.discussion = Discussion.of(edition, review);
  }

  /**
   * Writes the page, as UTF-8.
   *
   * @param edition the edition that the comments are on
   * @param review the comments
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, Review review, OutputStream out) throws IOException {
    out.write(new ReviewPage(edition, review).page().getBytes(UTF_8));
  }

  private String page() {
    String title =
        "Comments on " + (edition.title().isEmpty() ? edition.source().file() : edition.title());
    html.raw("<a class=\"skip\" href=\"#comments\">Skip to the comments</a>\n");
    html.open("header").element("h1", title, "dir", "auto");
    html.element("p", ReviewTold.counts(review)).close("header").line();
    filters();
    html.open("main", "id", "comments", "tabindex", "-1").line();
    discussion.parts().forEach(this::part);
    html.raw("<p id=\"none\" hidden>No comment fits these filters.</p>\n");
    unplaced();
    returned();
    html.close("main").line();
    html.raw("<footer><p>Keys: <kbd>/</kbd> search.</p></footer>\n");
    return Frame.page(title, "review.js", html);
  }

  private void filters() {
    html.raw("<form id=\"filters\" role=\"search\" aria-label=\"Filters\" hidden>\n");
    html.raw("<label>Search <input type=\"search\" id=\"q\" autocomplete=\"off\"></label>\n");
    Map<String, String> lines = new LinkedHashMap<>();
    discussion.parts().forEach(part -> lines.put(part.line(), part.title()));
    lines.remove("");
    Choice.write("line", "Action line", lines.entrySet(), html);
    Map<String, String> members = new LinkedHashMap<>();
    review.members().forEach(member -> members.put(member, member));
    Choice.write("member", "Member", members.entrySet(), html);
    Choice.write(
        "only", "Show", Map.of("conflict", "fields with several proposals").entrySet(), html);
    html.raw("<button type=\"reset\">Clear</button>\n");
    html.raw("<output id=\"count\" aria-live=\"polite\"></output>\n</form>\n");
  }

  private void part(Discussion.Part part) {
    html.open("section", "class", "line").element("h2", part.title()).line();
    part.topics().forEach(topic -> topic(part, topic));
    html.close("section").line();
  }

  private void topic(Discussion.Part part, Discussion.Topic topic) {
    html.open("article", "class", "topic", "data-line", part.line());
    html.open("h3").element("span", ReviewWords.place(topic.at()), "class", "code");
    html.close("h3").line();
    if (!topic.text().isBlank()) {
      html.element("p", topic.text(), "dir", "auto").line();
    }
    topic.points().forEach(this::point);
    html.close("article").line();
  }

  private void point(Discussion.Point point) {
    html.open("section", "class", point.isInConflict() ? "point conflict" : "point");
    if (!point.name().isEmpty()) {
      html.element("h4", point.name(), "class", "field").line();
      html.open("details").element("summary", "present text");
      Blocks.write(point.text(), html);
      html.raw(point.text().isEmpty() ? "<p>(empty)</p>" : "").close("details").line();
    }
    if (point.isInConflict()) {
      html.element("p", point.proposals().size() + " proposals side by side", "class", "aside");
    }
    html.open("div", "class", point.isInConflict() ? "beside" : "below").line();
    point.comments().forEach(this::comment);
    html.close("div").close("section").line();
  }

  private void comment(Discussion.Numbered numbered) {
    ReviewComment comment = numbered.comment();
    html.open(
        "div",
        "class",
        "comment",
        "id",
        "comment-" + numbered.number(),
        "data-member",
        comment.member());
    html.open("p").element("span", String.valueOf(numbered.number()), "class", "code").text(" ");
    html.element("b", comment.member(), "dir", "auto");
    if (comment.type() != null) {
      html.text(" ").element("span", ReviewWords.type(comment.type()), "class", "tag");
    }
    if (comment.position() != null) {
      String position = "would decide: " + ReviewWords.decision(comment.position());
      html.text(" ").element("span", position, "class", "tag");
    }
    html.close("p").line();
    paragraphs(comment.comment());
    if (!comment.proposal().isEmpty()) {
      html.element("p", "Proposed change", "class", "source");
      paragraphs(comment.proposal());
    }
    if (comment.newText() != null) {
      html.element("p", "New text", "class", "source");
      newText(comment, comment.newText());
    }
    if (!numbered.alike().isEmpty()) {
      html.element("p", numbered.alike() + ".", "class", "aside").line();
    }
    ReviewTold.notes(comment).forEach(note -> html.element("p", note, "class", "aside").line());
    String verdict = ReviewTold.verdict(comment);
    if (!verdict.isEmpty()) {
      html.open("p").element("b", "Decision: ").text(verdict).close("p").line();
    }
    html.close("div").line();
  }

  private void newText(ReviewComment comment, String newText) {
    html.open("p", "dir", "auto");
    if (newText.isEmpty()) {
      html.element("span", ReviewTold.DELETED, "class", "aside");
    } else if (comment.edits().isEmpty()) {
      html.text(newText);
    } else {
      markup.brief(comment.edits());
    }
    html.close("p").line();
  }

  private void paragraphs(String text) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> html.element("p", line, "dir", "auto").line());
  }

  private void unplaced() {
    if (review.unplaced().isEmpty()) {
      return;
    }
    html.raw("<section id=\"unplaced\"><h2>Not placed</h2>\n");
    for (Unplaced text : review.unplaced()) {
      html.open("div", "class", "comment").open("p");
      html.element("b", text.member(), "dir", "auto").text(" ");
      html.element("span", ReviewTold.origin(text.origin()), "class", "source").close("p");
      paragraphs(text.text());
      html.element("p", text.reason(), "class", "aside").close("div").line();
    }
    html.close("section").line();
  }

  private void returned() {
    html.raw("<section id=\"returned\"><h2>Returned</h2>\n<div class=\"wide\" tabindex=\"0\"");
    html.raw(" role=\"region\" aria-label=\"Returned files\"><table class=\"index\">");
    html.raw("<caption>Which files came back, and who has not answered</caption><thead><tr>");
    List.of("Member", "File", "Comments", "Notes")
        .forEach(name -> html.element("th", name, "scope", "col"));
    html.raw("</tr></thead><tbody>\n");
    for (ReturnedFile file : review.returned()) {
      html.open("tr").element("th", file.member(), "scope", "row");
      html.element("td", file.file()).element("td", ReviewTold.came(file));
      html.element("td", file.notes().stream().collect(Collectors.joining("; ")));
      html.close("tr").line();
    }
    for (String member : review.missing()) {
      html.open("tr").element("th", member, "scope", "row");
      html.element("td", "").element("td", "").element("td", "not returned").close("tr").line();
    }
    html.raw("</tbody></table></div></section>\n");
  }
}
