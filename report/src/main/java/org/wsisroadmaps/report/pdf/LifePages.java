package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.EditionHistory.Life;
import org.wsisroadmaps.model.diff.EditionHistory.State;
import org.wsisroadmaps.report.pdf.layout.Align;
import org.wsisroadmaps.report.pdf.layout.Cell;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.Table;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Words;

/** The outcomes of an action line: a table of them by edition, then what was said when. */
final class LifePages {

  /** So many editions stand beside each other; more of them take a further table. */
  static final int MOST_EDITIONS = 7;

  /** The width of a column of an edition, in points: “changed” and the space around it. */
  private static final float EDITION = 48;

  /** So much of an outcome's text tells which one it is. */
  private static final int ENOUGH = 180;

  private static final float LEADING = 11.8f;

  private final EditionHistory history;
  private final String line;
  private final List<Life> lives;
  private final Story story = new Story();
  private final ChangeStory told = new ChangeStory(story);

  LifePages(EditionHistory history, String line, List<Life> lives) {
    this.history = history;
    this.line = line;
    this.lives = lives;
  }

  Section pages() {
    String place = "line-" + line;
    String title = line.isEmpty() ? "No action line" : "Action Line " + line;
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of(title, Look.PART)), place);
    head.bookmark(1, title, place);
    head.divider(6, Look.ACCENT);
    head.space(10);
    int last = history.editions().size();
    for (int from = 1; from <= last; from += MOST_EDITIONS) {
      story.table(table(from, Math.min(last, from + MOST_EDITIONS - 1)), from == 1 ? 0 : 10);
    }
    for (int i = 0; i < lives.size(); i++) {
      if (hasStory(lives.get(i))) {
        life(lives.get(i), place(i));
      }
    }
    return new Section(head, story, 1, title);
  }

  private String place(int index) {
    return "life-" + line + "-" + index;
  }

  private String edition(int number) {
    return Words.edition(history.editions().get(number - 1), history.editions());
  }

  /** Whether anything happened to an outcome. */
  private static boolean hasStory(Life life) {
    return life.since() > 1
        || life.ending() != null
        || !life.gaps().isEmpty()
        || life.states().stream().anyMatch(state -> !state.changes().isEmpty());
  }

  // ---------------------------------------------------------------- the table

  private Table table(int from, int to) {
    List<Float> widths = new ArrayList<>();
    List<Cell> header = new ArrayList<>(List.of(header("Outcome")));
    widths.add(Look.PAPER.columnWidth(1) - (to - from + 1) * EDITION);
    for (int edition = from; edition <= to; edition++) {
      widths.add(EDITION);
      header.add(header(edition(edition)));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < lives.size(); i++) {
      Life life = lives.get(i);
      List<Cell> row = new ArrayList<>(List.of(name(life, i)));
      for (int edition = from; edition <= to; edition++) {
        row.add(state(life, edition));
      }
      rows.add(row);
    }
    return new Table(widths, header, rows, LEADING);
  }

  private static Cell header(String words) {
    return new Cell(
        Cell.Kind.COLUMN_HEADER,
        List.of(Run.of(words, Look.BOLD.in(Look.WHITE))),
        Align.START,
        Look.DEEP);
  }

  private Cell name(Life life, int index) {
    String name = Words.outcome(life.id());
    Run code =
        hasStory(life)
            ? new Run(name, Look.BOLD.in(Look.ACCENT), new Link.ToPlace(place(index)))
            : Run.of(name, Look.BOLD);
    return new Cell(
        Cell.Kind.ROW_HEADER,
        List.of(code, Run.of("  " + Excerpt.of(life.text(), ENOUGH), Look.TEXT)),
        Align.START,
        null);
  }

  private static Cell state(Life life, int edition) {
    State state = life.in(edition);
    if (state == null) {
      boolean went = life.endingIn(edition) != null;
      return cell(went ? "went" : "–", went ? Look.BOLD.in(Look.WENT) : Look.ASIDE);
    }
    if (came(life, edition)) {
      return cell(edition == 1 ? "stands" : "new", edition == 1 ? Look.TEXT : EditRuns.CAME);
    }
    return state.changes().isEmpty() ? cell("same", Look.ASIDE) : cell("changed", Look.BOLD);
  }

  private static Cell cell(String words, TextStyle style) {
    return new Cell(Cell.Kind.DATA, List.of(Run.of(words, style)), Align.START, null);
  }

  /** Whether an outcome stands in an edition, and not in the one before. */
  private static boolean came(Life life, int edition) {
    return life.in(edition) != null && life.in(edition - 1) == null;
  }

  // ---------------------------------------------------------------- what was said when

  private void life(Life life, String place) {
    String name = Words.outcome(life.id());
    story.mark(name);
    story.divider(14, Look.RULE);
    story.heading(3, ParagraphStyle.of(15, 8), null, List.of(Run.of(name, Look.CODE)), place);
    story.bookmark(2, name, place);
    if (!life.text().isBlank()) {
      story.paragraph(
          Look.WHOLE.keptWithNext(), List.of(Run.of(Excerpt.of(life.text(), ENOUGH), Look.ASIDE)));
    }
    for (int edition = 1; edition <= history.editions().size(); edition++) {
      said(life, edition);
    }
  }

  private void said(Life life, int edition) {
    State state = life.in(edition);
    if (state == null) {
      ending(life.endingIn(edition), edition);
      return;
    }
    boolean isNew = edition > 1 && came(life, edition);
    if (!isNew && state.changes().isEmpty()) {
      return;
    }
    String came =
        edition == life.since() ? "stands there for the first time" : "stands there again";
    edition(edition, isNew ? came : "");
    state.changes().forEach(told::change);
  }

  private void ending(@Nullable String ending, int edition) {
    if (ending != null) {
      edition(edition, ending);
    }
  }

  /** An edition, and what became of the outcome in it. */
  private void edition(int edition, String words) {
    List<Run> runs = new ArrayList<>(List.of(Run.of(edition(edition), Look.OUTCOME)));
    if (!words.isEmpty()) {
      runs.add(Run.of("  " + words, Look.TEXT));
    }
    story.heading(4, ParagraphStyle.of(13, 8).on(Look.PALE), null, runs, null);
  }
}
