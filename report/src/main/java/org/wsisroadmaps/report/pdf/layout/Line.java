package org.wsisroadmaps.report.pdf.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of text.
 *
 * @param pieces its pieces in the order that they are read
 * @param width their width
 * @param rightToLeft whether its paragraph runs from right to left
 */
record Line(List<Placed> pieces, float width, boolean rightToLeft) {

  /** A piece and how far from the line's left end it begins. */
  record Placed(Piece piece, float x) {}

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

  /** Where the pieces stand (Unicode's UAX #9). */
  private static List<Placed> order(List<Piece> pieces, boolean rightToLeft) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    char[] characters = text.toString().toCharArray();
    if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return place(pieces, new byte[pieces.size()]);
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
    byte[] all = new byte[levels.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = levels.get(i);
    }
    return place(parts, all);
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

  private static List<Placed> place(List<Piece> pieces, byte[] levels) {
    if (pieces.isEmpty()) {
      return List.of(); // java.text.Bidi refuses to order nothing
    }
    Integer[] fromLeft = new Integer[pieces.size()];
    Arrays.setAll(fromLeft, i -> i);
    Bidi.reorderVisually(levels, 0, fromLeft, 0, fromLeft.length);
    float[] starts = new float[pieces.size()];
    float x = 0;
    for (int index : fromLeft) {
      starts[index] = x;
      x += pieces.get(index).width();
    }
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      placed.add(new Placed(pieces.get(i), starts[i]));
    }
    return placed;
  }
}
