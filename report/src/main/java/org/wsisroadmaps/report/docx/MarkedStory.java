package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays paragraphs that follow each other over those of the old document. A paragraph is its text
 * and the mark that ends it, and marks come and go as words do: the text before a mark that is not
 * there goes on up to the next one that is.
 */
final class MarkedStory {

  private MarkedStory() {}

  /** The paragraphs of a story to which one thing happened. */
  static List<Marked.Text> all(List<Paragraph> paragraphs, Fate fate) {
    return paragraphs.stream().map(paragraph -> one(paragraph, fate)).toList();
  }

  private static Marked.Text one(Paragraph paragraph, Fate fate) {
    return one(paragraph, fate, "");
  }

  private static Marked.Text one(Paragraph paragraph, Fate fate, String move) {
    List<Marked.Run> runs =
        paragraph.text().stream().map(span -> new Marked.Run(span, null, fate, move)).toList();
    return new Marked.Text(paragraph.look(), paragraph.look(), fate, runs);
  }

  /** A paragraph that stands in both documents. */
  static Marked.Text same(Paragraph old, Paragraph now) {
    return new Marked.Text(
        now.look(), old.look(), Fate.KEPT, MarkedText.between(old.text(), now.text()));
  }

  /** Paragraphs that others follow. */
  static List<Marked.Text> open(List<Paragraph> old, List<Paragraph> now) {
    List<Step<Paragraph>> steps = Step.between(old, now, new ParagraphLikeness());
    Moves moves = Moves.among(steps);
    List<Marked.Text> story = new ArrayList<>();
    for (Step<Paragraph> step : steps) {
      story.add(
          switch (step) {
            case Step.Both<Paragraph> both -> same(both.old(), both.now());
            case Step.Gone<Paragraph> gone -> gone(gone, moves);
            case Step.Came<Paragraph> came -> came(came, moves);
          });
    }
    return story;
  }

  private static Marked.Text gone(Step.Gone<Paragraph> gone, Moves moves) {
    String move = moves.name(gone);
    return one(gone.old(), move.isEmpty() ? Fate.DELETED : Fate.MOVED_FROM, move);
  }

  private static Marked.Text came(Step.Came<Paragraph> came, Moves moves) {
    String move = moves.name(came);
    return one(came.now(), move.isEmpty() ? Fate.INSERTED : Fate.MOVED_TO, move);
  }

  /**
   * The paragraphs of a cell. Its last mark is the end of the cell, and so stands in both: where
   * the last paragraphs came or went, the marks before them came or went.
   *
   * @param old the old paragraphs, at least one
   * @param now the new ones, at least one
   */
  static List<Marked.Text> closed(List<Paragraph> old, List<Paragraph> now) {
    List<Step<Paragraph>> steps = Step.between(old, now, new ParagraphLikeness());
    Moves moves = Moves.among(steps);
    List<Marked.Text> story = new ArrayList<>();
    List<Marked.Text> gone = new ArrayList<>();
    List<Marked.Text> came = new ArrayList<>();
    Step.Both<Paragraph> last = null;
    for (Step<Paragraph> step : steps) {
      switch (step) {
        case Step.Both<Paragraph> both -> {
          story.addAll(gone);
          story.addAll(came);
          gone.clear();
          came.clear();
          story.add(same(both.old(), both.now()));
          last = both;
        }
        case Step.Gone<Paragraph> one -> gone.add(gone(one, moves));
        case Step.Came<Paragraph> one -> came.add(came(one, moves));
      }
    }
    if (!gone.isEmpty() && !came.isEmpty()) {
      replace(gone, came, story);
    } else if (!gone.isEmpty() && last != null) {
      Look look = last.old().look();
      story.add(story.removeLast().withMark(look, look, Fate.DELETED));
      story.addAll(gone);
      story.add(story.removeLast().withMark(last.now().look(), gone.getLast().look(), Fate.KEPT));
    } else if (!came.isEmpty() && last != null) {
      Look look = last.now().look();
      story.add(story.removeLast().withMark(look, look, Fate.INSERTED));
      story.addAll(came);
      story.add(story.removeLast().withMark(came.getLast().look(), last.old().look(), Fate.KEPT));
    }
    return story;
  }

  /** The last paragraphs went and others came: the last of both share the end of the cell. */
  private static void replace(
      List<Marked.Text> gone, List<Marked.Text> came, List<Marked.Text> story) {
    story.addAll(gone.subList(0, gone.size() - 1));
    story.addAll(came.subList(0, came.size() - 1));
    List<Marked.Run> runs = new ArrayList<>(gone.getLast().runs());
    runs.addAll(came.getLast().runs());
    story.add(new Marked.Text(came.getLast().look(), gone.getLast().look(), Fate.KEPT, runs));
  }
}
