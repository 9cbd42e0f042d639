package org.wsisroadmaps.ingest.pdf.text;

import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.source.BulletSigns;

/** The shapes of bullets. */
public final class Bullets {

  private Bullets() {}

  /**
   * Whether the text is a character that is used as a bullet and for nothing else, or one that its
   * font gives no meaning: where that stands before a text, it is a sign and no letter.
   */
  static boolean isBullet(String text) {
    return isOne(text)
        && (text.equals(Glyph.UNMAPPED) || BulletSigns.isBullet(text.codePointAt(0)));
  }

  /** Whether the text is an arrow, which is a bullet where it opens a paragraph. */
  static boolean isArrow(String text) {
    return isOne(text) && BulletSigns.isArrow(text.codePointAt(0));
  }

  private static boolean isOne(String text) {
    return !text.isEmpty() && text.length() == Character.charCount(text.codePointAt(0));
  }

  /** Whether the text is a dash, which may be a bullet or not. */
  static boolean isDash(String text) {
    return text.length() == 1 && "-‐‑‒–—−".contains(text);
  }
}
