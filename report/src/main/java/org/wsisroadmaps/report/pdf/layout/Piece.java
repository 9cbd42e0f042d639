package org.wsisroadmaps.report.pdf.layout;

import java.text.Normalizer;
import org.openpdf.text.pdf.BaseFont;

/**
 * A piece of a line: text of one font and style.
 *
 * @param text the characters as they are shown, from left to right
 * @param style how they look
 * @param font the font that has them all
 * @param width the width in points, with the padding of a box
 * @param tag what the piece is a part of
 * @param rightToLeft whether the text was turned round
 */
record Piece(
    String text, TextStyle style, BaseFont font, float width, Tag tag, boolean rightToLeft) {

  /** Free space on either side of the text in a box. */
  static final float PADDING = 3.2f;

  static Piece of(String text, TextStyle style, BaseFont font, Tag tag) {
    return new Piece(text, style, font, width(text, style, font), tag, false);
  }

  private static float width(String text, TextStyle style, BaseFont font) {
    float units = text.codePoints().map(font::getWidth).sum();
    return units * style.size() / 1000 + (style.box() == null ? 0 : 2 * PADDING);
  }

  /** Whether both can be shown as one. */
  @SuppressWarnings("ReferenceEquality") // fonts and nodes are what they are, not what they hold
  boolean isLike(Piece other) {
    return style.equals(other.style)
        && font == other.font
        && tag == other.tag
        && rightToLeft == other.rightToLeft
        && style.box() == null;
  }

  Piece joined(Piece next) {
    return of(text + next.text, style, font, tag);
  }

  Piece part(int from, int to) {
    return of(text.substring(from, to), style, font, tag);
  }

  /** The piece turned round, for text that runs from right to left. */
  Piece turned() {
    StringBuilder turned = new StringBuilder(text.length());
    int end = text.length();
    while (end > 0) {
      int start = clusterStart(end);
      for (int i = start; i < end; i++) {
        turned.append(Mirror.of(text.charAt(i)));
      }
      end = start;
    }
    return new Piece(turned.toString(), style, font, width, tag, true);
  }

  /** Where the letter with its marks begins that ends at a place. */
  private int clusterStart(int end) {
    int start = text.offsetByCodePoints(end, -1);
    while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
      start = text.offsetByCodePoints(start, -1);
    }
    return start;
  }

  /** The characters as they are read, for those who copy or search them. */
  String logicalText() {
    if (!rightToLeft) {
      return text;
    }
    return Normalizer.normalize(turned().text, Normalizer.Form.NFKC);
  }
}
