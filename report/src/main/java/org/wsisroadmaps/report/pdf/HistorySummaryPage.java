package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.Cell;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.Table;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.HistoryFigures;
import org.wsisroadmaps.report.wording.Words;

/**
 * The first page of a history: the editions, and what became of the outcomes from each to the next.
 *
 * @param history the history
 * @param title its title
 * @param cover what a meeting writes on its documents
 */
record HistorySummaryPage(EditionHistory history, String title, Cover cover) {

  private static final String PLACE = "summary";

  private static final float LEADING = 11.8f;

  /** The width of a column of figures, in points: “Suppressed” in bold and the space around it. */
  private static final float FIGURE = 62;

  private static final List<String> FIGURES =
      List.of("Outcomes", "Added", "Modified", "No change", "Suppressed");

  /** A file's name is no longer than this in the table. */
  private static final int LONGEST_FILE = 120;

  Section page() {
    Story story = new Story();
    CoverLines.write(cover, story);
    story.heading(1, ParagraphStyle.of(28, 6), null, List.of(Run.of(title, Look.PART)), PLACE);
    story.bookmark(1, "Summary", PLACE);
    story.divider(6, Look.ACCENT);
    story.paragraph(
        ParagraphStyle.of(12.4f, 10),
        List.of(
            Run.of(
                Words.plural(history.editions().size(), "edition")
                    + ", "
                    + Words.plural(history.lives().size(), "outcome")
                    + " in all of them together.",
                Look.BOLD)));
    story.paragraph(
        ParagraphStyle.of(12.4f, 3),
        List.of(
            Run.of("Each edition is told beside the one before it. ", Look.ASIDE),
            Run.of("What went", EditRuns.WENT),
            Run.of(" is struck out and ", Look.ASIDE),
            Run.of("what came", EditRuns.CAME),
            Run.of(" is underlined.", Look.ASIDE)));
    story.heading(2, Look.SUBHEADING, null, List.of(Run.of("The editions", Look.OUTCOME)), null);
    story.table(editions(), 4);
    return new Section(new Story(), story, 1, "Summary");
  }

  private Table editions() {
    List<Float> widths = new ArrayList<>();
    widths.add(Look.PAPER.columnWidth(1) - FIGURES.size() * FIGURE);
    List<Cell> header = new ArrayList<>(List.of(header("Edition", Align.START)));
    for (String figure : FIGURES) {
      widths.add(FIGURE);
      header.add(header(figure, Align.END));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int edition = 1; edition <= history.editions().size(); edition++) {
      rows.add(row(edition));
    }
    return new Table(widths, header, rows, LEADING);
  }

  private List<Cell> row(int edition) {
    EditionName name = history.editions().get(edition - 1);
    HistoryFigures figures = HistoryFigures.of(history, edition);
    String words = Words.edition(name, history.editions());
    String file = Excerpt.of(name.file(), LONGEST_FILE);
    List<Run> told = new ArrayList<>(List.of(Run.of(words, Look.BOLD)));
    if (!words.contains(file)) {
      told.add(Run.of("  " + file, Look.ASIDE));
    }
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(Cell.Kind.ROW_HEADER, told, Align.START, null));
    row.add(figure(figures.outcomes()));
    for (int figure :
        List.of(figures.added(), figures.modified(), figures.unchanged(), figures.suppressed())) {
      row.add(edition == 1 ? nothing() : figure(figure));
    }
    return row;
  }

  private static Cell header(String words, Align align) {
    return new Cell(
        Cell.Kind.COLUMN_HEADER,
        List.of(Run.of(words, Look.BOLD.in(Look.WHITE))),
        align,
        Look.DEEP);
  }

  private static Cell figure(int figure) {
    return new Cell(
        Cell.Kind.DATA, List.of(Run.of(String.valueOf(figure), Look.TEXT)), Align.END, null);
  }

  private static Cell nothing() {
    return new Cell(Cell.Kind.DATA, List.of(), Align.END, null);
  }
}
