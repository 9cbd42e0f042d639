package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bullets that are drawn as shapes, as browsers do, instead of set as glyphs: a small shape at the
 * start of a line of text, at the height of its small letters.
 */
public final class DrawnBullets {

  /** How far behind the shape the text begins at most, as a share of the font size. */
  private static final double REACH = 2.5;

  /** How close before the shape no other text stands, as a share of the font size. */
  private static final double ROOM = 0.6;

  /** How large a bullet is at most, as a share of the font size. */
  private static final double LARGEST = 0.65;

  private DrawnBullets() {}

  /** The glyphs, and a bullet for each of the shapes that is one. */
  public static List<Glyph> among(List<Glyph> glyphs, List<Box> dots) {
    if (dots.isEmpty()) {
      return glyphs;
    }
    List<Glyph> all = new ArrayList<>(glyphs);
    for (Box dot : dots) {
      follower(dot, glyphs).ifPresent(first -> all.add(bullet(dot, first)));
    }
    return all;
  }

  /** The glyph that begins the line behind a shape. */
  private static Optional<Glyph> follower(Box dot, List<Glyph> glyphs) {
    double middle = (dot.top() + dot.bottom()) / 2;
    Glyph nearest = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace() || middle < glyph.top() || middle > glyph.baseline()) {
        continue;
      }
      double size = glyph.size();
      boolean before = glyph.left() < dot.left() && glyph.right() > dot.left() - ROOM * size;
      if (before || glyph.left() >= dot.left() && glyph.left() < dot.right()) {
        return Optional.empty();
      }
      boolean behind = glyph.left() >= dot.right() && glyph.left() <= dot.right() + REACH * size;
      if (behind
          && dot.height() <= LARGEST * size
          && (nearest == null || glyph.left() < nearest.left())) {
        nearest = glyph;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static Glyph bullet(Box dot, Glyph first) {
    return new Glyph(
        "•",
        dot.left(),
        dot.right(),
        first.baseline(),
        first.size(),
        first.face(),
        first.emboldened(),
        first.tag(),
        0);
  }
}
