package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.pdf.layout.TextStyle;
import org.wsisroadmaps.report.wording.Excerpt;
import org.wsisroadmaps.report.wording.Words;

/**
 * Tells changes of an outcome, with what went and what came.
 *
 * @param story where they are told
 */
record ChangeStory(Story story) {

  /** Tells a change below a heading of its own. */
  void change(Change change) {
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

  /** The heading of a change: what it is, and how much it weighs. */
  void heading(Mark mark, String what, Significance significance) {
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

  /** Words with a capital letter at their beginning. */
  static String capital(String words) {
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

  /** Lists what became of items. */
  void items(List<ItemChange> items) {
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

  /** The other outcomes that share the cell. */
  private void shared(Change change) {
    if (change.sharedBy().size() > 1) {
      String names = String.join(", ", change.sharedBy().stream().map(Words::outcome).toList());
      story.paragraph(
          Look.WHOLE.keptWithNext(), List.of(Run.of("A cell shared by " + names, Look.ASIDE)));
    }
  }
}
