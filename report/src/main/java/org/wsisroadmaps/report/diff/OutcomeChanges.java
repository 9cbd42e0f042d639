package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.Change.Kind;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.MarkedOutcome;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;

/**
 * What happened to the outcomes.
 *
 * @param changes all changes, in the order of the new edition
 * @param outcomes all outcomes with their marks, in the same order
 */
record OutcomeChanges(List<Change> changes, List<MarkedOutcome> outcomes) {

  static OutcomeChanges of(Alignment alignment) {
    List<Told> told = new Collector(alignment).collect();
    return new OutcomeChanges(SharedCells.toldOnce(told), told.stream().map(Told::marked).toList());
  }

  /**
   * What is told of an outcome.
   *
   * @param before the outcome in the old edition, or null where it came
   * @param after the outcome in the new edition, or null where it went
   * @param order the place in the new edition; half a step behind the outcome before where it went
   * @param changes what happened to it
   */
  record Told(@Nullable Entry before, @Nullable Entry after, double order, List<Change> changes) {

    MarkedOutcome marked() {
      return new MarkedOutcome(
          changes.stream()
              .min(Comparator.comparing(Change::significance))
              .map(Change::mark)
              .orElse(Mark.NOC),
          before == null ? null : before.id(),
          after == null ? null : after.id());
    }
  }

  /** Collects the changes of an alignment. */
  private static final class Collector {
    private final Alignment alignment;
    private final FieldChanges fields;
    private final Map<Entry, List<Change>> divisions = new HashMap<>();
    private final Set<Entry> divided = new HashSet<>();
    private final List<Told> told = new ArrayList<>();

    Collector(Alignment alignment) {
      this.alignment = alignment;
      this.fields = new FieldChanges(new ResultChanges(alignment));
    }

    List<Told> collect() {
      Set<Entry> paired = new HashSet<>();
      for (Pair pair : alignment.pairs()) {
        paired.add(pair.before());
        paired.add(pair.after());
      }
      for (Division split : alignment.splits()) {
        divided.add(split.whole());
        for (Entry part : split.parts()) {
          Change change = split(split, part);
          if (paired.contains(part)) {
            divisions.computeIfAbsent(part, key -> new ArrayList<>()).add(change);
          } else {
            tell(split.whole(), part, List.of(change));
          }
        }
      }
      for (Division merge : alignment.merges()) {
        divided.add(merge.whole());
        for (Entry part : merge.parts()) {
          Change change = merged(merge, part);
          if (paired.contains(part)) {
            divisions.computeIfAbsent(merge.whole(), key -> new ArrayList<>()).add(change);
          } else {
            tell(part, merge.whole(), List.of(change));
          }
        }
      }
      alignment.pairs().forEach(pair -> tell(pair.before(), pair.after(), changes(pair)));
      Map<Entry, Entry> goneOf = new HashMap<>();
      alignment.perhaps().forEach((gone, come) -> goneOf.put(come, gone));
      alignment
          .added()
          .forEach(entry -> tell(null, entry, List.of(added(entry, goneOf.get(entry)))));
      tellRemoved();
      told.sort(Comparator.comparingDouble(Told::order));
      return told;
    }

    private void tell(@Nullable Entry before, Entry after, List<Change> changes) {
      told.add(new Told(before, after, after.order(), changes));
    }

    private List<Change> changes(Pair pair) {
      List<Change> changes = new ArrayList<>(divisions.getOrDefault(pair.after(), List.of()));
      boolean whole = !divided.contains(pair.before()) && !divided.contains(pair.after());
      if (whole) {
        placeChange(pair).ifPresent(changes::add);
      }
      changes.addAll(fields.of(pair, whole));
      return changes;
    }

    /** What went is told behind the outcome that stood before it. */
    private void tellRemoved() {
      NavigableMap<Integer, Integer> newOf = new TreeMap<>();
      alignment.pairs().forEach(pair -> newOf.put(pair.before().order(), pair.after().order()));
      for (Entry entry : alignment.removed()) {
        Map.Entry<Integer, Integer> behind = newOf.lowerEntry(entry.order());
        told.add(
            new Told(
                entry,
                null,
                behind == null ? -0.5 : behind.getValue() + 0.5,
                List.of(removed(entry, alignment.perhaps().get(entry)))));
      }
    }
  }

  private static Change removed(Entry entry, @Nullable Entry perhaps) {
    return Change.removed(
        entry.id(),
        entry.statement(),
        "outcome removed: " + InWords.quoted(entry.statement()) + perhaps(entry, perhaps),
        perhaps == null ? null : perhaps.id());
  }

  private static String perhaps(Entry entry, @Nullable Entry other) {
    return other == null
        ? ""
        : ", perhaps the same as "
            + InWords.place(other.id(), entry.id())
            + ": "
            + InWords.quoted(other.statement());
  }

  private static Change added(Entry entry, @Nullable Entry perhaps) {
    return Change.added(
        entry.id(),
        entry.statement(),
        "outcome added: " + InWords.quoted(entry.statement()) + perhaps(entry, perhaps),
        perhaps == null ? null : perhaps.id());
  }

  private static Optional<Change> placeChange(Pair pair) {
    OutcomeId old = pair.before().id();
    OutcomeId now = pair.after().id();
    if (!old.line().equals(now.line()) || !pair.before().inSectionOf(pair.after())) {
      return Optional.of(
          Change.ofOutcome(
              Kind.OUTCOME_MOVED,
              old,
              now,
              "moved from " + InWords.place(old, now) + " to " + InWords.place(now, old),
              Significance.SUBSTANTIVE,
              "an outcome stands in another part of the document"));
    }
    return old.code().equals(now.code())
        ? Optional.empty()
        : Optional.of(
            Change.ofOutcome(
                Kind.OUTCOME_RENUMBERED,
                old,
                now,
                "code changed from " + old.code() + " to " + now.code(),
                Significance.EDITORIAL,
                "only the code changed"));
  }

  private static Change split(Division split, Entry part) {
    return Change.ofOutcome(
        Kind.OUTCOME_SPLIT,
        split.whole().id(),
        part.id(),
        "outcome " + split.whole().id().code() + " was split into " + codes(split.parts()),
        Significance.SUBSTANTIVE,
        "an outcome was split");
  }

  private static Change merged(Division merge, Entry part) {
    return Change.ofOutcome(
        Kind.OUTCOME_MERGED,
        part.id(),
        merge.whole().id(),
        "outcomes " + codes(merge.parts()) + " were merged into " + merge.whole().id().code(),
        Significance.SUBSTANTIVE,
        "outcomes were merged");
  }

  private static String codes(List<Entry> entries) {
    return InWords.row(entries.stream().map(entry -> entry.id().code()).toList());
  }
}
