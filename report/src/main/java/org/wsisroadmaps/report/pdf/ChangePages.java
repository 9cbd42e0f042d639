package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
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
  private final ChangeStory told = new ChangeStory(story);

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
    told.heading(group.mark(), Words.column(group.field()), group.significance());
    story.paragraph(Look.WHOLE, List.of(Run.of(ChangeStory.capital(group.summary()), Look.BOLD)));
    if (group.items().isEmpty()) {
      places
          .first(group)
          .ifPresent(change -> story.paragraph(Look.WHOLE, EditRuns.of(change.edits())));
    } else {
      told.items(group.items());
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
    all.forEach(told::change);
    also(outcome);
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
}
