package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

/**
 * A piece of a text that was compared with another one. The pieces that are not deleted, one after
 * the other, are the new text; those that are not inserted are the old one, but for layout.
 *
 * @param op what happened to it
 * @param text the piece
 */
public record Edit(Op op, String text) {

  /** What happened to a piece. */
  public enum Op {
    /** It stands in both. */
    EQUAL,
    /** It stands in the new text only. */
    INSERT,
    /** It stands in the old text only. */
    DELETE
  }

  /** Checks. */
  public Edit {
    requireNonNull(op, "op");
    requireNonNull(text, "text");
  }
}
