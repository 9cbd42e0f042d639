package org.wsisroadmaps.report.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which outcome is which: by one best assignment in every action line, then by one over what
 * is left in all of them, then by what was split and merged.
 */
final class Aligner {

  /** From here on two texts are the same one reworded. */
  private static final double ALIKE = 0.4;

  /** From here on they are, where they also stand under one code in one section. */
  private static final double ALIKE_IN_PLACE = 0.3;

  /** From here on an outcome is taken to have moved to another action line. */
  private static final double ALIKE_ELSEWHERE = 0.5;

  private final List<Entry> before;
  private final List<Entry> after;
  private final Likeness likeness;
  private final Map<Entry, Entry> newOf = new HashMap<>();
  private final Map<Entry, Entry> oldOf = new HashMap<>();

  Aligner(List<Entry> before, List<Entry> after) {
    this.before = before;
    this.after = after;
    this.likeness = new Likeness(before, after);
  }

  Alignment align() {
    Set<String> lines = new LinkedHashSet<>();
    before.forEach(entry -> lines.add(entry.id().line()));
    for (String line : lines) {
      assign(inLine(before, line), inLine(after, line), ALIKE);
    }
    assign(loose(before, newOf), loose(after, oldOf), ALIKE_ELSEWHERE);
    List<Division> splits = Divisions.of(likeness, before, loose(after, oldOf), newOf);
    splits.forEach(split -> pair(split, newOf, oldOf));
    List<Division> merges = Divisions.of(likeness, after, loose(before, newOf), oldOf);
    merges.forEach(merge -> pair(merge, oldOf, newOf));
    Set<Entry> told = new HashSet<>();
    splits.forEach(split -> told.addAll(split.parts()));
    merges.forEach(merge -> told.addAll(merge.parts()));
    return new Alignment(
        newOf.entrySet().stream()
            .map(pair -> new Pair(pair.getKey(), pair.getValue()))
            .sorted(Comparator.comparingInt(pair -> pair.after().order()))
            .toList(),
        loose(before, newOf).stream().filter(entry -> !told.contains(entry)).toList(),
        loose(after, oldOf).stream().filter(entry -> !told.contains(entry)).toList(),
        splits,
        merges);
  }

  private static List<Entry> inLine(List<Entry> entries, String line) {
    return entries.stream().filter(entry -> entry.id().line().equals(line)).toList();
  }

  private static List<Entry> loose(List<Entry> entries, Map<Entry, Entry> partners) {
    return entries.stream().filter(entry -> !partners.containsKey(entry)).toList();
  }

  /** Makes them one where both have no partner yet. */
  private void match(Entry old, Entry now) {
    if (!newOf.containsKey(old) && !oldOf.containsKey(now)) {
      newOf.put(old, now);
      oldOf.put(now, old);
    }
  }

  /**
   * The part that kept most of the whole's other cells is its counterpart, whichever of them says
   * more: cells that moved with one part did not change.
   */
  private void pair(
      Division division, Map<Entry, Entry> partOfWhole, Map<Entry, Entry> wholeOfPart) {
    Entry whole = division.whole();
    Entry partner = partOfWhole.get(whole);
    Entry best =
        division.parts().stream()
            .max(
                Comparator.comparingInt((Entry part) -> whole.equalCells(part))
                    .thenComparingDouble(part -> likeness.ofOtherCells(whole, part))
                    .thenComparing(part -> part.equals(partner))
                    .thenComparingDouble(part -> likeness.of(whole, part)))
            .orElseThrow();
    if (partner != null) {
      wholeOfPart.remove(partner);
    }
    partOfWhole.put(whole, best);
    wholeOfPart.put(best, whole);
  }

  private void assign(List<Entry> rows, List<Entry> columns, double least) {
    double[][] value = new double[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        value[r][c] = value(rows.get(r), columns.get(c), Math.abs(r - c), least);
      }
    }
    int[] columnOf = Assignment.best(value);
    for (int r = 0; r < rows.size(); r++) {
      if (columnOf[r] >= 0) {
        match(rows.get(r), columns.get(columnOf[r]));
      }
    }
  }

  /** What it is worth to take two outcomes for one; 0 where they are not. */
  private double value(Entry old, Entry now, int steps, double least) {
    double alike = likeness.of(old, now);
    boolean sameSection =
        old.id().line().equals(now.id().line()) && old.id().section() == now.id().section();
    boolean samePlace = sameSection && old.id().code().equals(now.id().code());
    if (alike < (samePlace ? ALIKE_IN_PLACE : least)) {
      return 0;
    }
    return alike + (samePlace ? 0.06 : 0) + (sameSection ? 0.03 : 0) + 0.02 / (1 + steps);
  }
}
