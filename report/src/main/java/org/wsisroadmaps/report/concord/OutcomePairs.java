package org.wsisroadmaps.report.concord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which outcomes of an action line are the same in two languages: those in order first, by the
 * alignment that most speaks for (Needleman and Wunsch 1970), then those that stand elsewhere.
 *
 * @param inOrder pairs in the order of both versions
 * @param moved pairs that stand among others
 * @param onlyFirst outcomes of the first version alone
 * @param onlySecond outcomes of the second version alone
 */
record OutcomePairs(
    List<Pair> inOrder, List<Pair> moved, List<Signature> onlyFirst, List<Signature> onlySecond) {

  /**
   * Less does not make two outcomes one: a code and its section are enough, two fields without them
   * are not.
   */
  static final double LEAST_LIKENESS = 3.2;

  /** An outcome in both versions. */
  record Pair(Signature first, Signature second) {}

  private record Candidate(int first, int second, double likeness) {}

  static OutcomePairs of(List<Signature> first, List<Signature> second) {
    double[][] likeness = new double[first.size()][second.size()];
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        likeness[i][j] = first.get(i).likeness(second.get(j));
      }
    }
    int[] partner = aligned(likeness, first.size(), second.size());
    fillGaps(first, second, partner);
    boolean[] taken = new boolean[second.size()];
    List<Pair> inOrder = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        taken[partner[i]] = true;
        inOrder.add(new Pair(first.get(i), second.get(partner[i])));
      }
    }
    List<Pair> moved = new ArrayList<>();
    for (Candidate candidate : candidates(likeness, partner, taken)) {
      if (partner[candidate.first()] < 0 && !taken[candidate.second()]) {
        partner[candidate.first()] = candidate.second();
        taken[candidate.second()] = true;
        moved.add(new Pair(first.get(candidate.first()), second.get(candidate.second())));
      }
    }
    List<Signature> onlyFirst = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        onlyFirst.add(first.get(i));
      }
    }
    List<Signature> onlySecond = new ArrayList<>();
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        onlySecond.add(second.get(j));
      }
    }
    return new OutcomePairs(inOrder, moved, onlyFirst, onlySecond);
  }

  /** The second outcome of each first one, -1 where it has none. */
  private static int[] aligned(double[][] likeness, int rows, int columns) {
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double apart = Math.max(best[i + 1][j], best[i][j + 1]);
        double gain = likeness[i][j] - LEAST_LIKENESS;
        best[i][j] = gain > 0 ? Math.max(apart, best[i + 1][j + 1] + gain) : apart;
      }
    }
    int[] partner = new int[rows];
    Arrays.fill(partner, -1);
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      double gain = likeness[i][j] - LEAST_LIKENESS;
      if (gain > 0 && best[i][j] == best[i + 1][j + 1] + gain) {
        partner[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return partner;
  }

  /**
   * Pairs what stands alone between the same neighbours: as many outcomes of the same sections, in
   * both versions, are the same ones, however little they say.
   */
  private static void fillGaps(List<Signature> first, List<Signature> second, int[] partner) {
    int from = 0;
    int otherFrom = 0;
    for (int i = 0; i <= partner.length; i++) {
      if (i < partner.length && partner[i] < 0) {
        continue;
      }
      int otherEnd = i < partner.length ? partner[i] : second.size();
      if (i - from == otherEnd - otherFrom) {
        for (int k = from; k < i; k++) {
          int other = otherFrom + k - from;
          if (first.get(k).outcome().section() == second.get(other).outcome().section()) {
            partner[k] = other;
          }
        }
      }
      from = i + 1;
      otherFrom = otherEnd + 1;
    }
  }

  private static List<Candidate> candidates(double[][] likeness, int[] partner, boolean[] taken) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      for (int j = 0; partner[i] < 0 && j < taken.length; j++) {
        if (!taken[j] && likeness[i][j] > LEAST_LIKENESS) {
          candidates.add(new Candidate(i, j, likeness[i][j]));
        }
      }
    }
    Collections.sort(candidates, Comparator.comparingDouble(c -> -c.likeness()));
    return candidates;
  }
}
