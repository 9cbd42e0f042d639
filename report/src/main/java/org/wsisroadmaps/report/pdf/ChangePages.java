package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.ComparedEditions;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Words;

/** The changes of an action line, outcome by outcome. */
final class ChangePages {

  /** So much of an outcome's text tells which one it is. */
  private static final int ENOUGH = 180;

  private final String line;
  private final DiffPlaces.LineChanges changes;
  private final DiffPlaces places;
  private final ComparedEditions editions;
  private final Story story = new Story();

  ChangePages(
      String line, DiffPlaces.LineChanges changes, DiffPlaces places, ComparedEditions editions) {
    this.line = line;
    this.changes = changes;
    this.places = places;
    this.editions = editions;
  }

  Section pages() {
    String place = "line-" + line;
    String name = editions.line(line);
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of(name, Look.PART)), place);
    head.bookmark(1, name, place);
    head.divider(6, Look.ACCENT);
    head.space(10);
    boolean first = true;
    for (ChangeGroup group : changes.groups()) {
      group(group, first);
      first = false;
    }
    for (Map.Entry<OutcomeId, List<Change>> outcome : changes.outcomes().entrySet()) {
      outcome(outcome.getKey(), outcome.getValue(), first);
      first = false;
    }
    return new Section(head, story, 2, name);
  }

  /** The same change in many outcomes, told once. */
  private void group(ChangeGroup group, boolean first) {
    String count = group.outcomes().size() + " outcomes";
    begin(count, first);
    story.heading(
        3,
        ParagraphStyle.of(14, first ? 0 : 6),
        null,
        List.of(Run.of("The same in " + count, Look.OUTCOME)),
        places.of(group));
    story.bookmark(2, Words.column(group.field()) + " in " + count, places.of(group));
    heading(group.mark(), Words.column(group.field()), group.significance());
    story.paragraph(Look.WHOLE, List.of(Run.of(capital(group.summary()), Look.BOLD)));
    if (group.items().isEmpty()) {
      places
          .first(group)
          .ifPresent(change -> story.paragraph(Look.WHOLE, EditRuns.of(change.edits())));
    } else {
      items(group.items());
    }
    story.paragraph(
        Look.WHOLE,
        List.of(
            Run.of("In ", Look.ASIDE),
            Run.of(
                String.join(", ", group.outcomes().stream().map(Words::outcome).toList()),
                Look.TEXT)));
  }

  private void begin(String mark, boolean first) {
    story.mark(mark);
    if (!first) {
      story.divider(12, Look.RULE);
    }
  }

  private void outcome(OutcomeId outcome, List<Change> all, boolean first) {
    String name = Words.outcome(outcome);
    begin(name, first);
    story.heading(
        3,
        ParagraphStyle.of(14, first ? 0 : 6),
        null,
        List.of(
            Run.of(outcome.code().isEmpty() ? "–" : outcome.code(), Look.CODE),
            Run.of("  " + Words.section(outcome.section()), Look.OUTCOME)),
        places.of(outcome));
    story.bookmark(2, name, places.of(outcome));
    boolean textFollows =
        all.stream()
            .anyMatch(change ->
                ColumnKey.OUTCOME.equals(change.field())
                    || change.kind() == Change.Kind.OUTCOME_ADDED
                    || change.kind() == Change.Kind.OUTCOME_REMOVED);
    String text = editions.text(all.getFirst());
    if (!textFollows && !text.isBlank()) {
      story.paragraph(
          Look.WHOLE.keptWithNext(), List.of(Run.of(Excerpt.of(text, ENOUGH), Look.ASIDE)));
    }
    all.forEach(this::change);
    also(outcome);
  }

  /** The other outcomes that share the cell. */
  private void shared(Change change) {
    if (change.sharedBy().size() > 1) {
      String names = String.join(", ", change.sharedBy().stream().map(Words::outcome).toList());
      story.paragraph(
          Look.WHOLE.keptWithNext(), List.of(Run.of("A cell shared by " + names, Look.ASIDE)));
    }
  }

  /** What changed in this outcome too, and is told with others. */
  private void also(OutcomeId outcome) {
    List<Run> runs = new ArrayList<>();
    for (ChangeGroup group : places.groups(outcome)) {
      runs.add(Run.of(runs.isEmpty() ? "Also, as in other outcomes: " : ", ", Look.ASIDE));
      runs.add(new Run(Words.column(group.field()), Look.LINK, new Link.ToPlace(places.of(group))));
    }
    if (!runs.isEmpty()) {
      story.paragraph(Look.WHOLE, runs);
    }
  }

  private void change(Change change) {
    heading(
        change.mark(),
        change.field() == null
            ? capital(Words.change(change.kind()))
            : Words.column(change.field()),
        change.significance());
    switch (change.kind()) {
      case OUTCOME_ADDED ->
          story.paragraph(Look.WHOLE, List.of(Run.of(text(change.newText()), EditRuns.CAME)));
      case OUTCOME_REMOVED ->
          story.paragraph(Look.WHOLE, List.of(Run.of(text(change.oldText()), EditRuns.WENT)));
      case OUTCOME_RENUMBERED, OUTCOME_MOVED, OUTCOME_SPLIT, OUTCOME_MERGED, FIELD_CHANGED ->
          told(change);
    }
  }

  private void told(Change change) {
    shared(change);
    String summary = Excerpt.of(change.summary(), change.items().isEmpty() ? 600 : 140);
    boolean goesOn = !change.items().isEmpty() || !change.edits().isEmpty();
    story.paragraph(
        goesOn ? Look.WHOLE.keptWithNext() : Look.WHOLE,
        List.of(
            Run.of(capital(summary), Look.BOLD), Run.of(" (" + change.reason() + ")", Look.ASIDE)));
    if (!change.items().isEmpty()) {
      items(change.items());
    } else if (!change.edits().isEmpty()) {
      story.paragraph(Look.WHOLE, EditRuns.of(change.edits()));
    }
  }

  private void heading(Mark mark, String what, Significance significance) {
    story.heading(
        4,
        ParagraphStyle.of(12, 7),
        null,
        List.of(
            Run.of(mark.written() + "  ", Look.BOLD),
            Run.of(what + "  ", Look.FIELD),
            Run.of(Words.significance(significance), tag(significance))),
        null);
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static TextStyle tag(Significance significance) {
    int colour =
        switch (significance) {
          case Significance.SUBSTANTIVE -> 0xF2C14E;
          case Significance.WORDING -> 0xDDE5EB;
          case Significance.EDITORIAL -> 0xEEF2F5;
        };
    return TextStyle.of(Look.TEXT.face(), 9, Look.INK).boxed(colour);
  }

  private void items(List<ItemChange> items) {
    story.openList();
    for (ItemChange item : items) {
      story.item(Look.WHOLE.after(2).indented(13, 1), label(item.kind()), runs(item));
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
