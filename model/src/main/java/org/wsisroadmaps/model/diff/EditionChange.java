package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the edition outside of its outcomes.
 *
 * @param kind what changed
 * @param line the action line, or null where the edition as a whole is meant
 * @param oldText what stood there, or null where it came
 * @param newText what stands there, or null where it went
 * @param edits the change word by word, empty where something came or went
 * @param summary the change in words
 * @param significance how much it means
 * @param reason why it means that much
 */
public record EditionChange(
    Kind kind,
    @Nullable String line,
    @Nullable String oldText,
    @Nullable String newText,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Edit> edits,
    String summary,
    Significance significance,
    String reason) {

  /** What changed. */
  public enum Kind {
    /** The title. */
    TITLE_CHANGED,
    /** The text before the first roadmap. */
    PREAMBLE_CHANGED,
    /** An action line came. */
    ACTION_LINE_ADDED,
    /** An action line went. */
    ACTION_LINE_REMOVED,
    /** The title of an action line. */
    ACTION_LINE_RENAMED,
    /** The heading of an action line's roadmap, where its title did not change. */
    HEADING_CHANGED,
    /** The row that names a section. */
    SECTION_HEADING_CHANGED,
    /** A column came. */
    COLUMN_ADDED,
    /** A column went. */
    COLUMN_REMOVED,
    /** A column has another header. */
    COLUMN_RENAMED,
    /** A column holds nothing any more. */
    COLUMN_EMPTIED,
    /** A column that held nothing holds something. */
    COLUMN_FILLED,
    /** A table that is no roadmap came, went or says something else. */
    OTHER_TABLES_CHANGED
  }

  /** Checks and copies. */
  public EditionChange {
    requireNonNull(kind, "kind");
    edits = edits == null ? List.of() : List.copyOf(edits);
    requireNonNull(summary, "summary");
    requireNonNull(significance, "significance");
    requireNonNull(reason, "reason");
  }

  /** The change's mark in conference documents. */
  @JsonProperty(value = "mark", access = JsonProperty.Access.READ_ONLY)
  public Mark mark() {
    return switch (kind) {
      case ACTION_LINE_ADDED, COLUMN_ADDED -> Mark.ADD;
      case ACTION_LINE_REMOVED, COLUMN_REMOVED -> Mark.SUP;
      case TITLE_CHANGED,
          PREAMBLE_CHANGED,
          ACTION_LINE_RENAMED,
          HEADING_CHANGED,
          SECTION_HEADING_CHANGED,
          COLUMN_RENAMED,
          COLUMN_EMPTIED,
          COLUMN_FILLED,
          OTHER_TABLES_CHANGED ->
          Mark.ofChange(significance);
    };
  }
}
