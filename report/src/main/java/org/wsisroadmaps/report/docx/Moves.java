package org.wsisroadmaps.report.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The paragraphs that stand elsewhere in the same story, word for word and in the same look. */
final class Moves {

  private final IdentityHashMap<Step<Paragraph>, String> names = new IdentityHashMap<>();

  private Moves() {}

  /**
   * Pairs what went with what came.
   *
   * @param steps what became of the paragraphs
   */
  static Moves among(Iterable<Step<Paragraph>> steps) {
    Map<Paragraph, Deque<Step<Paragraph>>> gone = new HashMap<>();
    for (Step<Paragraph> step : steps) {
      if (step instanceof Step.Gone<Paragraph> one && !one.old().text().isEmpty()) {
        gone.computeIfAbsent(one.old(), any -> new ArrayDeque<>()).add(step);
      }
    }
    Moves moves = new Moves();
    int pairs = 0;
    for (Step<Paragraph> step : steps) {
      if (step instanceof Step.Came<Paragraph> one) {
        Step<Paragraph> from = gone.getOrDefault(one.now(), new ArrayDeque<>()).poll();
        if (from != null) {
          String name = String.valueOf(++pairs);
          moves.names.put(from, name);
          moves.names.put(step, name);
        }
      }
    }
    return moves;
  }

  /** The name of a move; empty where a paragraph went or came for good. */
  String name(Step<Paragraph> step) {
    return names.getOrDefault(step, "");
  }
}
