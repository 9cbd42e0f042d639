package org.wsisroadmaps.ingest.pdf.content;

import java.util.Map;
import java.util.TreeMap;

/** How far the lines of a page run downwards, as most of its glyphs show. Mutable. */
final class Tilt {

  /** Directions closer than this are one, in radians: a tenth of a degree. */
  private static final double SAME = Math.toRadians(0.1);

  /** The share of the glyphs that makes their direction the page's. */
  private static final double MOST = 0.5;

  private int all;
  private int level;

  /** The sums and counts of the directions that are not level, by their multiple of the same. */
  private final Map<Long, double[]> tilted = new TreeMap<>();

  /** Adds the direction in which a glyph runs, and the nearest one of a page, in quarter turns. */
  void add(double dx, double dy, int turn) {
    all++;
    if (dx == 0 || dy == 0) {
      level++;
      return;
    }
    double tilt = Math.IEEEremainder(Math.atan2(dy, dx) - turn * Math.PI / 2, 2 * Math.PI);
    double[] sum = tilted.computeIfAbsent(Math.round(tilt / SAME), t -> new double[2]);
    sum[0] += tilt;
    sum[1]++;
  }

  /** The direction of most glyphs, in radians; 0 where they have none in common. */
  double ofMost() {
    if (level >= all * (1 - MOST)) {
      return 0;
    }
    for (Map.Entry<Long, double[]> entry : tilted.entrySet()) {
      double[] one = entry.getValue();
      double[] next = tilted.getOrDefault(entry.getKey() + 1, new double[2]);
      double count = one[1] + next[1];
      if (count > MOST * all) {
        return (one[0] + next[0]) / count;
      }
    }
    return 0;
  }
}
