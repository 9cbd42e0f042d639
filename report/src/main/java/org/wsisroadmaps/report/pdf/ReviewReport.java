package org.wsisroadmaps.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.ReviewJson;
import org.wsisroadmaps.model.review.ReturnedFile;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.Attachment;
import org.wsisroadmaps.report.pdf.layout.Cell;
import org.wsisroadmaps.report.pdf.layout.DocumentInfo;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.PdfFile;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.Table;
import org.wsisroadmaps.report.review.Discussion;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.ReviewTold;
import org.wsisroadmaps.report.wording.Words;

/**
 * What members wrote on an edition, as a PDF for the meeting: outcome by outcome the text, then the
 * comments. The collected comments are attached as JSON. Tagged, as PDF/A-3b and PDF/UA-1.
 */
public final class ReviewReport {

  /** A member's name is no longer than this in the table of members. */
  private static final int LONGEST_NAME = 200;

  private final Edition edition;
  private final Review review;

  private ReviewReport(Edition edition, Review review) {
    this.edition = edition;
    this.review = review;
  }

  /**
   * Writes the report; the same comments and cover give the same bytes.
   *
   * @param edition the edition that the comments are on
   * @param review the comments
   * @param cover what the meeting writes on its documents
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, Review review, Cover cover, OutputStream out)
      throws IOException {
    new ReviewReport(edition, review).write(cover, out);
  }

  private void write(Cover cover, OutputStream out) throws IOException {
    PageSetter pages = new PageSetter(Look.PAPER);
    pages.add(summary(cover));
    boolean isFirst = true;
    for (Discussion.Part part : Discussion.of(edition, review).parts()) {
      Section section = new DiscussionPages(part).pages();
      pages.add(isFirst ? section : section.below());
      isFirst = false;
    }
    if (!review.unplaced().isEmpty()) {
      pages.add(unplaced().below());
    }
    pages.add(returned().below());
    PdfFile.write(pages, info(), List.of(json()), out);
  }

  private String title() {
    return "Comments on " + FrontPages.title(edition);
  }

  private Section summary(Cover cover) {
    Story story = new Story();
    CoverLines.write(cover, story);
    story.heading(
        1, ParagraphStyle.of(28, 6), null, List.of(Run.of(title(), Look.PART)), "summary");
    story.bookmark(1, "Summary", "summary");
    story.divider(6, Look.ACCENT);
    story.paragraph(
        ParagraphStyle.of(12.4f, 10), List.of(Run.of(ReviewTold.counts(review), Look.BOLD)));
    story.paragraph(
        ParagraphStyle.of(12.4f, 3),
        List.of(
            Run.of("Of a text that a member changed, ", Look.ASIDE),
            Run.of("what went", EditRuns.WENT),
            Run.of(" is struck out and ", Look.ASIDE),
            Run.of("what came", EditRuns.CAME),
            Run.of(" is underlined.", Look.ASIDE)));
    if (!review.comments().isEmpty()) {
      story.heading(2, Look.SUBHEADING, null, List.of(Run.of("By member", Look.OUTCOME)), null);
      story.table(members(), 4);
    }
    if (!review.missing().isEmpty()) {
      story.heading(2, Look.SUBHEADING, null, List.of(Run.of("Not returned", Look.OUTCOME)), null);
      story.paragraph(Look.BODY, List.of(Run.of(String.join(", ", review.missing()), Look.TEXT)));
    }
    return new Section(new Story(), story, 1, "Summary");
  }

  private Table members() {
    float all = Look.PAPER.columnWidth(1);
    List<List<Cell>> rows = new ArrayList<>();
    for (String member : review.members()) {
      List<ReviewComment> own =
          review.comments().stream().filter(comment -> comment.member().equals(member)).toList();
      long proposals = own.stream().filter(ReviewComment::proposesChange).count();
      rows.add(
          List.of(
              cell(Cell.Kind.ROW_HEADER, Excerpt.of(member, LONGEST_NAME), Align.START),
              cell(Cell.Kind.DATA, String.valueOf(own.size()), Align.END),
              cell(Cell.Kind.DATA, String.valueOf(proposals), Align.END)));
    }
    return new Table(
        List.of(all - 180, 80f, 100f),
        List.of(
            header("Member", Align.START),
            header("Comments", Align.END),
            header("With a proposal", Align.END)),
        rows,
        11.5f);
  }

  private static Cell header(String words, Align align) {
    return new Cell(
        Cell.Kind.COLUMN_HEADER,
        List.of(Run.of(words, Look.BOLD.in(Look.WHITE))),
        align,
        Look.DEEP);
  }

  private static Cell cell(Cell.Kind kind, String words, Align align) {
    return new Cell(kind, List.of(Run.of(words.isBlank() ? "–" : words, Look.TEXT)), align, null);
  }

  /** What has no place: nothing that a member wrote is left out. */
  private Section unplaced() {
    Story story = new Story();
    for (Unplaced text : review.unplaced()) {
      story.paragraph(
          ParagraphStyle.of(12.4f, 8).keptWithNext(),
          List.of(
              Run.of(text.member(), Look.BOLD),
              Run.of("  " + ReviewTold.origin(text.origin()), Look.ASIDE)));
      DiscussionPages.paragraphs(text.text(), story);
      story.paragraph(Look.BODY, List.of(Run.of(text.reason(), Look.ASIDE)));
    }
    return new Section(head("Not placed", "unplaced"), story, 1, "Not placed");
  }

  private Section returned() {
    Story story = new Story();
    for (ReturnedFile file : review.returned()) {
      String notes = String.join("; ", file.notes());
      story.paragraph(
          Look.BODY,
          List.of(
              Run.of(file.member().isEmpty() ? file.file() : file.member(), Look.BOLD),
              Run.of("  " + file.file() + ": " + ReviewTold.came(file), Look.TEXT),
              Run.of(notes.isEmpty() ? "" : "  (" + notes + ")", Look.ASIDE)));
    }
    return new Section(head("Returned", "returned"), story, 1, "Returned");
  }

  private static Story head(String title, String place) {
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of(title, Look.PART)), place);
    head.bookmark(1, title, place);
    head.divider(6, Look.ACCENT);
    head.space(8);
    return head;
  }

  private DocumentInfo info() {
    return new DocumentInfo(
        title(),
        Words.plural(review.comments().size(), "comment") + " on " + edition.source().file(),
        "WSIS, action lines, roadmaps, comments",
        "en");
  }

  private Attachment json() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReviewJson.write(review, json);
    return new Attachment(
        "comments.json",
        "application/json",
        "The comments that this report shows, as data",
        json.toByteArray());
  }
}
