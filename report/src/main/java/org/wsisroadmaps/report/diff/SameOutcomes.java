package org.wsisroadmaps.report.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wsisroadmaps.model.Edition;

/** Tells which outcome of an edition is which of another one, as their comparison takes them. */
public final class SameOutcomes {

  private SameOutcomes() {}

  /**
   * The outcomes that stand in both editions, by their places among all outcomes of their edition
   * (0-based): the place in the old one for that in the new one, in the order of the new one.
   */
  public static Map<Integer, Integer> oldByNew(Edition before, Edition after) {
    Map<Integer, Integer> same = new LinkedHashMap<>();
    for (Pair pair : Alignment.of(before, after).pairs()) {
      same.put(pair.after().order(), pair.before().order());
    }
    return same;
  }
}
