package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.List;

/** What became of an element of a list in another list. */
sealed interface Step<T> {

  /** It stands in both. */
  record Both<T>(T old, T now) implements Step<T> {}

  /** It stands in the old list only. */
  record Gone<T>(T old) implements Step<T> {}

  /** It stands in the new list only. */
  record Came<T>(T now) implements Step<T> {}

  /** How much it is worth to take two elements for one; 0 where they are not. */
  interface Weight<T> {
    double of(T old, T now);
  }

  /**
   * The steps from one list to another that are worth most (S. Needleman, C. Wunsch: <i>A general
   * method applicable to the search for similarities in the amino acid sequence of two
   * proteins</i>, Journal of Molecular Biology 48, 1970). Both lists keep their order; between two
   * elements that stand in both, what went stands before what came.
   */
  static <T> List<Step<T>> between(List<T> old, List<T> now, Weight<T> weight) {
    double[][] weights = new double[old.size()][now.size()];
    double[][] best = new double[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        weights[i][j] = weight.of(old.get(i), now.get(j));
        double paired = weights[i][j] > 0 ? weights[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Step<T>> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (weights[i][j] > 0 && best[i][j] == weights[i][j] + best[i + 1][j + 1]) {
        steps.add(new Both<>(old.get(i++), now.get(j++)));
      } else if (best[i][j] == best[i + 1][j]) {
        steps.add(new Gone<>(old.get(i++)));
      } else {
        steps.add(new Came<>(now.get(j++)));
      }
    }
    old.subList(i, old.size()).forEach(gone -> steps.add(new Gone<>(gone)));
    now.subList(j, now.size()).forEach(came -> steps.add(new Came<>(came)));
    return steps;
  }
}
