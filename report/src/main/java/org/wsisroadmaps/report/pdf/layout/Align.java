package org.wsisroadmaps.report.pdf.layout;

/** Where a line stands in its column. */
public enum Align {
  /** Where reading begins: left, or right in text from right to left. */
  START,
  /** In the middle. */
  CENTRE,
  /** Where reading ends. */
  END;

  /** How far a line begins from the left. */
  float offset(float free, boolean rightToLeft) {
    return switch (this) {
      case START -> rightToLeft ? free : 0;
      case CENTRE -> free / 2;
      case END -> rightToLeft ? 0 : free;
    };
  }
}
