package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of one side that stand on the other one in parts, of which at least one has no
 * counterpart of its own.
 */
final class Divisions {

  /** The share of a part that the whole must hold. */
  private static final double PART = 0.35;

  /** The share of a part that the whole must hold and that the other parts do not hold. */
  private static final double OWN = 0.25;

  /** The share of the whole that its parts must hold together. */
  private static final double WHOLE = 0.45;

  /** The parts may say more than the whole, but not more than so many times of it. */
  private static final double MOST = 1.6;

  private final Likeness likeness;

  private Divisions(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * The divided outcomes.
   *
   * @param likeness what the outcomes say
   * @param wholes the outcomes of one side
   * @param loose those of the other side that have no counterpart
   * @param partners the counterparts of the wholes
   */
  static List<Division> of(
      Likeness likeness, List<Entry> wholes, List<Entry> loose, Map<Entry, Entry> partners) {
    Divisions divisions = new Divisions(likeness);
    Candidates candidates = new Candidates(loose, wholes, likeness);
    Map<Entry, List<Entry>> free = new LinkedHashMap<>();
    for (int i = 0; i < loose.size(); i++) {
      Entry part = loose.get(i);
      divisions
          .wholeOf(part, candidates.of(i).stream().map(wholes::get).toList(), partners)
          .ifPresent(whole -> free.computeIfAbsent(whole, key -> new ArrayList<>()).add(part));
    }
    List<Division> found = new ArrayList<>();
    for (Entry whole : wholes) {
      List<Entry> parts =
          divisions.parts(whole, partners.get(whole), free.getOrDefault(whole, List.of()));
      if (!parts.isEmpty()) {
        found.add(new Division(whole, parts));
      }
    }
    return found;
  }

  /** The outcome of which a part holds most that the outcome's counterpart does not hold. */
  private Optional<Entry> wholeOf(Entry part, List<Entry> wholes, Map<Entry, Entry> partners) {
    return wholes.stream()
        .filter(whole -> standsBy(part, whole) || standsBy(part, partners.get(whole)))
        .filter(whole -> isPart(part, whole))
        .max(
            Comparator.comparingDouble(whole -> {
              Entry partner = partners.get(whole);
              double own = own(part, whole, partner == null ? List.of() : List.of(partner));
              // of two that say the same, the one that stands nearer
              return own - 0.001 * Math.abs(whole.order() - part.order());
            }));
  }

  /** Whether they are of one action line: parts stand where the whole stood, or where it went. */
  private static boolean standsBy(Entry part, @Nullable Entry other) {
    return other != null && other.id().line().equals(part.id().line());
  }

  /** The parts that make a whole, in their order; none where they do not. */
  private List<Entry> parts(Entry whole, @Nullable Entry partner, List<Entry> free) {
    List<Entry> parts = new ArrayList<>(free);
    if (partner != null) {
      parts.add(partner);
    }
    parts.sort(Comparator.comparingInt(Entry::order));
    // what says nothing of its own is none: the weakest goes first
    while (parts.size() >= 2) {
      Entry weakest =
          parts.stream()
              .filter(part -> !part.equals(partner))
              .min(Comparator.comparingDouble(part -> own(part, whole, parts)))
              .orElseThrow();
      if (own(weakest, whole, parts) >= OWN) {
        break;
      }
      parts.remove(weakest);
    }
    return parts.size() >= 2 && isMadeOf(whole, parts) ? List.copyOf(parts) : List.of();
  }

  private boolean isPart(Entry part, Entry whole) {
    Terms.Vector small = likeness.statement(part);
    Terms.Vector large = likeness.statement(whole);
    return small.size() < large.size() && small.containedIn(large) >= PART;
  }

  /** The share of a part that the whole holds and the other parts do not. */
  private double own(Entry part, Entry whole, List<Entry> parts) {
    Terms.Vector others = Terms.Vector.EMPTY;
    for (Entry other : parts) {
      if (!other.equals(part)) {
        others = others.with(likeness.statement(other));
      }
    }
    Terms.Vector large = likeness.statement(whole);
    Terms.Vector small = likeness.statement(part);
    double with = large.shared(others.with(small));
    return small.size() == 0 ? 0 : (with - large.shared(others)) / small.size();
  }

  private boolean isMadeOf(Entry whole, List<Entry> parts) {
    Terms.Vector together = Terms.Vector.EMPTY;
    for (Entry part : parts) {
      together = together.with(likeness.statement(part));
    }
    Terms.Vector large = likeness.statement(whole);
    return large.containedIn(together) >= WHOLE && together.size() <= MOST * large.size();
  }
}
