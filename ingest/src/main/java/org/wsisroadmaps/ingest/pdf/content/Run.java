package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;

/** Glyphs that are drawn one behind the other on one line in one look. Mutable while they are. */
final class Run {

  /** How far back or ahead the next glyph of a run begins at most, as a share of the font size. */
  private static final double BACK = 0.5;

  private static final double AHEAD = 0.35;

  /** How exactly glyphs of a run stand on one baseline, as a share of the font size. */
  private static final double LEVEL = 0.02;

  /**
   * How a run looks.
   *
   * @param face its font
   * @param size its font size, in points
   * @param rgb its colour, {@link Colours#UNKNOWN} where it has none
   * @param alpha how opaque it is, from 0 to 1
   * @param watermark whether the document says that it is a watermark
   */
  record Look(Face face, double size, int rgb, double alpha, boolean watermark) {

    /** Whether it is the look of these; sizes differ by how exactly matrices are multiplied. */
    boolean is(Face otherFace, double otherSize, int otherRgb, double otherAlpha, boolean mark) {
      return Math.abs(otherSize - size) <= LEVEL * size
          && otherRgb == rgb
          && otherAlpha == alpha
          && mark == watermark
          && otherFace.equals(face);
    }
  }

  final int number;
  final int turn;
  final Look look;
  final List<Glyph> glyphs = new ArrayList<>();
  double left = Double.POSITIVE_INFINITY;
  double right = Double.NEGATIVE_INFINITY;
  private double baseline;

  /** Whether its last glyph is seen in part alone, at the side of the page or of a cell. */
  private boolean endsCut;

  Run(int number, int turn, Look look) {
    this.number = number;
    this.turn = turn;
    this.look = look;
  }

  boolean takes(int otherTurn, Look other, double start, double end, double otherBaseline) {
    Glyph last = glyphs.get(glyphs.size() - 1);
    double size = look.size();
    return otherTurn == turn
        && look.is(other.face(), other.size(), other.rgb(), other.alpha(), other.watermark())
        && Math.abs(otherBaseline - baseline) <= LEVEL * size
        && start >= last.right() - BACK * size
        && start <= last.right() + AHEAD * size
        && end >= last.left();
  }

  void add(Glyph glyph, boolean cut) {
    endsCut = cut;
    glyphs.add(glyph);
    baseline = glyph.baseline();
    left = Math.min(left, glyph.left());
    right = Math.max(right, glyph.right());
  }

  /**
   * Whether nothing of it is drawn behind a glyph that is cut: what followed, if anything, is lost.
   */
  boolean endsCut() {
    return endsCut;
  }

  double baseline() {
    return baseline;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString().strip();
  }
}
