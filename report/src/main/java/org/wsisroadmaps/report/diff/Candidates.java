package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which outcomes of one side are worth a look for an outcome of the other: all, where there are
 * few; else those that share a rare term with it, or stand at the same place.
 */
final class Candidates {

  /** Up to so many comparisons, each is made. */
  private static final long FEW = 250_000;

  /** A term that more outcomes hold than this leads to none of them. */
  private static final int RARE = 20;

  /** So many outcomes around the same place are looked at. */
  private static final int NEAR = 2;

  private final List<Entry> rows;
  private final int columns;
  private final Likeness likeness;
  private final boolean few;
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  Candidates(List<Entry> rows, List<Entry> columns, Likeness likeness) {
    this.rows = rows;
    this.columns = columns.size();
    this.likeness = likeness;
    this.few = (long) rows.size() * columns.size() <= FEW;
    for (int c = 0; c < columns.size() && !few; c++) {
      for (int term : likeness.statement(columns.get(c)).terms()) {
        holders.computeIfAbsent(term, key -> new ArrayList<>()).add(c);
      }
    }
  }

  /** The columns that are worth a look for a row, in rising order. */
  Collection<Integer> of(int row) {
    if (few) {
      return IntStream.range(0, columns).boxed().toList();
    }
    TreeSet<Integer> found = new TreeSet<>();
    for (int term : likeness.statement(rows.get(row)).terms()) {
      List<Integer> holding = holders.getOrDefault(term, List.of());
      if (holding.size() <= RARE) {
        found.addAll(holding);
      }
    }
    IntStream.rangeClosed(Math.max(0, row - NEAR), Math.min(columns - 1, row + NEAR))
        .forEach(found::add);
    return found;
  }
}
