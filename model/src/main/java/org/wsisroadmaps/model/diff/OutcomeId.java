package org.wsisroadmaps.model.diff;

import static java.util.Objects.requireNonNull;

import org.wsisroadmaps.model.Section;

/**
 * Which outcome: codes repeat, so all three are needed.
 *
 * @param line the action line's code
 * @param section the section
 * @param code the outcome's code
 */
public record OutcomeId(String line, Section section, String code) {
  /** Checks. */
  public OutcomeId {
    requireNonNull(line, "line");
    requireNonNull(section, "section");
    requireNonNull(code, "code");
  }
}
