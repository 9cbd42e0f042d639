package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.wsisroadmaps.model.ColumnKey;

/**
 * The same change in many outcomes, told once.
 *
 * @param field the column that changed
 * @param summary the change in words
 * @param significance how much it means
 * @param outcomes the outcomes in the new edition, in the order of the document
 */
public record ChangeGroup(
    ColumnKey field, String summary, Significance significance, List<OutcomeId> outcomes) {
  /** Checks and copies. */
  public ChangeGroup {
    requireNonNull(field, "field");
    requireNonNull(summary, "summary");
    requireNonNull(significance, "significance");
    outcomes = List.copyOf(outcomes);
  }
}
