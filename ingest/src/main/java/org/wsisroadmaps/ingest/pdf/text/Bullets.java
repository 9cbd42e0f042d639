package org.wsisroadmaps.ingest.pdf.text;

/** The shapes of bullets. */
public final class Bullets {

  private static final String SHAPES = "•◦‣⁃∙●○■□▪▫◆◇►▶➢➤✓✔❖※·";

  private Bullets() {}

  /** Whether the text is a character that is used as a bullet and for nothing else. */
  static boolean isBullet(String text) {
    return text.length() == 1
        && (SHAPES.contains(text) || text.charAt(0) >= '\uF000' && text.charAt(0) <= '\uF0FF');
  }

  /** Whether the text is a dash, which may be a bullet or not. */
  static boolean isDash(String text) {
    return text.length() == 1 && "-‐‑‒–—−".contains(text);
  }
}
