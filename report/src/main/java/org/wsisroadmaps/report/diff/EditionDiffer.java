package org.wsisroadmaps.report.diff;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.DiffSummary;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.MarkedOutcome;
import org.wsisroadmaps.model.diff.OutcomeId;

/**
 * Compares two editions. Outcomes are known by what they say and where they stand, not by their
 * letter alone; layout (white space, bullets, line breaks, the shape of quotes and hyphens) is no
 * change.
 *
 * <pre>{@code
 * EditionDiff diff = EditionDiffer.diff(edition2024, edition2025);
 * diff.changes().forEach(change -> System.out.println(change.summary()));
 * }</pre>
 */
public final class EditionDiffer {

  private EditionDiffer() {}

  /**
   * What changed from one edition to another.
   *
   * @param before the old edition
   * @param after the new edition
   * @return the changes; none where the editions say the same
   */
  public static EditionDiff diff(Edition before, Edition after) {
    return diff(before, after, Alignment.of(before, after));
  }

  static EditionDiff diff(Edition before, Edition after, Alignment alignment) {
    OutcomeChanges told = OutcomeChanges.of(alignment);
    List<Change> changes = told.changes();
    return new EditionDiff(
        EditionName.of(before),
        EditionName.of(after),
        EditionChanges.of(before, after),
        changes,
        told.outcomes(),
        Groups.of(changes),
        summary(told));
  }

  private static DiffSummary summary(OutcomeChanges told) {
    List<Change> changes = told.changes();
    return new DiffSummary(
        changes.size(),
        inOrder(count(changes, Change::kind)),
        count(changes, EditionDiffer::line),
        count(changes, Change::field),
        inOrder(count(changes, Change::significance)),
        inOrder(count(told.outcomes(), MarkedOutcome::mark)),
        items(changes));
  }

  /** The counts in the order of what is counted, not of what happened to come first. */
  private static <K extends Enum<K>> Map<K, Integer> inOrder(Map<K, Integer> counts) {
    return new TreeMap<>(counts);
  }

  private static Map<ColumnKey, Map<ItemChange.Kind, Integer>> items(List<Change> changes) {
    Map<ColumnKey, Map<ItemChange.Kind, Integer>> counts = new LinkedHashMap<>();
    Set<ItemChange> moved = new HashSet<>();
    for (Change change : changes) {
      for (ItemChange item : change.items()) {
        // an item that moved is told in the outcome that it left too
        if (change.field() != null && (item.kind() != ItemChange.Kind.MOVED || moved.add(item))) {
          counts
              .computeIfAbsent(change.field(), field -> new EnumMap<>(ItemChange.Kind.class))
              .merge(item.kind(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static @Nullable String line(Change change) {
    OutcomeId outcome = change.after() == null ? change.before() : change.after();
    return outcome == null ? null : outcome.line();
  }

  private static <T, K> Map<K, Integer> count(List<T> all, Function<T, @Nullable K> key) {
    Map<K, Integer> counts = new LinkedHashMap<>();
    for (T one : all) {
      K counted = key.apply(one);
      if (counted != null) {
        counts.merge(counted, 1, Integer::sum);
      }
    }
    return counts;
  }
}
