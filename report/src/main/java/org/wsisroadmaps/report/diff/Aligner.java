package org.wsisroadmaps.report.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** From here on what has no other counterpart is a paraphrase. */
  private static final double PARAPHRASED = 0.5;

  /** From here on it may be one. */
  private static final double PERHAPS = 0.3;

  /** More comparisons than this are not made. */
  private static final long MOST_COMPARISONS = 250_000;

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
    lines.forEach(line -> matchEqual(inLine(before, line), inLine(after, line)));
    // what says the very same in another action line is more than what is alike in its own
    matchEqual(loose(before, newOf), loose(after, oldOf));
    for (String line : lines) {
      assign(loose(inLine(before, line), newOf), loose(inLine(after, line), oldOf), ALIKE);
    }
    assign(loose(before, newOf), loose(after, oldOf), ALIKE_ELSEWHERE);
    List<Division> splits = Divisions.of(likeness, before, loose(after, oldOf), newOf);
    splits.forEach(split -> pair(split, newOf, oldOf));
    List<Division> merges = Divisions.of(likeness, after, loose(before, newOf), oldOf);
    merges.forEach(merge -> pair(merge, oldOf, newOf));
    Set<Entry> told = new HashSet<>();
    splits.forEach(split -> told.addAll(split.parts()));
    merges.forEach(merge -> told.addAll(merge.parts()));
    Map<Entry, Entry> perhaps =
        matchParaphrased(
            loose(before, newOf).stream().filter(entry -> !told.contains(entry)).toList(),
            loose(after, oldOf).stream().filter(entry -> !told.contains(entry)).toList());
    return new Alignment(
        newOf.entrySet().stream()
            .map(pair -> new Pair(pair.getKey(), pair.getValue()))
            .sorted(Comparator.comparingInt(pair -> pair.after().order()))
            .toList(),
        loose(before, newOf).stream().filter(entry -> !told.contains(entry)).toList(),
        loose(after, oldOf).stream().filter(entry -> !told.contains(entry)).toList(),
        splits,
        merges,
        perhaps);
  }

  /**
   * Pairs what says the very same, and is alone in that, on both sides: nothing else can be more
   * alike.
   */
  private void matchEqual(List<Entry> rows, List<Entry> columns) {
    Map<String, Entry> unique = unique(columns);
    unique(rows)
        .forEach((statement, old) -> {
          Entry now = unique.get(statement);
          if (now != null) {
            match(old, now);
          }
        });
  }

  private static Map<String, Entry> unique(List<Entry> entries) {
    Map<String, Entry> unique = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      String statement = Token.layoutFree(entry.statement());
      if (statement.isEmpty() || !seen.add(statement)) {
        unique.remove(statement);
      } else {
        unique.put(statement, entry);
      }
    }
    return unique;
  }

  /**
   * Of what is left on both sides, that which is about the same as nothing else: a paraphrase with
   * nothing else to hold on to. It is the same where it is much alike, and perhaps where it is
   * less.
   */
  private Map<Entry, Entry> matchParaphrased(List<Entry> rows, List<Entry> columns) {
    Map<Entry, Entry> perhaps = new LinkedHashMap<>();
    if ((long) rows.size() * columns.size() > MOST_COMPARISONS) {
      return perhaps;
    }
    double[][] value = new double[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        double alike = likeness.ofGists(rows.get(r), columns.get(c));
        value[r][c] = alike < PERHAPS ? 0 : alike;
      }
    }
    int[] columnOf = Assignment.best(value);
    for (int r = 0; r < rows.size(); r++) {
      if (columnOf[r] >= 0) {
        if (value[r][columnOf[r]] >= PARAPHRASED) {
          match(rows.get(r), columns.get(columnOf[r]));
        } else {
          perhaps.put(rows.get(r), columns.get(columnOf[r]));
        }
      }
    }
    return perhaps;
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
    SparseAssignment assignment = new SparseAssignment(rows.size(), columns.size());
    Candidates candidates = new Candidates(rows, columns, likeness);
    for (int r = 0; r < rows.size(); r++) {
      for (int c : candidates.of(r)) {
        double value = value(rows.get(r), columns.get(c), Math.abs(r - c), least);
        if (value > 0) {
          assignment.add(r, c, value);
        }
      }
    }
    assignment.best((r, c) -> match(rows.get(r), columns.get(c)));
  }

  /** What it is worth to take two outcomes for one; 0 where they are not. */
  private double value(Entry old, Entry now, int steps, double least) {
    double alike = likeness.of(old, now);
    boolean sameSection = old.id().line().equals(now.id().line()) && old.inSectionOf(now);
    boolean samePlace = sameSection && old.id().code().equals(now.id().code());
    if (alike < (samePlace ? ALIKE_IN_PLACE : least)) {
      return 0;
    }
    return alike + (samePlace ? 0.06 : 0) + (sameSection ? 0.03 : 0) + 0.02 / (1 + steps);
  }
}
