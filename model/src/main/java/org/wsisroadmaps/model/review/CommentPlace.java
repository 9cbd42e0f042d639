package org.wsisroadmaps.model.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.OutcomeId;

/**
 * What a comment is on: the whole edition where all is null, an action line, an outcome, or one
 * field of it.
 *
 * @param line the action line's code, or null
 * @param section the outcome's section, or null where no outcome is meant
 * @param code the outcome's code, or null where no outcome is meant
 * @param ordinal which one of the outcomes of one line, section and code, 1-based; 0 where no
 *     outcome is meant
 * @param field the column, or null where the whole is meant
 */
public record CommentPlace(
    @Nullable String line,
    @Nullable Section section,
    @Nullable String code,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int ordinal,
    @Nullable ColumnKey field) {

  /** The whole edition. */
  public static final CommentPlace EDITION = new CommentPlace(null, null, null, 0, null);

  /** Checks: an outcome has a line, a section, a code and an ordinal, or none but a line. */
  public CommentPlace {
    boolean isOutcome = section != null && code != null && line != null && ordinal > 0;
    boolean isNone = section == null && code == null && ordinal == 0;
    if (!isOutcome && !isNone) {
      throw new IllegalArgumentException("half an outcome: " + line + " " + section + " " + code);
    }
  }

  /** An action line as a whole. */
  public static CommentPlace of(String line) {
    return new CommentPlace(line, null, null, 0, null);
  }

  /**
   * An outcome.
   *
   * @param outcome its identity
   * @param ordinal which one of those that share it, 1-based
   */
  public static CommentPlace of(OutcomeId outcome, int ordinal) {
    return new CommentPlace(outcome.line(), outcome.section(), outcome.code(), ordinal, null);
  }

  /** The same place, one field of it. */
  public CommentPlace in(@Nullable ColumnKey newField) {
    return new CommentPlace(line, section, code, ordinal, newField);
  }

  /** The outcome, where one is meant. */
  @JsonIgnore
  public Optional<OutcomeId> outcome() {
    return line == null || section == null || code == null
        ? Optional.empty()
        : Optional.of(new OutcomeId(line, section, code));
  }
}
