package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An outcome of either edition with its mark: that of the weightiest of its changes, {@link
 * Mark#NOC} where there is none.
 *
 * @param mark the mark
 * @param before the outcome in the old edition, or null where it came
 * @param after the outcome in the new edition, or null where it went
 */
public record MarkedOutcome(
    Mark mark,
    @JsonProperty("old") @Nullable OutcomeId before,
    @JsonProperty("new") @Nullable OutcomeId after) {
  /** Checks. */
  public MarkedOutcome {
    requireNonNull(mark, "mark");
    if (before == null && after == null) {
      throw new IllegalArgumentException("an outcome of neither edition");
    }
  }
}
