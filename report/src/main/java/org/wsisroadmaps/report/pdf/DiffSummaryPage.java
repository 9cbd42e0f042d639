package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.Cell;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.Table;
import org.wsisroadmaps.report.wording.ChangeTable;
import org.wsisroadmaps.report.wording.ComparedEditions;
import org.wsisroadmaps.report.wording.Cover;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Told;
import org.wsisroadmaps.report.wording.ToldChanges;
import org.wsisroadmaps.report.wording.Words;

/** The first page of a comparison: what a chair can read out. */
final class DiffSummaryPage {

  static final String PLACE = "summary";

  /** More lines than this are on no page. */
  private static final int MOST_LINES = 40;

  /** The share of the table that its figures may take. */
  private static final float MOST_OF_TABLE = 0.8f;

  /** The space around the words of a cell, in points. */
  private static final float CELL_SPACE = 8;

  /** Of each weight, so many changes that do not fit are named by their places. */
  private static final int MOST_NAMES = 12;

  /** So much of a change is told in its line. */
  private static final int LONGEST_LINE = 320;

  private static final float LEADING = 11.5f;

  private final EditionDiff diff;
  private final DiffPlaces places;
  private final ComparedEditions editions;
  private final Cover cover;
  private final ToldChanges changes;
  private final PageSetter pages;
  private final int mostNamed;
  private final Story story = new Story();

  private DiffSummaryPage(
      EditionDiff diff,
      DiffPlaces places,
      ComparedEditions editions,
      Cover cover,
      PageSetter pages,
      int mostNamed) {
    this.diff = diff;
    this.pages = pages;
    this.places = places;
    this.editions = editions;
    this.cover = cover;
    this.changes = ToldChanges.of(diff);
    this.mostNamed = mostNamed;
  }

  /** The page, which names as much as fits. */
  static Section of(
      EditionDiff diff,
      DiffPlaces places,
      ComparedEditions editions,
      Cover cover,
      PageSetter pages) {
    int most = MOST_LINES;
    while (most > 1
        && pages.pagesOf(new DiffSummaryPage(diff, places, editions, cover, pages, most).page())
            > 1) {
      most--;
    }
    return new DiffSummaryPage(diff, places, editions, cover, pages, most).page();
  }

  private Section page() {
    CoverLines.write(cover, story);
    story.heading(
        1,
        ParagraphStyle.of(28, 0),
        null,
        List.of(Run.of(Words.comparison(diff), Look.PART)),
        PLACE);
    story.bookmark(1, "Summary", PLACE);
    names();
    story.divider(6, Look.ACCENT);
    if (diff.isEmpty()) {
      story.paragraph(
          ParagraphStyle.of(14, 10), List.of(Run.of("The editions say the same.", Look.BOLD)));
    } else {
      told();
    }
    return new Section(new Story(), story, 1, "Summary");
  }

  private void names() {
    story.paragraph(
        ParagraphStyle.of(12.4f, 6),
        List.of(
            Run.of("Old: ", Look.ASIDE),
            Run.of(diff.before().title() + " (" + diff.before().file() + ")", Look.ASIDE)));
    story.paragraph(
        ParagraphStyle.of(12.4f, 1),
        List.of(
            Run.of("New: ", Look.ASIDE),
            Run.of(diff.after().title() + " (" + diff.after().file() + ")", Look.ASIDE)));
  }

  private void told() {
    String once =
        diff.groups().isEmpty() ? "" : " What is the same in many outcomes is one change.";
    story.paragraph(
        ParagraphStyle.of(12.4f, 8),
        List.of(
            Run.of(Words.plural(changes.count(), "change"), Look.BOLD),
            Run.of(": " + Words.weights(changes) + "." + once, Look.TEXT)));
    String items = Words.items(changes);
    String outcomes = Words.outcomesByMark(diff.summary());
    story.paragraph(
        ParagraphStyle.of(12.4f, 3),
        List.of(
            Run.of(
                (outcomes.isEmpty() ? "" : "Outcomes: " + outcomes + ". ")
                    + (items.isEmpty() ? "" : "Items inside of them: " + items + "."),
                Look.TEXT)));
    story.paragraph(
        ParagraphStyle.of(12.4f, 3),
        List.of(
            Run.of(
                "ADD is added, MOD modified, (MOD) modified editorially, SUP suppressed, NOC not"
                    + " changed; on the pages that follow, ",
                Look.ASIDE),
            Run.of("what went", EditRuns.WENT),
            Run.of(" is struck out and ", Look.ASIDE),
            Run.of("what came", EditRuns.CAME),
            Run.of(" is underlined.", Look.ASIDE)));
    if (!diff.changes().isEmpty()) {
      title("Changes by action line and column");
      story.table(table(), 4);
    }
    ranked();
  }

  private void title(String words) {
    story.heading(2, ParagraphStyle.of(13, 9), null, List.of(Run.of(words, Look.OUTCOME)), null);
  }

  private Table table() {
    ChangeTable figures = ChangeTable.of(changes);
    List<Float> widths = new ArrayList<>();
    figures.columns().forEach(column -> widths.add(width(column.title())));
    float taken = widths.stream().reduce(0f, Float::sum);
    float all = Look.PAPER.columnWidth(1);
    if (taken > all * MOST_OF_TABLE) {
      widths.replaceAll(width -> width * all * MOST_OF_TABLE / taken);
    }
    widths.addFirst(all - Math.min(taken, all * MOST_OF_TABLE));
    List<Cell> header = new ArrayList<>(List.of(header("Action line", Align.START)));
    figures.columns().forEach(column -> header.add(header(column.title(), Align.END)));
    List<List<Cell>> rows = new ArrayList<>();
    for (String line : figures.lines()) {
      List<Cell> row = new ArrayList<>();
      row.add(cell(Cell.Kind.ROW_HEADER, editions.line(line), Align.START));
      for (ChangeTable.Column column : figures.columns()) {
        int count = figures.of(line, column).count();
        row.add(cell(Cell.Kind.DATA, count == 0 ? "" : String.valueOf(count), Align.END));
      }
      rows.add(row);
    }
    return new Table(widths, header, rows, LEADING);
  }

  /** The width that a header needs whose words are not parted. */
  private float width(String header) {
    float widest = 0;
    for (String word : header.split(" ")) {
      widest = Math.max(widest, pages.width(word, Look.BOLD));
    }
    return widest + CELL_SPACE;
  }

  private static Cell header(String words, Align align) {
    return new Cell(
        Cell.Kind.COLUMN_HEADER,
        List.of(Run.of(words, Look.BOLD.in(Look.WHITE))),
        align,
        Look.DEEP);
  }

  private static Cell cell(Cell.Kind kind, String words, Align align) {
    return new Cell(
        kind, words.isEmpty() ? List.of() : List.of(Run.of(words, Look.TEXT)), align, null);
  }

  /** The changes, the weightiest first: what does not fit is the least of them, and named. */
  private void ranked() {
    List<Told> ranked = changes.ranked();
    List<Told> named = ranked.subList(0, Math.min(mostNamed, ranked.size()));
    for (Significance significance : Significance.values()) {
      List<Told> same = named.stream().filter(told -> told.significance() == significance).toList();
      if (!same.isEmpty()) {
        title(heading(significance) + ": " + changes.bySignificance().get(significance));
        story.openList();
        same.forEach(this::item);
        story.closeList();
      }
    }
    if (named.size() < ranked.size()) {
      more(ranked.subList(named.size(), ranked.size()));
    }
  }

  private static String heading(Significance significance) {
    return switch (significance) {
      case SUBSTANTIVE -> "Substantive changes";
      case WORDING -> "Changes of wording";
      case EDITORIAL -> "Editorial changes";
    };
  }

  private void item(Told told) {
    story.item(
        ParagraphStyle.of(11.8f, 1.5f).indented(34, 1),
        Run.of(told.mark().written(), Look.FIELD),
        List.of(
            new Run(told.where(), Look.BOLD.in(Look.ACCENT), new Link.ToPlace(places.of(told))),
            Run.of(
                "  " + Excerpt.of(told.words().replaceAll("\\s+", " "), LONGEST_LINE), Look.TEXT)));
  }

  /** What is not named above, by weight, and where it stands. */
  private void more(List<Told> rest) {
    List<String> weights = new ArrayList<>();
    for (Significance significance : Significance.values()) {
      List<String> names =
          rest.stream()
              .filter(told -> told.significance() == significance)
              .map(DiffSummaryPage::name)
              .distinct()
              .toList();
      long count = rest.stream().filter(told -> told.significance() == significance).count();
      if (count > 0) {
        String several =
            names.size() > MOST_NAMES
                ? String.join("; ", names.subList(0, MOST_NAMES)) + " …"
                : String.join("; ", names);
        weights.add(count + " " + Words.significance(significance) + " (" + several + ")");
      }
    }
    story.paragraph(
        ParagraphStyle.of(11.8f, 4),
        List.of(
            Run.of(
                "and " + rest.size() + " more: " + String.join(", ", weights) + ".", Look.ASIDE)));
  }

  private static String name(Told told) {
    ColumnKey field = told.field();
    return field == null ? told.where() : told.where() + " " + Words.column(field);
  }
}
