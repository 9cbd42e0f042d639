package org.wsisroadmaps.ingest.pdf.content;

import java.util.List;

/** Tells texts that are printed over each other. */
public final class Collisions {

  /** So many glyphs of two texts lie over each other where the texts are mixed. */
  private static final int FEWEST = 3;

  /** Glyphs collide where they share this part of the smaller one's width and height. */
  private static final double SHARED = 0.35;

  /** Where so many of them are the same, a text is drawn twice, to look bold or cast a shadow. */
  private static final double SAME = 0.8;

  private Collisions() {}

  /**
   * Whether glyphs of two texts lie over each other, other than to make one text look bold.
   *
   * @param a the glyphs of a run, at least one
   * @param b those of another run that is read in the same direction
   */
  public static boolean collide(List<Glyph> a, List<Glyph> b) {
    Glyph first = a.get(0);
    Glyph second = b.get(0);
    double shared = Math.min(first.bottom(), second.bottom()) - Math.max(first.top(), second.top());
    double lower = Math.min(first.bottom() - first.top(), second.bottom() - second.top());
    if (shared < SHARED * lower) {
      return false;
    }
    int colliding = 0;
    int same = 0;
    for (Glyph g : a) {
      for (Glyph h : b) {
        double common = Math.min(g.right(), h.right()) - Math.max(g.left(), h.left());
        double narrower = Math.min(g.right() - g.left(), h.right() - h.left());
        if (!g.isSpace() && !h.isSpace() && narrower > 0 && common > SHARED * narrower) {
          colliding++;
          same += g.text().equals(h.text()) ? 1 : 0;
        }
      }
    }
    return colliding >= FEWEST && same < SAME * colliding;
  }
}
