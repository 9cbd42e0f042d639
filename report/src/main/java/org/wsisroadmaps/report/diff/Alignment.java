package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wsisroadmaps.model.Edition;

/**
 * Which outcome of the old edition is which of the new one.
 *
 * @param pairs the outcomes that stand in both, in the order of the new edition
 * @param removed outcomes that went, in the order of the old edition
 * @param added outcomes that came, in the order of the new edition
 * @param splits outcomes that became several
 * @param merges outcomes that became one
 */
record Alignment(
    List<Pair> pairs,
    List<Entry> removed,
    List<Entry> added,
    List<Division> splits,
    List<Division> merges) {

  /**
   * One outcome on one side, its parts on the other.
   *
   * @param whole the outcome that holds all of it
   * @param parts its parts, two or more
   */
  record Division(Entry whole, List<Entry> parts) {}

  /** From here on two texts are the same one reworded. */
  private static final double ALIKE = 0.5;

  /** From here on they are, where they also stand under one code in one section. */
  private static final double ALIKE_IN_PLACE = 0.33;

  /** From here on an outcome is taken to have moved to another action line. */
  private static final double ALIKE_ELSEWHERE = 0.65;

  /** The share of a part that the whole must hold. */
  private static final double PART = 0.6;

  /** The share of the whole that its parts must hold together. */
  private static final double WHOLE = 0.7;

  /** A part that holds more of the whole than this is the whole. */
  private static final double ALL_BUT_WHOLE = 0.85;

  /** Aligns the outcomes of two editions. */
  static Alignment of(Edition before, Edition after) {
    return new Aligner(Entry.of(before), Entry.of(after)).align();
  }

  private static final class Aligner {
    private final List<Entry> before;
    private final List<Entry> after;
    private final Map<Entry, Terms.Vector> statements = new HashMap<>();
    private final Map<Entry, Terms.Vector> rests = new HashMap<>();
    private final Map<Entry, Entry> partner = new HashMap<>();
    private final Set<Entry> matched = new HashSet<>();

    Aligner(List<Entry> before, List<Entry> after) {
      this.before = before;
      this.after = after;
      List<Entry> all = Stream.concat(before.stream(), after.stream()).toList();
      Terms statementTerms = new Terms(all.stream().map(Entry::statement).toList());
      Terms restTerms = new Terms(all.stream().map(Entry::rest).toList());
      // two outcomes may be equal in all, so entries are told apart by what they are
      for (Entry entry : all) {
        statements.put(entry, statementTerms.vector(entry.statement()));
        rests.put(entry, restTerms.vector(entry.rest()));
      }
    }

    Alignment align() {
      Set<String> lines = new LinkedHashSet<>();
      before.forEach(entry -> lines.add(entry.id().line()));
      for (String line : lines) {
        assign(
            before.stream().filter(e -> e.id().line().equals(line)).toList(),
            after.stream().filter(e -> e.id().line().equals(line)).toList(),
            false);
      }
      assign(unmatchedBefore(), unmatchedAfter(), true);
      List<Division> splits = divisions(before, unmatchedAfter(), false);
      splits.forEach(split -> matched.addAll(split.parts()));
      splits.forEach(split -> partner.putIfAbsent(split.whole(), split.parts().get(0)));
      List<Division> merges = divisions(after, unmatchedBefore(), true);
      Set<Entry> mergedAway = new HashSet<>();
      merges.forEach(merge -> mergedAway.addAll(merge.parts()));
      merges.forEach(merge -> {
        matched.add(merge.whole());
        if (!partner.containsValue(merge.whole())) {
          partner.putIfAbsent(merge.parts().get(0), merge.whole());
        }
      });
      List<Pair> pairs =
          partner.entrySet().stream()
              .map(e -> new Pair(e.getKey(), e.getValue()))
              .sorted(Comparator.comparingInt(pair -> pair.after().order()))
              .toList();
      return new Alignment(
          pairs,
          unmatchedBefore().stream().filter(e -> !mergedAway.contains(e)).toList(),
          unmatchedAfter(),
          splits,
          merges);
    }

    private List<Entry> unmatchedBefore() {
      return before.stream().filter(entry -> !partner.containsKey(entry)).toList();
    }

    private List<Entry> unmatchedAfter() {
      return after.stream().filter(entry -> !matched.contains(entry)).toList();
    }

    private void assign(List<Entry> rows, List<Entry> columns, boolean elsewhere) {
      double[][] value = new double[rows.size()][columns.size()];
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < columns.size(); c++) {
          value[r][c] = value(rows.get(r), columns.get(c), r, c, elsewhere);
        }
      }
      int[] columnOf = Assignment.best(value);
      for (int r = 0; r < rows.size(); r++) {
        if (columnOf[r] >= 0) {
          partner.put(rows.get(r), columns.get(columnOf[r]));
          matched.add(columns.get(columnOf[r]));
        }
      }
    }

    /** What it is worth to take two outcomes for one; 0 where they are not. */
    private double value(Entry old, Entry now, int oldPlace, int newPlace, boolean elsewhere) {
      double likeness = likeness(old, now);
      boolean sameSection = old.id().section() == now.id().section();
      boolean samePlace = sameSection && old.id().code().equals(now.id().code());
      double least = elsewhere ? ALIKE_ELSEWHERE : samePlace ? ALIKE_IN_PLACE : ALIKE;
      if (likeness < least) {
        return 0;
      }
      return likeness
          + (samePlace ? 0.06 : 0)
          + (sameSection ? 0.03 : 0)
          + 0.02 / (1 + Math.abs(oldPlace - newPlace));
    }

    /** By what the outcomes say, and by their other cells where these are more alike. */
    private double likeness(Entry old, Entry now) {
      Terms.Vector oldStatement = vector(statements, old);
      Terms.Vector newStatement = vector(statements, now);
      double statement = oldStatement.likeness(newStatement);
      Terms.Vector oldRest = vector(rests, old);
      Terms.Vector newRest = vector(rests, now);
      if (oldRest.weights().isEmpty() || newRest.weights().isEmpty()) {
        return statement;
      }
      return Math.max(statement, 0.65 * statement + 0.35 * oldRest.likeness(newRest));
    }

    private static Terms.Vector vector(Map<Entry, Terms.Vector> vectors, Entry entry) {
      return vectors.getOrDefault(entry, new Terms.Vector(Map.of()));
    }

    /**
     * Outcomes of one side that stand on the other one in parts, of which at least one has no
     * counterpart of its own.
     */
    private List<Division> divisions(List<Entry> wholes, List<Entry> loose, boolean backwards) {
      List<Division> divisions = new ArrayList<>();
      Set<Entry> taken = new HashSet<>();
      for (Entry whole : wholes) {
        List<Entry> parts = new ArrayList<>();
        partnerOf(whole, backwards).stream()
            .filter(part -> isPart(part, whole))
            .forEach(parts::add);
        int own = parts.size();
        loose.stream()
            .filter(part -> !taken.contains(part))
            .filter(part -> part.id().line().equals(whole.id().line()))
            .filter(part -> isPart(part, whole))
            .forEach(parts::add);
        if (parts.size() >= 2 && parts.size() > own && isMadeOf(whole, parts)) {
          taken.addAll(parts);
          parts.sort(Comparator.comparingInt(Entry::order));
          divisions.add(new Division(whole, List.copyOf(parts)));
        }
      }
      return divisions;
    }

    private List<Entry> partnerOf(Entry whole, boolean backwards) {
      if (!backwards) {
        Entry found = partner.get(whole);
        return found == null ? List.of() : List.of(found);
      }
      return partner.entrySet().stream()
          .filter(e -> e.getValue().equals(whole))
          .map(Map.Entry::getKey)
          .limit(1)
          .toList();
    }

    private boolean isPart(Entry part, Entry whole) {
      Terms.Vector small = vector(statements, part);
      Terms.Vector large = vector(statements, whole);
      return small.size() < large.size()
          && small.containedIn(large) >= PART
          && large.containedIn(small) < ALL_BUT_WHOLE;
    }

    private boolean isMadeOf(Entry whole, List<Entry> parts) {
      Terms.Vector together = new Terms.Vector(Map.of());
      for (Entry part : parts) {
        together = together.with(vector(statements, part));
      }
      Terms.Vector large = vector(statements, whole);
      return large.containedIn(together) >= WHOLE && together.size() <= 1.5 * large.size();
    }
  }
}
