package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.Words;

/** The changes of an action line, outcome by outcome. */
final class ChangePages {

  private final String line;
  private final Map<OutcomeId, List<Change>> changes;
  private final DiffPlaces places;
  private final Story story = new Story();

  ChangePages(String line, Map<OutcomeId, List<Change>> changes, DiffPlaces places) {
    this.line = line;
    this.changes = changes;
    this.places = places;
  }

  Section pages() {
    String place = "line-" + line;
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of(line, Look.PART)), place);
    head.bookmark(1, line, place);
    head.divider(6, Look.ACCENT);
    head.space(10);
    boolean first = true;
    for (Map.Entry<OutcomeId, List<Change>> outcome : changes.entrySet()) {
      outcome(outcome.getKey(), outcome.getValue(), first);
      first = false;
    }
    return new Section(head, story, 2, line);
  }

  private void outcome(OutcomeId outcome, List<Change> all, boolean first) {
    String name = Words.outcome(outcome);
    story.mark(name);
    if (!first) {
      story.divider(12, Look.RULE);
    }
    story.heading(
        3,
        ParagraphStyle.of(14, first ? 0 : 6),
        null,
        List.of(
            Run.of(outcome.code().isEmpty() ? "–" : outcome.code(), Look.CODE),
            Run.of("  " + Words.section(outcome.section()), Look.OUTCOME)),
        places.of(outcome));
    story.bookmark(2, name, places.of(outcome));
    for (Change change : all) {
      OutcomeId told = places.first(change);
      if (told.equals(outcome)) {
        change(change);
      } else {
        same(change, told);
      }
    }
  }

  private void change(Change change) {
    heading(change);
    String summary = Excerpt.of(change.summary(), change.items().isEmpty() ? 600 : 140);
    story.paragraph(
        Look.BODY,
        List.of(
            Run.of(capital(summary), Look.BOLD), Run.of(" (" + change.reason() + ")", Look.ASIDE)));
    if (change.items().isEmpty()) {
      if (!change.edits().isEmpty()) {
        story.paragraph(Look.BODY, EditRuns.of(change.edits()));
      }
    } else {
      items(change.items());
    }
  }

  private void heading(Change change) {
    String field =
        change.field() == null
            ? capital(Words.change(change.kind()))
            : Words.column(change.field());
    story.heading(
        4,
        ParagraphStyle.of(12, 7),
        null,
        List.of(
            Run.of(field + "  ", Look.FIELD),
            Run.of(change.significance().name().toLowerCase(Locale.ROOT), tag(change))),
        null);
  }

  /** A change that is told where the first of the outcomes stands that have it. */
  private void same(Change change, OutcomeId told) {
    heading(change);
    story.paragraph(
        Look.BODY,
        List.of(
            Run.of("The same change as in ", Look.TEXT),
            new Run(Words.outcome(told), Look.LINK, new Link.ToPlace(places.of(told))),
            Run.of(": ", Look.TEXT),
            Run.of(Excerpt.of(change.summary(), 90), Look.ASIDE)));
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static TextStyle tag(Change change) {
    int colour =
        switch (change.significance()) {
          case Significance.SUBSTANTIVE -> 0xF2C14E;
          case Significance.WORDING -> 0xDDE5EB;
          case Significance.EDITORIAL -> 0xEEF2F5;
        };
    return TextStyle.of(Look.TEXT.face(), 9, Look.INK).boxed(colour);
  }

  private void items(List<ItemChange> items) {
    story.openList();
    for (ItemChange item : items) {
      story.item(Look.BODY.after(2).indented(13, 1), label(item.kind()), runs(item));
    }
    story.closeList();
  }

  private static Run label(ItemChange.Kind kind) {
    return switch (kind) {
      case ADDED -> Run.of("+", Look.BOLD.in(Look.CAME));
      case REMOVED -> Run.of("−", Look.BOLD.in(Look.WENT));
      case REWORDED -> Run.of("≈", Look.FIELD);
      case MOVED -> Run.of("↷", Look.FIELD);
    };
  }

  private static List<Run> runs(ItemChange item) {
    return switch (item.kind()) {
      case ADDED -> List.of(Run.of(text(item.newText()), EditRuns.CAME));
      case REMOVED -> List.of(Run.of(text(item.oldText()), EditRuns.WENT));
      case REWORDED -> EditRuns.of(item.edits());
      case MOVED -> {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(text(item.newText()), Look.TEXT));
        String move = " (moved: " + place(item.from()) + " → " + place(item.to()) + ")";
        runs.add(Run.of(move, Look.ASIDE));
        yield runs;
      }
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String place(ItemChange.@Nullable ItemPlace place) {
    return place == null ? "" : Words.outcome(place.outcome()) + ", item " + place.position();
  }
}
