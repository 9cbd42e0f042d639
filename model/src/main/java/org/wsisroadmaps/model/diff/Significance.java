package org.wsisroadmaps.model.diff;

/** How much a change means, told by rule. */
public enum Significance {
  /**
   * A number, date, name, SDG, resolution or target changed; an obligation or a negation did; an
   * outcome or a result came or went.
   */
  SUBSTANTIVE,
  /** Words that bear meaning changed otherwise. */
  WORDING,
  /** Spelling, punctuation or order changed. */
  EDITORIAL
}
