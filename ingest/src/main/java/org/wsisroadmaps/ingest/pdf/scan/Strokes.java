package org.wsisroadmaps.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the straight lines of tables: runs of printed pixels that are longer than any part of a
 * letter, put together where they lie side by side. All lengths are in pixels of 300 to an inch.
 */
final class Strokes {

  /** A run this long is no part of a letter or a dash. */
  private static final int LONG = 90;

  /** A run this long is a line where it connects two that cross it. */
  private static final int SHORT = 30;

  /** So many light pixels do not interrupt a run: scanners leave specks. */
  private static final int GAP = 2;

  /** The share of a run's pixels that are printed. */
  private static final double SOLID = 0.9;

  /** The share of the longer one that two runs have in common where they are of one line. */
  private static final double ALIKE = 0.5;

  /** A thicker line is an area. */
  private static final int THICK = 15;

  /** How far from a line the paper begins that must be seen beside it. */
  private static final int BESIDE = 3;

  /** The share of a line that may have ink beside it; more makes it a part of something else. */
  private static final double CROWDED = 0.6;

  /** How far the end of a line may be from one that it touches. */
  private static final int TOUCH = 10;

  /** The share of an area's edge that is straight where the area is a rectangle. */
  private static final double STRAIGHT = 0.85;

  private Strokes() {}

  static List<Stroke> of(Ink ink) {
    List<Stroke> across = horizontal(ink);
    List<Stroke> down = horizontal(ink.transposed()).stream().map(Stroke::transposed).toList();
    List<Stroke> lines = new ArrayList<>();
    for (Stroke stroke : across) {
      if (stroke.length() >= LONG || connects(stroke, down)) {
        lines.add(stroke);
      }
    }
    for (Stroke stroke : down) {
      if (stroke.length() >= LONG || connects(stroke, across)) {
        lines.add(stroke);
      }
    }
    return lines;
  }

  /** Whether both ends of a line lie on long lines of the other direction. */
  private static boolean connects(Stroke stroke, List<Stroke> others) {
    return touches(stroke.from(), stroke, others) && touches(stroke.to(), stroke, others);
  }

  private static boolean touches(int end, Stroke stroke, List<Stroke> others) {
    return others.stream()
        .anyMatch(other ->
            other.length() >= LONG
                && Math.abs(other.at() - end) <= TOUCH
                && stroke.at() >= other.from() - TOUCH
                && stroke.at() <= other.to() + TOUCH);
  }

  /** Runs that lie side by side. */
  private static final class Bundle {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right;
    int bottom;
    long area;
    double moment;

    void add(int y, int from, int to) {
      left = Math.min(left, from);
      right = Math.max(right, to);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      area += to - from;
      moment += (double) (to - from) * (y + 0.5);
    }

    void add(Bundle other) {
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
      top = Math.min(top, other.top);
      bottom = Math.max(bottom, other.bottom);
      area += other.area;
      moment += other.moment;
    }

    PixelBox box() {
      return new PixelBox(left, top, right, bottom);
    }
  }

  /** A run of a row, and the bundle that it belongs to; bundles that meet are chained. */
  private record Run(int from, int to, int bundle) {}

  private static List<Stroke> horizontal(Ink ink) {
    List<Stroke> strokes = new ArrayList<>();
    for (Bundle bundle : bundles(ink)) {
      double thickness = (double) bundle.area / (bundle.right - bundle.left);
      if (thickness > THICK) {
        strokes.addAll(edges(bundle.box(), ink));
      } else if (!isCrowded(bundle.box(), ink)) {
        strokes.add(new Stroke(true, bundle.moment / bundle.area, bundle.box()));
      }
    }
    return strokes;
  }

  private static List<Bundle> bundles(Ink ink) {
    List<Bundle> bundles = new ArrayList<>();
    List<Integer> parent = new ArrayList<>();
    List<Run> above = List.of();
    for (int y = 0; y < ink.height(); y++) {
      List<Run> row = new ArrayList<>();
      int x = 0;
      while (x < ink.width()) {
        if (!ink.at(x, y)) {
          x++;
          continue;
        }
        int end = runEnd(ink, x, y);
        if (end - x >= SHORT) {
          row.add(new Run(x, end, bundle(x, end, above, bundles, parent)));
          bundles.get(row.get(row.size() - 1).bundle()).add(y, x, end);
        }
        x = end;
      }
      above = row;
    }
    List<Bundle> roots = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      if (root(parent, i) == i) {
        roots.add(bundles.get(i));
      }
    }
    return roots;
  }

  /** The column behind a run that may have small gaps. */
  private static int runEnd(Ink ink, int from, int y) {
    int end = from + 1;
    int printed = 1;
    int x = from + 1;
    while (x < ink.width() && x - end <= GAP) {
      if (ink.at(x, y)) {
        printed++;
        if (printed < SOLID * (x + 1 - from)) {
          break;
        }
        end = x + 1;
      }
      x++;
    }
    return end;
  }

  private static int bundle(
      int from, int to, List<Run> above, List<Bundle> bundles, List<Integer> parent) {
    int own = -1;
    for (Run run : above) {
      int shared = Math.min(run.to(), to) - Math.max(run.from(), from);
      // a line that ends at an area, or at which letters stand, is no part of them
      if (shared >= ALIKE * Math.max(run.to() - run.from(), to - from)) {
        int other = root(parent, run.bundle());
        if (own < 0) {
          own = other;
        } else if (other != own) {
          parent.set(other, own);
          bundles.get(own).add(bundles.get(other));
        }
      }
    }
    if (own < 0) {
      own = bundles.size();
      bundles.add(new Bundle());
      parent.add(own);
    }
    return own;
  }

  private static int root(List<Integer> parent, int of) {
    int root = of;
    while (parent.get(root) != root) {
      root = parent.get(root);
    }
    return root;
  }

  /** Whether there is ink along a line: then it is a part of letters or of a picture. */
  private static boolean isCrowded(PixelBox box, Ink ink) {
    int above = 0;
    int below = 0;
    for (int x = box.left(); x < box.right(); x++) {
      above += ink.at(x, box.top() - BESIDE) ? 1 : 0;
      below += ink.at(x, box.bottom() - 1 + BESIDE) ? 1 : 0;
    }
    return Math.max(above, below) > CROWDED * box.width();
  }

  /** The upper and lower edge of a dark area, where they are straight. */
  private static List<Stroke> edges(PixelBox box, Ink ink) {
    List<Stroke> edges = new ArrayList<>();
    PixelBox upper = new PixelBox(box.left(), box.top(), box.right(), box.top() + BESIDE);
    PixelBox lower = new PixelBox(box.left(), box.bottom() - BESIDE, box.right(), box.bottom());
    for (PixelBox edge : List.of(upper, lower)) {
      if (ink.count(edge) >= STRAIGHT * BESIDE * box.width()) {
        edges.add(new Stroke(true, (edge.top() + edge.bottom()) / 2.0, edge));
      }
    }
    return edges;
  }
}
