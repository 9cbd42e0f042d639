package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Words;

/** What stands in front of the outcomes: the cover, the contents, the preamble. */
final class FrontPages {

  static final String PREAMBLE = "preamble";

  /** The room of an entry's words between its indent and its page number. */
  private static final float ENTRY_WIDTH = Look.PAPER.columnWidth(2) - 10 - 30;

  private static final int LONGEST_ENTRY = 200;

  private final Edition edition;
  private final PageSetter pages;

  FrontPages(Edition edition, PageSetter pages) {
    this.edition = edition;
    this.pages = pages;
  }

  org.wsisroadmaps.report.pdf.layout.Section cover(Cover cover) {
    Story story = new Story();
    CoverLines.write(cover, story);
    story.space(Math.max(40, 150 - CoverLines.LEADING * cover.lines().size()));
    story.paragraph(
        ParagraphStyle.of(16, 0),
        List.of(Run.of("WSIS ACTION LINES · CONSOLIDATED REPORT", Look.FIELD)));
    story.heading(
        1, ParagraphStyle.of(38, 10), null, List.of(Run.of(title(edition), Look.TITLE)), "cover");
    story.divider(16, Look.ACCENT);
    TextStyle text = TextStyle.of(Look.TEXT.face(), 12, Look.INK);
    for (ActionLine line : edition.actionLines()) {
      story.paragraph(
          ParagraphStyle.of(18, 6),
          List.of(
              Run.of(OutcomePages.title(line), text.with(Look.BOLD.face())),
              Run.of(" — " + Words.plural(line.outcomes().size(), "outcome"), text)));
    }
    story.space(30);
    story.paragraph(ParagraphStyle.of(14, 0), List.of(Run.of(source(), Look.ASIDE)));
    story.paragraph(
        ParagraphStyle.of(14, 2),
        List.of(
            Run.of(
                "The edition as data is attached to this file (JSON). Page numbers after “Source”"
                    + " are those of the document.",
                Look.ASIDE)));
    return new org.wsisroadmaps.report.pdf.layout.Section(story, new Story(), 1, "");
  }

  static String title(Edition edition) {
    return edition.title().isEmpty() ? edition.source().file() : edition.title();
  }

  private String source() {
    Integer pages = edition.source().pages();
    double hundredths = Math.floor(edition.source().textCoverage() * 10_000) / 100;
    String coverage = edition.source().textCoverage() == 1 ? "100" : String.valueOf(hundredths);
    return "Made from "
        + edition.source().file()
        + (pages == null ? "" : ", " + Words.plural(pages, "page"))
        + ". "
        + coverage
        + " % of the document’s text stands in the edition that is shown here.";
  }

  org.wsisroadmaps.report.pdf.layout.Section contents() {
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of("Contents", Look.PART)), "contents");
    head.bookmark(1, "Contents", "contents");
    head.divider(6, Look.ACCENT);
    head.space(10);
    Story story = new Story();
    story.openContents();
    entry(story, "Summary", SummaryPage.PLACE, 0, true);
    if (hasPreamble()) {
      entry(story, "Preamble", PREAMBLE, 0, true);
    }
    for (int i = 0; i < edition.actionLines().size(); i++) {
      line(story, i);
    }
    entry(story, "Index", IndexPages.PLACE, 0, true);
    entry(story, "Findings", FindingsPages.PLACE, 0, true);
    story.closeContents();
    return new org.wsisroadmaps.report.pdf.layout.Section(head, story, 2, "Contents");
  }

  private void line(Story story, int number) {
    ActionLine line = edition.actionLines().get(number);
    entry(story, OutcomePages.title(line), OutcomePages.place(number), 0, true);
    story.openContents();
    Section section = null;
    for (int i = 0; i < line.outcomes().size(); i++) {
      Outcome outcome = line.outcomes().get(i);
      if (outcome.section() != section) {
        section = outcome.section();
        String title = OutcomePages.heading(line, section);
        entry(story, title, OutcomePages.sectionPlace(number, i), 1, false);
      }
      String words = (outcome.code() + "  " + outcome.text()).strip();
      entry(
          story, pages.cut(words, Look.TEXT, ENTRY_WIDTH), OutcomePages.place(number, i), 2, false);
    }
    story.closeContents();
  }

  private static void entry(Story story, String words, String place, int depth, boolean bold) {
    TextStyle text = bold ? Look.OUTCOME : depth == 1 ? Look.FIELD : Look.TEXT;
    ParagraphStyle style = ParagraphStyle.of(11.6f, bold ? 6 : depth == 1 ? 3 : 0);
    Run run = new Run(Excerpt.of(words, LONGEST_ENTRY), text, new Link.ToPlace(place));
    ParagraphStyle set = style.indented(depth == 2 ? 10 : 0, 0);
    story.entry(depth < 2 ? set.keptWithNext() : set, List.of(run), place);
  }

  boolean hasPreamble() {
    return !edition.preamble().isEmpty() || !edition.otherTables().isEmpty();
  }

  org.wsisroadmaps.report.pdf.layout.Section preamble() {
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of("Preamble", Look.PART)), PREAMBLE);
    head.bookmark(1, "Preamble", PREAMBLE);
    head.divider(6, Look.ACCENT);
    head.space(10);
    Story story = new Story();
    CellBlocks.write(edition.preamble(), story);
    for (OtherTable table : edition.otherTables()) {
      otherTable(table, story);
    }
    return new org.wsisroadmaps.report.pdf.layout.Section(head, story, 2, "Preamble").below();
  }

  /** A table that is no roadmap: its rows one after the other, its cells as paragraphs. */
  private static void otherTable(OtherTable table, Story story) {
    String pages =
        table.pages().isEmpty()
            ? ""
            : " (page "
                + String.join(", ", table.pages().stream().map(String::valueOf).toList())
                + ")";
    story.heading(
        3,
        Look.SUBHEADING,
        null,
        List.of(Run.of("Another table of the document" + pages, Look.OUTCOME)),
        null);
    for (List<List<Block>> row : table.rows()) {
      story.divider(4, Look.RULE);
      List<Block> blocks = new ArrayList<>();
      row.forEach(blocks::addAll);
      CellBlocks.write(blocks, story);
    }
  }
}
