package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.reference.Sdg;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.Cell;
import org.wsisroadmaps.report.pdf.layout.Picture;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.Table;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Words;

/** The summary: figures, and charts of goals, timing and completeness. */
final class SummaryPage {

  static final String PLACE = "summary";

  /** More years than this do not fit beside each other. */
  private static final int MOST_YEARS = 32;

  /** More bars than this go into another picture: a picture is never parted. */
  private static final int MOST_BARS = 20;

  private static final float LEADING = 11.5f;

  /** What is longer is cut: a row of a table is never parted. */
  private static final int LONGEST_TITLE = 200;

  private static final int LONGEST_CODE = 40;

  private final Edition edition;
  private final Story story = new Story();
  private final float width = Look.PAPER.columnWidth(1);

  SummaryPage(Edition edition) {
    this.edition = edition;
  }

  org.wsisroadmaps.report.pdf.layout.Section pages() {
    story.heading(2, Look.PART_HEADING, null, List.of(Run.of("Summary", Look.PART)), PLACE);
    story.bookmark(1, "Summary", PLACE);
    story.divider(6, Look.ACCENT);
    if (edition.actionLines().isEmpty()) {
      story.paragraph(Look.BODY, List.of(Run.of("The edition holds no action line.", Look.TEXT)));
    } else {
      title("Action lines");
      story.table(lines(), 4);
      if (edition.actionLines().stream().map(Figures::of).anyMatch(Figures::isUndivided)) {
        story.paragraph(Look.BODY, List.of(Run.of(Words.NOT_DIVIDED_TOLD, Look.ASIDE)));
      }
      title("Outcomes linked to each Sustainable Development Goal, by their SDG column");
      story.table(goals(), 4);
      timing();
      title("How complete the columns are: the share of outcomes that say something");
      List<Map.Entry<ColumnKey, String>> columns = List.copyOf(columns().entrySet());
      for (int from = 0; from < columns.size(); from += MOST_BARS) {
        int to = Math.min(columns.size(), from + MOST_BARS);
        story.picture(completeness(columns.subList(from, to)), 4);
      }
      if (columns().keySet().stream().anyMatch(this::isPartial)) {
        story.paragraph(
            Look.BODY, List.of(Run.of("* Not every action line has this column.", Look.ASIDE)));
      }
    }
    return new org.wsisroadmaps.report.pdf.layout.Section(new Story(), story, 1, "Summary");
  }

  private void title(String words) {
    story.heading(3, Look.SUBHEADING, null, List.of(Run.of(words, Look.OUTCOME)), null);
  }

  // ---------------------------------------------------------------- tables

  private Table lines() {
    List<String> names =
        List.of(
            "Action line",
            "Outcomes",
            "Geneva Plan",
            "WSIS+10",
            "Expected results",
            "Activities",
            "Other paragraphs",
            "References");
    List<Float> widths = new ArrayList<>(List.of(width - 7 * 58));
    widths.addAll(Collections.nCopies(7, 58f));
    List<Cell> header = new ArrayList<>();
    for (String name : names) {
      header.add(header(name, header.isEmpty() ? Align.START : Align.END, Look.DEEP));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      String name = Excerpt.of(OutcomePages.title(line), LONGEST_TITLE);
      rows.add(row(Run.of(name, Look.BOLD), Figures.of(line), null));
    }
    if (rows.size() > 1) {
      rows.add(row(Run.of("All", Look.BOLD), Figures.of(edition), Look.PALE));
    }
    return new Table(widths, header, rows, LEADING);
  }

  private static List<Cell> row(Run name, Figures figures, @Nullable Integer background) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(Cell.Kind.ROW_HEADER, List.of(name), Align.START, background));
    String divided = figures.isUndivided() ? Words.NOT_DIVIDED : "";
    for (String figure :
        List.of(
            String.valueOf(figures.outcomes().size()),
            String.valueOf(figures.in(Section.GENEVA_PLAN)),
            String.valueOf(figures.in(Section.WSIS_PLUS_10)),
            divided.isEmpty() ? String.valueOf(figures.expectedResults()) : divided,
            divided.isEmpty() ? String.valueOf(figures.activities()) : divided,
            String.valueOf(figures.paragraphs()),
            String.valueOf(figures.references()))) {
      List<Run> text = List.of(Run.of(figure, Look.TEXT));
      row.add(new Cell(Cell.Kind.DATA, text, Align.END, background));
    }
    return row;
  }

  private static Cell header(String name, Align align, int colour) {
    TextStyle style = Look.BOLD.in(Look.on(colour));
    return new Cell(Cell.Kind.COLUMN_HEADER, List.of(Run.of(name, style)), align, colour);
  }

  private Table goals() {
    float cell = 23.5f;
    List<Float> widths = new ArrayList<>(List.of(width - 17 * cell));
    widths.addAll(Collections.nCopies(17, cell));
    List<Cell> header = new ArrayList<>();
    header.add(header("SDG", Align.START, Look.DEEP));
    for (Sdg goal : Sdgs.all()) {
      header.add(header(String.valueOf(goal.number()), Align.CENTRE, goal.colour()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      rows.add(heat(Excerpt.of(line.code(), LONGEST_CODE), Figures.of(line)));
    }
    if (rows.size() > 1) {
      rows.add(heat("All", Figures.of(edition)));
    }
    return new Table(widths, header, rows, LEADING);
  }

  /** A row whose cells are the darker, the larger the share of linked outcomes. */
  private static List<Cell> heat(String name, Figures figures) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(Cell.Kind.ROW_HEADER, List.of(Run.of(name, Look.BOLD)), Align.START, null));
    int most = Math.max(1, figures.outcomes().size());
    for (Sdg goal : Sdgs.all()) {
      int count = figures.linkedTo(goal.number());
      int colour = Look.pale(goal.colour(), 0.15 + 0.85 * count / most);
      TextStyle style = Look.TEXT.in(Look.on(colour));
      row.add(
          count == 0
              ? new Cell(Cell.Kind.DATA, List.of(), Align.CENTRE, null)
              : new Cell(
                  Cell.Kind.DATA,
                  List.of(Run.of(String.valueOf(count), style)),
                  Align.CENTRE,
                  colour));
    }
    return row;
  }

  // ---------------------------------------------------------------- timing

  private void timing() {
    List<Integer> years = years();
    if (years.isEmpty()) {
      return;
    }
    title("Outcomes under way in each year");
    story.picture(timingChart(years), 6);
  }

  private List<Integer> years() {
    TreeSet<Integer> named = new TreeSet<>();
    for (Outcome outcome : Figures.of(edition).outcomes()) {
      switch (outcome.timing()) {
        case null -> {}
        case Timing.Range range -> named.addAll(List.of(range.start(), range.end()));
        case Timing.Ongoing ongoing -> named.add(ongoing.start());
        case Timing.Continuous always -> {}
      }
    }
    if (edition.year() != null) {
      named.add(edition.year());
    }
    if (named.isEmpty()) {
      return List.of();
    }
    int first = Math.max(named.first(), named.last() - MOST_YEARS + 1);
    return IntStream.rangeClosed(first, named.last()).boxed().toList();
  }

  private Picture timingChart(List<Integer> years) {
    Figures figures = Figures.of(edition);
    int most = Math.max(1, years.stream().mapToInt(figures::underWay).max().orElse(1));
    float height = 92;
    Picture picture = new Picture(height + 16, told(years, figures));
    float step = width / years.size();
    int labelEvery = (int) Math.ceil(26 / step);
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      int count = figures.underWay(year);
      float bar = (height - 14) * count / most;
      boolean own = edition.year() != null && edition.year() == year;
      float x = i * step;
      picture.box(x + step * 0.14f, height - bar, step * 0.72f, bar, own ? Look.DEEP : 0x7FB2CF);
      if (count > 0 && step >= 13) {
        picture.label(
            x + step / 2, height - bar - 3, Align.CENTRE, String.valueOf(count), Look.CHART);
      }
      if (i % labelEvery == 0) {
        picture.label(x + step / 2, height + 12, Align.CENTRE, String.valueOf(year), Look.CHART);
      }
    }
    picture.line(0, height, width, height, 0.6f, Look.QUIET);
    return picture;
  }

  private static String told(List<Integer> years, Figures figures) {
    return "Outcomes under way: "
        + years.stream()
            .map(year -> year + ": " + figures.underWay(year))
            .collect(Collectors.joining(", "));
  }

  // ---------------------------------------------------------------- completeness

  private Picture completeness(List<Map.Entry<ColumnKey, String>> columns) {
    float row = 15;
    float name = 170;
    float bar = width - name - 70;
    Picture picture = new Picture(columns.size() * row, toldColumns(columns));
    float y = 0;
    for (Map.Entry<ColumnKey, String> column : columns) {
      Figures having = having(column.getKey());
      int filled = having.filled(column.getKey());
      int of = having.outcomes().size();
      float share = of == 0 ? 0 : (float) filled / of;
      picture.label(0, y + 10.5f, Align.START, Excerpt.of(column.getValue(), 34), Look.CHART);
      picture.box(name, y + 3, bar, 9, Look.PALE);
      picture.box(name, y + 3, bar * share, 9, Look.ACCENT);
      String figure = filled + " of " + of + (isPartial(column.getKey()) ? "*" : "");
      picture.label(name + bar + 8, y + 10.5f, Align.START, figure, Look.CHART);
      y += row;
    }
    return picture;
  }

  /** The columns of all action lines, in the order that they come. */
  private Map<ColumnKey, String> columns() {
    Map<ColumnKey, String> columns = new LinkedHashMap<>();
    for (ActionLine line : edition.actionLines()) {
      for (Column column : line.columns()) {
        columns.putIfAbsent(
            column.key(), column.key().isOther() ? column.header() : Words.column(column.key()));
      }
    }
    return columns;
  }

  /** The outcomes of those action lines that have a column. */
  private Figures having(ColumnKey key) {
    return new Figures(
        edition.actionLines().stream()
            .filter(line -> line.columns().stream().anyMatch(c -> c.key().equals(key)))
            .flatMap(line -> line.outcomes().stream())
            .toList());
  }

  /** Whether some action line has not this column. */
  private boolean isPartial(ColumnKey key) {
    return having(key).outcomes().size() < Figures.of(edition).outcomes().size();
  }

  private String toldColumns(List<Map.Entry<ColumnKey, String>> columns) {
    return columns.stream()
        .map(column -> {
          Figures having = having(column.getKey());
          return column.getValue()
              + ": "
              + having.filled(column.getKey())
              + " of "
              + having.outcomes().size()
              + " outcomes";
        })
        .collect(Collectors.joining("; "));
  }
}
