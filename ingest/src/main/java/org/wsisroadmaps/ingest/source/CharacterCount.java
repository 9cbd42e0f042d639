package org.wsisroadmaps.ingest.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * How often each character occurs in a text: the measure of what was kept and what was lost. White
 * space, hyphens and bullets do not count: hyphens at line ends are rightly undone, and bullets
 * become list items. It is mutable while a reader counts and must not be changed afterwards; it is
 * not safe for use by several threads.
 */
public final class CharacterCount {

  /** Hyphens, soft hyphens and zero-width characters. */
  private static final String NOT_COUNTED = "-\u2010\u2011\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private static final int PAGE = 256;

  /** The counts of all code points, in pages that are made when they are needed. */
  private final long[][] pages = new long[(Character.MAX_CODE_POINT + 1) / PAGE][];

  /** Counts the characters of a text. */
  public CharacterCount add(String text) {
    long[] first = page(0);
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.charAt(i);
      if (c < 0x80) {
        first[c] += countsInAscii(c) ? 1 : 0;
        continue;
      }
      c = text.codePointAt(i);
      if (countsBeyondAscii(c)) {
        page(c)[c % PAGE]++;
      }
    }
    return this;
  }

  /** Takes the characters of a text out again, as far as they are in. */
  public CharacterCount remove(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (counts(c) && page(c)[c % PAGE] > 0) {
        page(c)[c % PAGE]--;
      }
    }
    return this;
  }

  private long[] page(int c) {
    long[] page = pages[c / PAGE];
    if (page == null) {
      page = new long[PAGE];
      pages[c / PAGE] = page;
    }
    return page;
  }

  /** How many characters were counted. */
  public long total() {
    return Arrays.stream(pages).filter(Objects::nonNull).flatMapToLong(Arrays::stream).sum();
  }

  /** How many of these characters are in the other count too, each as often as it is there. */
  public long sharedWith(CharacterCount other) {
    long shared = 0;
    for (int p = 0; p < pages.length; p++) {
      for (int i = 0; pages[p] != null && other.pages[p] != null && i < PAGE; i++) {
        shared += Math.min(pages[p][i], other.pages[p][i]);
      }
    }
    return shared;
  }

  private static boolean counts(int c) {
    return c < 0x80 ? countsInAscii(c) : countsBeyondAscii(c);
  }

  private static boolean countsInAscii(int c) {
    return c > ' ' && c != '-' && c != 0x7F;
  }

  private static boolean countsBeyondAscii(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && NOT_COUNTED.indexOf(c) < 0
        && !BulletSigns.isBullet(c);
  }
}
