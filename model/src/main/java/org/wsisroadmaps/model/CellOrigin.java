package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

/**
 * The outcome where a cell begins that stands beside several outcomes: Word and Excel call such a
 * cell merged. It is of the same action line as the outcomes that share the cell.
 *
 * @param section the section of the outcome where the cell begins
 * @param code the code of that outcome as {@link Outcome#code()} has it; empty where its row has
 *     none
 */
public record CellOrigin(Section section, String code) {

  /** Checks. */
  public CellOrigin {
    requireNonNull(section, "section");
    requireNonNull(code, "code");
  }

  /** An outcome as the origin of the cells that begin in it. */
  public static CellOrigin of(Outcome outcome) {
    return new CellOrigin(outcome.section(), outcome.code());
  }
}
