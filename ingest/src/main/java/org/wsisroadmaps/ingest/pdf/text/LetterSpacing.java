package org.wsisroadmaps.ingest.pdf.text;

import java.util.Arrays;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/**
 * The room that a line sets its letters apart by: what nearly all gaps between its glyphs have in
 * common. The gaps between words are wider by a space.
 */
final class LetterSpacing {

  /** Fewer gaps tell nothing: single letters may be words. */
  private static final int FEWEST = 5;

  /** Letters set apart by less stand as letters do, as a share of the font size. */
  private static final double LEAST = 0.08;

  /** No letters are set further apart, as a share of the font size. */
  private static final double MOST = 0.8;

  /** Gaps that differ by less are one, as a share of the font size. */
  private static final double SAME = 0.06;

  /** The share of the gaps that are the room between letters. */
  private static final double USUAL = 0.6;

  /**
   * The share of the gaps that may be narrower all the same, as between doubled or kerned signs.
   */
  private static final double FEW = 0.1;

  private LetterSpacing() {}

  /**
   * The room between the letters of a line, in points; 0 where they are not set apart.
   *
   * @param line the glyphs from left to right
   */
  static double of(List<Glyph> line) {
    if (line.size() <= FEWEST) {
      return 0;
    }
    if (!opensWide(line)) {
      return 0;
    }
    double[] gaps = new double[line.size()];
    int count = 0;
    int narrow = 0;
    for (int i = 1; i < line.size(); i++) {
      Glyph before = line.get(i - 1);
      Glyph glyph = line.get(i);
      if (!before.isSpace() && !glyph.isSpace()) {
        gaps[count] = (glyph.left() - before.right()) / glyph.size();
        narrow += gaps[count++] < LEAST ? 1 : 0;
      }
    }
    if (count < FEWEST || narrow > FEW * count) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    double usual = gaps[count / 3];
    double space = line.get(0).face().spaceWidth();
    if (Math.abs(usual - space) < SAME && gaps[count - 1] < usual + 0.5 * space) {
      // as far apart as words, and nothing further: these are words of one letter
      return 0;
    }
    long same = Arrays.stream(gaps, 0, count).filter(g -> Math.abs(g - usual) < SAME).count();
    return usual >= LEAST && usual <= MOST && same >= USUAL * count
        ? usual * line.get(0).size()
        : 0;
  }

  /**
   * Whether two of the first three gaps are wide, as nearly all are where letters are set apart.
   */
  private static boolean opensWide(List<Glyph> line) {
    int wide = 0;
    int gaps = 0;
    for (int i = 1; i < line.size() && gaps < 3; i++) {
      Glyph before = line.get(i - 1);
      Glyph glyph = line.get(i);
      if (!before.isSpace() && !glyph.isSpace()) {
        gaps++;
        wide += glyph.left() - before.right() >= LEAST * glyph.size() ? 1 : 0;
      }
    }
    return wide >= 2;
  }
}
