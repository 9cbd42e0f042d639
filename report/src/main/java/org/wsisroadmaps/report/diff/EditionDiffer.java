package org.wsisroadmaps.report.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.DiffSummary;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.ItemChange;
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
    List<Change> changes = OutcomeChanges.of(Alignment.of(before, after));
    return new EditionDiff(
        EditionName.of(before),
        EditionName.of(after),
        EditionChanges.of(before, after),
        changes,
        Groups.of(changes),
        summary(changes));
  }

  private static DiffSummary summary(List<Change> changes) {
    List<ItemChange> items = changes.stream().flatMap(change -> change.items().stream()).toList();
    return new DiffSummary(
        changes.size(),
        count(changes, Change::kind),
        count(changes, EditionDiffer::line),
        count(changes, Change::field),
        count(changes, Change::significance),
        count(items, ItemChange::kind));
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
