package org.wsisroadmaps.model.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wsisroadmaps.model.ColumnKey;

/**
 * How many changes there are.
 *
 * @param changes all of them
 * @param byKind by what happened
 * @param byLine by the action line in the new edition, or in the old one where it went
 * @param byField by the column that changed
 * @param bySignificance by how much they mean
 * @param outcomesByMark the outcomes of both editions, each once, by the mark of its weightiest
 *     change
 * @param itemsByField the items inside the changes by the column they stand in and by what happened
 *     to them; one that moved to another outcome counts once
 */
public record DiffSummary(
    int changes,
    Map<Change.Kind, Integer> byKind,
    Map<String, Integer> byLine,
    Map<ColumnKey, Integer> byField,
    Map<Significance, Integer> bySignificance,
    Map<Mark, Integer> outcomesByMark,
    Map<ColumnKey, Map<ItemChange.Kind, Integer>> itemsByField) {
  /** Copies, keeping the order. */
  public DiffSummary {
    byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    byLine = Collections.unmodifiableMap(new LinkedHashMap<>(byLine));
    byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    bySignificance = Collections.unmodifiableMap(new LinkedHashMap<>(bySignificance));
    outcomesByMark = Collections.unmodifiableMap(new LinkedHashMap<>(outcomesByMark));
    itemsByField = Collections.unmodifiableMap(new LinkedHashMap<>(itemsByField));
  }
}
