package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;

/**
 * The life of every outcome over several editions.
 *
 * @param editions the editions, the oldest first
 * @param lives the outcomes, in the order of the newest edition; those that went stand behind the
 *     others of their action line
 */
public record EditionHistory(List<EditionName> editions, List<Life> lives) {

  /** Copies. */
  public EditionHistory {
    editions = List.copyOf(editions);
    lives = List.copyOf(lives);
  }

  /**
   * An outcome over the editions.
   *
   * @param id its identity in the newest edition that holds it
   * @param text its text there
   * @param since the first edition that holds it, 1-based
   * @param until the last edition that holds it, 1-based
   * @param states what it was in each edition that holds it
   * @param ending what became of it in the edition behind the last that holds it, in words; null
   *     where the newest edition holds it
   * @param gaps the times between when no edition held it, and it came back
   */
  public record Life(
      OutcomeId id,
      String text,
      int since,
      int until,
      List<State> states,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String ending,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Gap> gaps) {
    /** Checks and copies. */
    public Life {
      requireNonNull(id, "id");
      requireNonNull(text, "text");
      states = List.copyOf(states);
      gaps = gaps == null ? List.of() : List.copyOf(gaps);
    }

    /** What it was in an edition, 1-based; null where that does not hold it. */
    public @Nullable State in(int edition) {
      return states.stream().filter(s -> s.edition() == edition).findFirst().orElse(null);
    }

    /** What became of it in an edition, 1-based, in words; null where it did not end there. */
    public @Nullable String endingIn(int edition) {
      return edition == until + 1
          ? ending
          : gaps.stream()
              .filter(gap -> gap.from() == edition)
              .map(Gap::ending)
              .findFirst()
              .orElse(null);
    }
  }

  /**
   * A time in which an outcome was gone.
   *
   * @param from the first edition that does not hold it, 1-based
   * @param to the last one
   * @param ending what became of it then, in words
   */
  public record Gap(int from, int to, String ending) {
    /** Checks. */
    public Gap {
      requireNonNull(ending, "ending");
    }
  }

  /**
   * An outcome in one edition.
   *
   * @param edition the edition, 1-based
   * @param id its identity there
   * @param changes what changed since the edition before
   */
  public record State(
      int edition, OutcomeId id, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Change> changes) {
    /** Checks and copies. */
    public State {
      requireNonNull(id, "id");
      changes = changes == null ? List.of() : List.copyOf(changes);
    }
  }
}
