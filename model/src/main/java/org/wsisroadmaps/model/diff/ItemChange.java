package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param significance how much it means
 * @param reason why it means that much
 */
public record ItemChange(
    Kind kind,
    @Nullable String oldText,
    @Nullable String newText,
    @Nullable ItemPlace from,
    @Nullable ItemPlace to,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Edit> edits,
    Significance significance,
    String reason) {

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

  /** What an item of a results cell stands under. */
  public enum ResultList {
    /** The expected and achieved results. */
    EXPECTED_RESULTS,
    /** The activities of ITU. */
    ACTIVITIES,
    /** No heading that says which of the two, or a paragraph between the items. */
    OTHER
  }

  /**
   * Where an item stands.
   *
   * @param outcome the outcome
   * @param position its place among the items of the cell, 1-based
   * @param list the list of the results cell that it stands in, or null in other cells
   */
  public record ItemPlace(OutcomeId outcome, int position, @Nullable ResultList list) {
    /** Checks. */
    public ItemPlace {
      requireNonNull(outcome, "outcome");
    }

    /** A place in a cell that is one list. */
    public ItemPlace(OutcomeId outcome, int position) {
      this(outcome, position, null);
    }
  }

  /** Checks and copies. */
  public ItemChange {
    requireNonNull(kind, "kind");
    edits = edits == null ? List.of() : List.copyOf(edits);
    requireNonNull(significance, "significance");
    requireNonNull(reason, "reason");
  }

  /** The change's mark in conference documents. */
  @JsonProperty(value = "mark", access = JsonProperty.Access.READ_ONLY)
  public Mark mark() {
    return switch (kind) {
      case ADDED -> Mark.ADD;
      case REMOVED -> Mark.SUP;
      case REWORDED, MOVED -> Mark.ofChange(significance);
    };
  }
}
