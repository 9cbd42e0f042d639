package org.wsisroadmaps.ingest.pdf.text;

import org.wsisroadmaps.ingest.pdf.content.Glyph;

/** The shapes of bullets. */
public final class Bullets {

  private static final String SHAPES = "•◦‣⁃∙●○■□▪▫◆◇►▶➢➤✓✔❖※·";

  private Bullets() {}

  /**
   * Whether the text is a character that is used as a bullet and for nothing else, or one that its
   * font gives no meaning: where that stands before a text, it is a sign and no letter.
   */
  static boolean isBullet(String text) {
    return text.length() == 1
        && (text.equals(Glyph.UNMAPPED)
            || SHAPES.contains(text)
            || text.charAt(0) >= '\uF000' && text.charAt(0) <= '\uF0FF');
  }

  /** Whether the text is a dash, which may be a bullet or not. */
  static boolean isDash(String text) {
    return text.length() == 1 && "-‐‑‒–—−".contains(text);
  }
}
