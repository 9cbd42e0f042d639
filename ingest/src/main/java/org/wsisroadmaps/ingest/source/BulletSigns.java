package org.wsisroadmaps.ingest.source;

/** The characters that open list items. */
public final class BulletSigns {

  /** Those that stand outside of the blocks of shapes and dingbats. */
  private static final String OTHERS = "•◦‣⁃∙※·";

  private BulletSigns() {}

  /** Whether a text opens with a bullet. */
  public static boolean opens(String text) {
    return !text.isEmpty() && isBullet(text.codePointAt(0));
  }

  /**
   * Whether a character that opens a paragraph is a bullet and nothing else: a shape (Unicode's
   * blocks Geometric Shapes, Dingbats, Miscellaneous Symbols and Arrows) or a sign of a font of
   * symbols that has no other meaning. Numbers in circles and quotation marks, which are dingbats
   * too, are none.
   *
   * @param c a code point
   */
  public static boolean isBullet(int c) {
    if (c < 0x2500) {
      return OTHERS.indexOf(c) >= 0;
    }
    return c <= 0x25FF && c >= 0x25A0
        || c >= 0x2701 && c <= 0x27BF && !(c >= 0x275B && c <= 0x2793)
        || c >= 0x2B00 && c <= 0x2BFF
        || c >= 0xF000 && c <= 0xF0FF;
  }

  /**
   * Whether a character is an arrow: a bullet where it opens a paragraph, and text elsewhere.
   *
   * @param c a code point
   */
  public static boolean isArrow(int c) {
    return c >= 0x2190 && c <= 0x21FF || c >= 0x27F0 && c <= 0x27FF || c >= 0x2900 && c <= 0x297F;
  }
}
