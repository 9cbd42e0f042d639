package org.wsisroadmaps.report.diff;

import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Edition;

/**
 * Which outcome of the old edition is which of the new one.
 *
 * @param pairs the outcomes that stand in both, in the order of the new edition
 * @param removed outcomes that went, in the order of the old edition
 * @param added outcomes that came, in the order of the new edition
 * @param splits outcomes that became several
 * @param merges outcomes that became one
 * @param perhaps of outcomes that went those that came and may be the same
 */
record Alignment(
    List<Pair> pairs,
    List<Entry> removed,
    List<Entry> added,
    List<Division> splits,
    List<Division> merges,
    Map<Entry, Entry> perhaps) {

  /** Aligns the outcomes of two editions. */
  static Alignment of(Edition before, Edition after) {
    return new Aligner(Entry.of(before), Entry.of(after)).align();
  }
}
