package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.Cell;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.Table;
import org.wsisroadmaps.report.review.Discussion;
import org.wsisroadmaps.report.wording.ReviewTold;
import org.wsisroadmaps.report.wording.ReviewWords;

/** The comments on an action line, outcome by outcome: the text, then what was said of it. */
final class DiscussionPages {

  /** So many proposals stand side by side: in narrower columns words are parted. */
  private static final int MOST_SIDE_BY_SIDE = 3;

  /**
   * A row of a table stays on one page, and in a third of its width a line has 30 letters: so many
   * letters take half a page.
   */
  static final int LONGEST_SIDE = 900;

  private static final float INDENT = 14;

  private final Discussion.Part part;
  private final Story story = new Story();

  DiscussionPages(Discussion.Part part) {
    this.part = part;
  }

  Section pages() {
    String place = part.line().isEmpty() ? "edition" : "line-" + part.line();
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of(part.title(), Look.PART)), place);
    head.bookmark(1, part.title(), place);
    head.divider(6, Look.ACCENT);
    head.space(10);
    for (int i = 0; i < part.topics().size(); i++) {
      topic(part.topics().get(i), i, place);
    }
    return new Section(head, story, 1, part.title());
  }

  private void topic(Discussion.Topic topic, int index, String line) {
    String name = ReviewWords.place(topic.at());
    story.mark(name);
    if (index > 0) {
      story.divider(14, Look.RULE);
    }
    String place = line + "-" + index;
    story.heading(
        3, ParagraphStyle.of(15, index > 0 ? 8 : 0), null, List.of(Run.of(name, Look.CODE)), place);
    story.bookmark(2, name, place);
    if (!topic.text().isBlank()) {
      story.paragraph(Look.BODY.keptWithNext(), List.of(Run.of(topic.text(), Look.BOLD)));
    }
    topic.points().forEach(this::point);
  }

  private void point(Discussion.Point point) {
    if (!point.name().isEmpty()) {
      story.heading(
          4, ParagraphStyle.of(13, 8), null, List.of(Run.of(point.name(), Look.FIELD)), null);
      if (point.text().isEmpty()) {
        story.paragraph(Look.BODY, List.of(Run.of("(empty)", Look.ASIDE)));
      }
      CellBlocks.write(point.text(), story);
    }
    boolean beside = point.isInConflict() && fitsBeside(point.proposals());
    for (Discussion.Numbered numbered : point.comments()) {
      if (!beside || !isProposalAlone(numbered.comment())) {
        comment(numbered, !beside);
      }
    }
    if (beside) {
      sideBySide(point.proposals());
    }
  }

  private static boolean isProposalAlone(ReviewComment comment) {
    return comment.proposesChange() && comment.comment().isEmpty();
  }

  private void comment(Discussion.Numbered numbered, boolean withProposal) {
    ReviewComment comment = numbered.comment();
    story.paragraph(ParagraphStyle.of(12.6f, 7).on(Look.PALE).keptWithNext(), lead(numbered));
    paragraphs(comment.comment(), story);
    if (withProposal) {
      if (!comment.proposal().isEmpty()) {
        label("Proposed change");
        paragraphs(comment.proposal(), story);
      }
      if (comment.newText() != null) {
        label("New text");
        story.paragraph(indented(), change(comment));
      }
    }
    asides(numbered);
  }

  private static List<Run> lead(Discussion.Numbered numbered) {
    ReviewComment comment = numbered.comment();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(numbered.number() + "  ", Look.FIELD));
    runs.add(Run.of(comment.member(), Look.BOLD));
    if (comment.type() != null) {
      runs.add(
          Run.of(" · " + ReviewWords.type(comment.type()).toLowerCase(Locale.ROOT), Look.ASIDE));
    }
    if (comment.position() != null) {
      runs.add(Run.of(" · would decide: " + ReviewWords.decision(comment.position()), Look.ASIDE));
    }
    return runs;
  }

  private void asides(Discussion.Numbered numbered) {
    if (!numbered.alike().isEmpty()) {
      aside(numbered.alike() + ".");
    }
    ReviewTold.notes(numbered.comment()).forEach(this::aside);
    String verdict = ReviewTold.verdict(numbered.comment());
    if (!verdict.isEmpty()) {
      story.paragraph(
          indented(), List.of(Run.of("Decision: ", Look.BOLD), Run.of(verdict, Look.TEXT)));
    }
  }

  private void aside(String words) {
    story.paragraph(indented(), List.of(Run.of(words, Look.ASIDE)));
  }

  private void label(String words) {
    story.paragraph(indented().keptWithNext(), List.of(Run.of(words, Look.FIELD)));
  }

  private static ParagraphStyle indented() {
    return Look.BODY.indented(INDENT, 0);
  }

  /** Text that somebody wrote, line by line. */
  static void paragraphs(String text, Story story) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> story.paragraph(indented(), List.of(Run.of(line, Look.TEXT))));
  }

  private static List<Run> change(ReviewComment comment) {
    String newText = comment.newText();
    if (newText != null && newText.isEmpty()) {
      return List.of(Run.of(ReviewTold.DELETED, Look.ASIDE));
    }
    return comment.edits().isEmpty()
        ? List.of(Run.of(comment.change().replace('\n', ' '), Look.TEXT))
        : EditRuns.of(comment.edits());
  }

  private static boolean fitsBeside(List<Discussion.Numbered> proposals) {
    return proposals.size() > 1
        && proposals.stream()
            .mapToInt(proposal ->
                change(proposal.comment()).stream().mapToInt(run -> run.text().length()).sum())
            .allMatch(length -> length <= LONGEST_SIDE);
  }

  /** The proposals on one field beside each other. */
  private void sideBySide(List<Discussion.Numbered> proposals) {
    label(proposals.size() + " proposals side by side");
    for (int from = 0; from < proposals.size(); from += MOST_SIDE_BY_SIDE) {
      List<Discussion.Numbered> row =
          proposals.subList(from, Math.min(from + MOST_SIDE_BY_SIDE, proposals.size()));
      float width = Look.PAPER.columnWidth(1) / row.size();
      List<Cell> header = new ArrayList<>();
      List<Cell> changes = new ArrayList<>();
      for (Discussion.Numbered proposal : row) {
        header.add(new Cell(Cell.Kind.COLUMN_HEADER, lead(proposal), Align.START, Look.PALE));
        changes.add(new Cell(Cell.Kind.DATA, change(proposal.comment()), Align.START, null));
      }
      story.table(
          new Table(row.stream().map(proposal -> width).toList(), header, List.of(changes), 11.8f),
          4);
      row.stream()
          .filter(proposal -> isProposalAlone(proposal.comment()))
          .filter(proposal -> !ReviewTold.verdict(proposal.comment()).isEmpty())
          .forEach(proposal ->
              aside(proposal.number() + " decided: " + ReviewTold.verdict(proposal.comment())));
    }
  }
}
