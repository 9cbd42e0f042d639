package org.wsisroadmaps.model.review;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Proposals on one field that can't all be followed.
 *
 * @param at the field
 * @param text what the edition says there
 * @param comments the ids of the comments, at least two, in the order of the review
 */
public record Conflict(CommentPlace at, String text, List<String> comments) {
  /** Checks and copies. */
  public Conflict {
    requireNonNull(at, "at");
    requireNonNull(text, "text");
    comments = List.copyOf(comments);
  }
}
