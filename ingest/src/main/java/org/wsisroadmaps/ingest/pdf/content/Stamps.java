package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The glyphs of stamps and watermarks, which lie across the text of a page or are far larger than
 * it: they are no part of the lines and cells that they happen to cover. Mutable.
 */
final class Stamps {

  /** The slope from which a text runs across the page. */
  private static final double SLANTED = 0.1;

  /** A stamp is so many times larger than the page's text. */
  private static final double LARGER = 4;

  private final List<Slanted> slanted = new ArrayList<>();
  private double sizes;
  private double largest;
  private int count;

  /** Where the first slanted glyph begins. */
  private double[] origin = {0, 0};

  /**
   * A glyph that runs neither across the page nor along it.
   *
   * @param turn the nearest direction, in quarter turns
   * @param asTurned the glyph in the frame of that direction
   * @param asStamped the glyph in the frame of its own direction, around where the first one begins
   */
  private record Slanted(int turn, Glyph asTurned, Glyph asStamped) {}

  /** Whether a text that runs in a direction runs neither across the page nor along it. */
  static boolean isSlanted(double dx, double dy) {
    return Math.min(Math.abs(dx), Math.abs(dy)) > SLANTED * Math.max(Math.abs(dx), Math.abs(dy));
  }

  /**
   * Takes a glyph that is slanted, and tells whether it did.
   *
   * @param glyph the glyph, in the frame of the nearest direction
   * @param turn that direction, in quarter turns
   * @param startX where it begins on the page
   * @param startY where it begins on the page
   * @param dx the direction in which it runs
   * @param dy the direction in which it runs
   */
  boolean take(Glyph glyph, int turn, double startX, double startY, double dx, double dy) {
    if (!isSlanted(dx, dy)) {
      sizes += glyph.size();
      largest = Math.max(largest, glyph.size());
      count++;
      return false;
    }
    double length = Math.hypot(dx, dy);
    if (slanted.isEmpty()) {
      origin = new double[] {startX, startY};
    }
    double x = startX - origin[0];
    double y = startY - origin[1];
    double shortened = Math.max(Math.abs(dx), Math.abs(dy)) / length;
    slanted.add(
        new Slanted(
            turn,
            glyph,
            glyph
                .widened(1 / shortened)
                .movedBy(
                    origin[0] + (x * dx + y * dy) / length - glyph.left(),
                    origin[1] + (y * dx - x * dy) / length - glyph.baseline())));
    return true;
  }

  /**
   * Takes the stamps out of a page's glyphs.
   *
   * @param glyphsByTurn the glyphs by their direction
   * @param rulings the page's rules
   */
  List<Glyph> takeOut(Map<Integer, List<Glyph>> glyphsByTurn, List<Ruling> rulings) {
    List<Glyph> stamped = new ArrayList<>();
    if (slanted.size() > count) {
      // the page itself is askew
      slanted.forEach(
          s -> glyphsByTurn.computeIfAbsent(s.turn(), t -> new ArrayList<>()).add(s.asTurned()));
    } else {
      slanted.forEach(s -> stamped.add(s.asStamped()));
    }
    double least = LARGER * sizes / count;
    if (largest > least) {
      List<double[]> points = smaller(glyphsByTurn, least);
      glyphsByTurn.forEach((turn, glyphs) -> {
        List<Glyph> large = glyphs.stream().filter(g -> g.size() >= least).toList();
        if (large.stream()
            .map(g -> box(g, turn))
            .anyMatch(box -> covers(box, points) || crosses(box, rulings))) {
          glyphs.removeIf(g -> g.size() >= least);
          stamp(large, turn, stamped);
        }
      });
    }
    return stamped;
  }

  /**
   * Takes runs that lie over the text out of a page's glyphs.
   *
   * @param runs the runs
   * @param glyphsByTurn the glyphs by their direction
   * @param stamped gets them
   */
  static void takeOut(List<Run> runs, Map<Integer, List<Glyph>> glyphsByTurn, List<Glyph> stamped) {
    for (Run run : runs) {
      List<Glyph> all = glyphsByTurn.getOrDefault(run.turn, List.of());
      List<Glyph> taken = all.stream().filter(glyph -> glyph.run() == run.number).toList();
      if (!taken.isEmpty()) {
        all.removeAll(Set.copyOf(taken));
        stamp(taken, run.turn, stamped);
      }
    }
  }

  /** The middles of the glyphs below a size, on the page. */
  private static List<double[]> smaller(Map<Integer, List<Glyph>> glyphsByTurn, double least) {
    List<double[]> points = new ArrayList<>();
    glyphsByTurn.forEach((turn, glyphs) -> {
      for (Glyph g : glyphs) {
        if (g.size() < least && !g.isSpace()) {
          points.add(PageContent.toPage(turn, g.centerX(), g.centerY()));
        }
      }
    });
    return points;
  }

  private static void stamp(List<Glyph> glyphs, int turn, List<Glyph> stamped) {
    Glyph first = glyphs.get(0);
    double[] p = PageContent.toPage(turn, first.left(), first.baseline());
    double dx = p[0] - first.left();
    double dy = p[1] - first.baseline();
    glyphs.forEach(g -> stamped.add(g.movedBy(dx, dy)));
  }

  /** Where a glyph stands on the page. */
  private static Box box(Glyph glyph, int turn) {
    double[] a = PageContent.toPage(turn, glyph.left(), glyph.top());
    double[] b = PageContent.toPage(turn, glyph.right(), glyph.bottom());
    return Box.between(a[0], a[1], b[0], b[1]);
  }

  private static boolean covers(Box box, List<double[]> points) {
    return points.stream().anyMatch(p -> box.contains(p[0], p[1]));
  }

  /** Whether a rule runs through the middle of a glyph. */
  private static boolean crosses(Box box, List<Ruling> rulings) {
    return rulings.stream()
        .anyMatch(rule ->
            rule.horizontal()
                ? inside(rule.at(), box.top(), box.bottom())
                    && overlaps(rule, box.left(), box.right())
                : inside(rule.at(), box.left(), box.right())
                    && overlaps(rule, box.top(), box.bottom()));
  }

  private static boolean overlaps(Ruling rule, double from, double to) {
    return Math.min(rule.to(), to) - Math.max(rule.from(), from) > 0.3 * (to - from);
  }

  private static boolean inside(double at, double from, double to) {
    double edge = 0.15 * (to - from);
    return at > from + edge && at < to - edge;
  }
}
