package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.Change.Kind;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;

/** All changes of the outcomes, in the order of the new edition. */
final class OutcomeChanges {

  /**
   * A change and where it is told.
   *
   * @param order the place in the new edition; that of the outcome before where it went
   * @param removed whether it is told behind the outcome that stands there
   * @param change the change
   */
  private record Placed(double order, boolean removed, Change change) {}

  private final Alignment alignment;
  private final List<Placed> placed = new ArrayList<>();

  private OutcomeChanges(Alignment alignment) {
    this.alignment = alignment;
  }

  static List<Change> of(Alignment alignment) {
    return new OutcomeChanges(alignment).collect();
  }

  private List<Change> collect() {
    FieldChanges fields = new FieldChanges(new ResultChanges(alignment));
    Set<Entry> divided = new HashSet<>();
    for (Division split : alignment.splits()) {
      divided.add(split.whole());
      split.parts().forEach(part -> put(part, split(split, part)));
    }
    for (Division merge : alignment.merges()) {
      divided.add(merge.whole());
      merge.parts().forEach(part -> put(merge.whole(), merged(merge, part)));
    }
    for (Pair pair : alignment.pairs()) {
      boolean whole = !divided.contains(pair.before()) && !divided.contains(pair.after());
      if (whole) {
        addPlaceChange(pair);
      }
      fields.of(pair, whole).forEach(change -> put(pair.after(), change));
    }
    alignment.added().forEach(entry -> put(entry, added(entry)));
    alignment.removed().forEach(this::putRemoved);
    return placed.stream()
        .sorted(Comparator.comparingDouble(Placed::order).thenComparing(Placed::removed))
        .map(Placed::change)
        .toList();
  }

  private void put(Entry entry, Change change) {
    placed.add(new Placed(entry.order(), false, change));
  }

  /** What went is told behind the outcome that stood before it. */
  private void putRemoved(Entry entry) {
    double order =
        alignment.pairs().stream()
            .filter(pair -> pair.before().order() < entry.order())
            .max(Comparator.comparingInt(pair -> pair.before().order()))
            .map(pair -> pair.after().order() + 0.5)
            .orElse(-0.5);
    placed.add(
        new Placed(
            order,
            true,
            Change.removed(
                entry.id(),
                entry.statement(),
                "outcome removed: " + InWords.quoted(entry.statement()))));
  }

  private static Change added(Entry entry) {
    return Change.added(
        entry.id(), entry.statement(), "outcome added: " + InWords.quoted(entry.statement()));
  }

  private void addPlaceChange(Pair pair) {
    OutcomeId old = pair.before().id();
    OutcomeId now = pair.after().id();
    if (!old.line().equals(now.line()) || old.section() != now.section()) {
      put(
          pair.after(),
          Change.ofOutcome(
              Kind.OUTCOME_MOVED,
              old,
              now,
              "moved from " + InWords.place(old, now) + " to " + InWords.place(now, old),
              Significance.SUBSTANTIVE,
              "an outcome stands in another part of the document"));
    } else if (!old.code().equals(now.code())) {
      put(
          pair.after(),
          Change.ofOutcome(
              Kind.OUTCOME_RENUMBERED,
              old,
              now,
              "code changed from " + old.code() + " to " + now.code(),
              Significance.EDITORIAL,
              "only the code changed"));
    }
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
