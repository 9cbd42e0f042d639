package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;

/**
 * A change of one outcome.
 *
 * @param kind what happened
 * @param before the outcome in the old edition, or null where it was added
 * @param after the outcome in the new edition, or null where it was removed
 * @param field the column that changed, or null where the outcome as a whole is meant
 * @param oldText the cell's old text, blocks on lines of their own; what the outcome said, where it
 *     was removed; null for other changes of the outcome as a whole
 * @param newText the cell's new text; what the outcome says, where it was added; null for other
 *     changes of the outcome as a whole
 * @param edits the change word by word
 * @param items the change item by item, in results, references and sdgs
 * @param summary the change in words
 * @param significance how much it means
 * @param reason why it means that much
 * @param sharedBy all outcomes of the new edition that share the cell, where it is merged over
 *     several; the change is told for the first of them only. Empty where the cell is its own
 * @param perhaps the outcome of the other edition that may be the same, where one came or went and
 *     that can't be told; else null
 */
public record Change(
    Kind kind,
    @JsonProperty("old") @Nullable OutcomeId before,
    @JsonProperty("new") @Nullable OutcomeId after,
    @Nullable ColumnKey field,
    @Nullable String oldText,
    @Nullable String newText,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Edit> edits,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemChange> items,
    String summary,
    Significance significance,
    String reason,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OutcomeId> sharedBy,
    @Nullable OutcomeId perhaps) {

  /** What happened to an outcome. */
  public enum Kind {
    /** It came. */
    OUTCOME_ADDED,
    /** It went. */
    OUTCOME_REMOVED,
    /** It has another code, in the same section. */
    OUTCOME_RENUMBERED,
    /** It stands in the other section or in another action line. */
    OUTCOME_MOVED,
    /** It is one of the parts that an outcome was split into. */
    OUTCOME_SPLIT,
    /** It is one of the outcomes that were merged into one. */
    OUTCOME_MERGED,
    /** One of its cells says something else. */
    FIELD_CHANGED
  }

  /** Checks and copies. */
  public Change {
    requireNonNull(kind, "kind");
    edits = edits == null ? List.of() : List.copyOf(edits);
    items = items == null ? List.of() : List.copyOf(items);
    requireNonNull(summary, "summary");
    requireNonNull(significance, "significance");
    requireNonNull(reason, "reason");
    sharedBy = sharedBy == null ? List.of() : List.copyOf(sharedBy);
  }

  /** The change's mark in conference documents. */
  @JsonProperty(value = "mark", access = JsonProperty.Access.READ_ONLY)
  public Mark mark() {
    return switch (kind) {
      case OUTCOME_ADDED -> Mark.ADD;
      case OUTCOME_REMOVED -> Mark.SUP;
      case OUTCOME_RENUMBERED, OUTCOME_MOVED, OUTCOME_SPLIT, OUTCOME_MERGED, FIELD_CHANGED ->
          Mark.ofChange(significance);
    };
  }

  /** The same change of a cell that these outcomes share. */
  public Change sharedBy(List<OutcomeId> outcomes) {
    return new Change(
        kind,
        before,
        after,
        field,
        oldText,
        newText,
        edits,
        items,
        summary,
        significance,
        reason,
        outcomes,
        perhaps);
  }

  /** An outcome came; it says this. */
  public static Change added(
      OutcomeId outcome, String text, String summary, @Nullable OutcomeId perhaps) {
    return new Change(
        Kind.OUTCOME_ADDED,
        null,
        outcome,
        null,
        null,
        text,
        List.of(),
        List.of(),
        summary,
        Significance.SUBSTANTIVE,
        "an outcome came",
        List.of(),
        perhaps);
  }

  /** An outcome went; it said this. */
  public static Change removed(
      OutcomeId outcome, String text, String summary, @Nullable OutcomeId perhaps) {
    return new Change(
        Kind.OUTCOME_REMOVED,
        outcome,
        null,
        null,
        text,
        null,
        List.of(),
        List.of(),
        summary,
        Significance.SUBSTANTIVE,
        "an outcome went",
        List.of(),
        perhaps);
  }

  /** An outcome stands elsewhere or was divided. */
  public static Change ofOutcome(
      Kind kind,
      OutcomeId before,
      OutcomeId after,
      String summary,
      Significance significance,
      String reason) {
    return new Change(
        kind,
        before,
        after,
        null,
        null,
        null,
        List.of(),
        List.of(),
        summary,
        significance,
        reason,
        List.of(),
        null);
  }
}
