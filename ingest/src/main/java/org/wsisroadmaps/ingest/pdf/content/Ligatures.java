package org.wsisroadmaps.ingest.pdf.content;

import java.text.Normalizer;
import java.util.List;

/** Characters that stand for several letters, or for the shape of a letter, made plain. */
final class Ligatures {

  /** The ligatures of three letters that text faces hold. */
  private static final List<String> OF_THREE =
      List.of("ffi", "ffl", "tti", "fti", "fft", "ffj", "ffb", "ffh", "ffk", "ttf", "tty");

  /** What a decoder makes of half of a surrogate pair. */
  private static final char LONE_SURROGATE = '\uFFFD';

  private Ligatures() {}

  /** The text with Latin ligatures and Arabic presentation forms taken apart (Unicode NFKC). */
  static String resolve(String text) {
    if (isByteSwapped(text)) {
      return lettersOf(swapped(text));
    }
    boolean plain = text.chars().noneMatch(Ligatures::isPresentationForm);
    return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /**
   * Whether one glyph stands for several letters whose UTF-16 bytes are in the wrong order: some
   * programs write the letters of a ligature so into the font's ToUnicode map, where big-endian is
   * asked for (ISO 32000-1, 9.10.3). No glyph stands for several of the characters that this makes.
   */
  private static boolean isByteSwapped(String text) {
    return text.length() > 1
        && text.chars().allMatch(c -> (c & 0xFF) == 0 || c == LONE_SURROGATE)
        && isLetter(text.charAt(0) >> 8);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * The letters of a ligature of which the same programs wrote the last two as their sum: those of
   * the one ligature of three letters that gives this sum.
   */
  private static String lettersOf(String text) {
    if (text.length() == 2 && !isLetter(text.charAt(1))) {
      for (String letters : OF_THREE) {
        int sum = letters.charAt(1) + letters.charAt(2);
        boolean isSum =
            text.charAt(1) == sum
                || text.charAt(1) == LONE_SURROGATE >> 8
                    && Character.isSurrogate((char) (sum << 8));
        if (letters.charAt(0) == text.charAt(0) && isSum) {
          return letters;
        }
      }
    }
    return text;
  }

  private static String swapped(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().forEach(c -> letters.append((char) (c >> 8)));
    return letters.toString();
  }

  private static boolean isPresentationForm(int c) {
    return c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
  }
}
