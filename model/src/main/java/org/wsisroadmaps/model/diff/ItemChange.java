package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an item of a cell: a result, an activity, a paragraph among them, a reference or
 * an SDG link.
 *
 * @param kind what happened
 * @param oldText the item in the old edition, or null where it was added
 * @param newText the item in the new edition, or null where it was removed
 * @param from where it stood, or null where it was added
 * @param to where it stands, or null where it was removed
 * @param edits the change word by word, empty where nothing was reworded
 */
public record ItemChange(
    Kind kind,
    @Nullable String oldText,
    @Nullable String newText,
    @Nullable ItemPlace from,
    @Nullable ItemPlace to,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Edit> edits) {

  /** What happened to an item. */
  public enum Kind {
    /** It came. */
    ADDED,
    /** It went. */
    REMOVED,
    /** It says the same in other words, or has another revision or title. */
    REWORDED,
    /** It stands elsewhere: in the same cell or in another outcome. */
    MOVED
  }

  /**
   * Where an item stands.
   *
   * @param outcome the outcome
   * @param position its place among the items of the cell, 1-based
   */
  public record ItemPlace(OutcomeId outcome, int position) {
    /** Checks. */
    public ItemPlace {
      requireNonNull(outcome, "outcome");
    }
  }

  /** Checks and copies. */
  public ItemChange {
    requireNonNull(kind, "kind");
    edits = edits == null ? List.of() : List.copyOf(edits);
  }
}
