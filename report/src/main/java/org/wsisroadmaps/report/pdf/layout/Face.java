package org.wsisroadmaps.report.pdf.layout;

/** The faces of the type. */
public enum Face {
  /** Upright. */
  REGULAR,
  /** Bold. */
  BOLD,
  /** Slanted. */
  ITALIC,
  /** Bold and slanted. */
  BOLD_ITALIC;

  /** The face that is bold, slanted, both or neither. */
  public static Face of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }

  boolean isBold() {
    return this == BOLD || this == BOLD_ITALIC;
  }
}
