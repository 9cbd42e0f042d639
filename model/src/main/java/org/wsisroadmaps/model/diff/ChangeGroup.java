package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.wsisroadmaps.model.ColumnKey;

/**
 * The same change in many outcomes, told once.
 *
 * @param field the column that changed
 * @param items the items that changed, as in the first outcome; empty where the cell as a whole is
 *     meant
 * @param summary the change in words
 * @param significance how much it means
 * @param outcomes the outcomes in the new edition, in the order of the document
 */
public record ChangeGroup(
    ColumnKey field,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemChange> items,
    String summary,
    Significance significance,
    List<OutcomeId> outcomes) {
  /** Checks and copies. */
  public ChangeGroup {
    requireNonNull(field, "field");
    items = items == null ? List.of() : List.copyOf(items);
    requireNonNull(summary, "summary");
    requireNonNull(significance, "significance");
    outcomes = List.copyOf(outcomes);
  }

  /** The mark of what changed: that of its items, where all have one, else that of a change. */
  @JsonProperty(value = "mark", access = JsonProperty.Access.READ_ONLY)
  public Mark mark() {
    List<Mark> marks = items.stream().map(ItemChange::mark).distinct().toList();
    return marks.size() == 1 ? marks.getFirst() : Mark.ofChange(significance);
  }

  /** Whether it is the same change in another of its outcomes, or part of it. */
  public boolean holds(Change change) {
    return field.equals(change.field())
        && change.after() != null
        && outcomes.contains(change.after())
        && (items.isEmpty() || change.items().stream().anyMatch(this::holds));
  }

  /** Whether an item of one of its outcomes changed like one of its items. */
  public boolean holds(ItemChange item) {
    return items.stream()
        .anyMatch(own ->
            own.kind() == item.kind()
                && Objects.equals(own.oldText(), item.oldText())
                && Objects.equals(own.newText(), item.newText()));
  }
}
