package org.wsisroadmaps.model.review;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Comments of several members on one place that say the same.
 *
 * @param likeness how alike they are
 * @param comments the ids of the comments, at least two, in the order of the review
 */
public record Duplicate(Likeness likeness, List<String> comments) {

  /** How alike comments are. */
  public enum Likeness {
    /** Word for word. */
    EXACT,
    /** But for a few words. */
    NEAR
  }

  /** Checks and copies. */
  public Duplicate {
    requireNonNull(likeness, "likeness");
    comments = List.copyOf(comments);
  }
}
