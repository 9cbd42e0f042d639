package org.wsisroadmaps.ingest.source;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each character occurs in a text: the measure of what was kept and what was lost. White
 * space, hyphens and bullets do not count: hyphens at line ends are rightly undone, and bullets
 * become list items. It is mutable while a reader counts and must not be changed afterwards; it is
 * not safe for use by several threads.
 */
public final class CharacterCount {

  /** Hyphens, soft hyphens, zero-width characters and the shapes of bullets. */
  private static final String NOT_COUNTED =
      "-\u2010\u2011\u00AD\u200B\u200C\u200D\u2060\uFEFF•◦‣⁃∙●○■□▪▫◆◇►▶➢➤✓✔❖※·";

  private final Map<Integer, Long> counts = new HashMap<>();

  /** Counts the characters of a text. */
  public CharacterCount add(String text) {
    text.codePoints().filter(CharacterCount::counts).forEach(c -> counts.merge(c, 1L, Long::sum));
    return this;
  }

  /** Takes the characters of a text out again, as far as they are in. */
  public CharacterCount remove(String text) {
    text.codePoints()
        .filter(CharacterCount::counts)
        .forEach(c -> counts.computeIfPresent(c, (key, n) -> n > 1 ? n - 1 : null));
    return this;
  }

  /** How many characters were counted. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many of these characters are in the other count too, each as often as it is there. */
  public long sharedWith(CharacterCount other) {
    return counts.entrySet().stream()
        .mapToLong(e -> Math.min(e.getValue(), other.counts.getOrDefault(e.getKey(), 0L)))
        .sum();
  }

  private static boolean counts(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && NOT_COUNTED.indexOf(c) < 0
        && (c < 0xF000 || c > 0xF0FF);
  }
}
