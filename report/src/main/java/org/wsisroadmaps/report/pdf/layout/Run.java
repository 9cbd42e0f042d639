package org.wsisroadmaps.report.pdf.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text of one style.
 *
 * @param text the text, in logical order
 * @param style how it looks
 * @param link where it leads to, or null
 */
public record Run(String text, TextStyle style, @Nullable Link link) {
  /** Checks. */
  public Run {
    requireNonNull(text, "text");
    requireNonNull(style, "style");
  }

  /** A piece of text that leads nowhere. */
  public static Run of(String text, TextStyle style) {
    return new Run(text, style, null);
  }
}
