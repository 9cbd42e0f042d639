package org.wsisroadmaps.report.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param pieces its pieces from left to right
 * @param width their width
 * @param rightToLeft whether its paragraph runs from right to left
 */
record Line(List<Piece> pieces, float width, boolean rightToLeft) {

  /** Makes a line of pieces in logical order. */
  static Line of(List<Piece> logical, boolean rightToLeft) {
    List<Piece> joined = join(logical);
    float width = 0;
    for (Piece piece : joined) {
      width += piece.width();
    }
    return new Line(order(joined, rightToLeft), width, rightToLeft);
  }

  private static List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).isLike(piece)) {
        joined.set(last, joined.get(last).joined(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** The pieces as they stand from left to right (Unicode's UAX #9). */
  private static List<Piece> order(List<Piece> pieces, boolean rightToLeft) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    char[] characters = text.toString().toCharArray();
    if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return pieces;
    }
    Bidi bidi =
        new Bidi(
            text.toString(),
            rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Piece> parts = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces) {
      split(piece, start, bidi, parts, levels);
      start += piece.text().length();
    }
    return visual(parts, levels);
  }

  private static void split(
      Piece piece, int start, Bidi bidi, List<Piece> parts, List<Byte> levels) {
    int from = 0;
    int length = piece.text().length();
    while (from < length) {
      int level = bidi.getLevelAt(start + from);
      int to = from + 1;
      while (to < length && (piece.style().box() != null || bidi.getLevelAt(start + to) == level)) {
        to++;
      }
      Piece part = piece.part(from, to);
      parts.add(level % 2 == 1 ? part.turned() : part);
      levels.add((byte) level);
      from = to;
    }
  }

  private static List<Piece> visual(List<Piece> parts, List<Byte> levels) {
    byte[] values = new byte[levels.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = levels.get(i);
    }
    Piece[] ordered = parts.toArray(Piece[]::new);
    Bidi.reorderVisually(values, 0, ordered, 0, ordered.length);
    return List.of(ordered);
  }
}
