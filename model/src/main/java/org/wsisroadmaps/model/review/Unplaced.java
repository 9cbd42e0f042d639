package org.wsisroadmaps.model.review;

import static java.util.Objects.requireNonNull;

/**
 * Something that a member wrote and that has no place in the review.
 *
 * @param member who wrote it
 * @param origin where
 * @param text all of it
 * @param reason why it could not be placed, in words
 */
public record Unplaced(String member, Origin origin, String text, String reason) {
  /** Checks. */
  public Unplaced {
    requireNonNull(member, "member");
    requireNonNull(origin, "origin");
    requireNonNull(text, "text");
    requireNonNull(reason, "reason");
  }
}
