package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Glyph;
import org.wsisroadmaps.ingest.pdf.content.Ruling;

/**
 * Tells the lines under (or through) words from the lines of tables.
 *
 * @param underlines the lines under words
 * @param rulings all others that are not drawn through words either
 */
public record Underlines(List<Ruling> underlines, List<Ruling> rulings) {

  /** How far below the baseline an underline lies at most, as a share of the font size. */
  static final double REACH = 0.28;

  /** How far above the baseline a line through words lies at most, as a share of the font size. */
  private static final double STRIKE_REACH = 0.45;

  /** How far a line may stick out beyond the words, in points. */
  private static final double OVERHANG = 2.5;

  /** How much of a line must have glyphs above it. */
  private static final double COVERED = 0.75;

  public static Underlines of(List<Ruling> all, List<Glyph> glyphs) {
    List<Glyph> byBaseline = new ArrayList<>(glyphs);
    byBaseline.sort(Glyph.BY_BASELINE);
    List<Ruling> under = new ArrayList<>();
    List<Ruling> rest = new ArrayList<>();
    for (Ruling ruling : all) {
      if (!ruling.horizontal()) {
        rest.add(ruling);
        continue;
      }
      switch (kind(ruling, byBaseline)) {
        case UNDERLINE -> under.add(ruling);
        case STRIKE -> {
          // a line through words is neither a style that we keep nor a ruling
        }
        case RULING -> rest.add(ruling);
      }
    }
    return new Underlines(List.copyOf(under), List.copyOf(rest));
  }

  private enum Kind {
    UNDERLINE,
    STRIKE,
    RULING
  }

  private static Kind kind(Ruling line, List<Glyph> byBaseline) {
    double covered = 0;
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    boolean strike = false;
    for (int i = firstNear(byBaseline, line.at() - 30); i < byBaseline.size(); i++) {
      Glyph g = byBaseline.get(i);
      if (g.baseline() > line.at() + 30) {
        break;
      }
      double below = line.at() - g.baseline();
      if (below > REACH * g.size() || below < -STRIKE_REACH * g.size()) {
        continue;
      }
      double shared = Math.min(g.right(), line.to()) - Math.max(g.left(), line.from());
      if (shared > 0) {
        covered += shared;
        strike |= below < -0.1 * g.size();
      }
      if (g.right() > line.from() - OVERHANG && g.left() < line.to() + OVERHANG) {
        left = Math.min(left, g.left());
        right = Math.max(right, g.right());
      }
    }
    boolean tight = line.from() >= left - OVERHANG && line.to() <= right + OVERHANG;
    if (!tight || covered < COVERED * line.length()) {
      return Kind.RULING;
    }
    return strike ? Kind.STRIKE : Kind.UNDERLINE;
  }

  private static int firstNear(List<Glyph> byBaseline, double y) {
    int low = 0;
    int high = byBaseline.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (byBaseline.get(mid).baseline() < y) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
