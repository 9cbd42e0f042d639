package org.wsisroadmaps.report.excel.mark;

import java.util.Optional;

/**
 * What a row of collected comments says of itself in its hidden cell.
 *
 * @param id the comment's identity
 * @param isInPlace whether the member changed the edition's own text
 */
public record CommentMark(String id, boolean isInPlace) {

  private static final String START = "roadmaps-comment-1";
  private static final String IN_PLACE = "in-place";
  private static final String WRITTEN = "written";

  /** The mark as a cell holds it. */
  @Override
  public String toString() {
    return String.join("|", START, id, isInPlace ? IN_PLACE : WRITTEN);
  }

  /** Reads what a cell holds; empty where that is no mark. */
  public static Optional<CommentMark> parse(String cell) {
    String[] parts = cell.strip().split("\\|", -1);
    return parts.length == 3 && parts[0].equals(START) && !parts[1].isBlank()
        ? Optional.of(new CommentMark(parts[1], parts[2].equals(IN_PLACE)))
        : Optional.empty();
  }
}
