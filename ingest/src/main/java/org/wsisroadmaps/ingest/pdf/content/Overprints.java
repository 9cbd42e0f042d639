package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells watermarks that are as small as the text which they lie over: they collide with text of the
 * same cell, and are fainter or larger than it. Text that runs over from one cell into the text of
 * another collides too, but begins in a cell of its own. Mutable: a watermark that one page shows
 * is known on the pages that follow.
 */
final class Overprints {

  /** So many glyphs of two runs lie over each other where their texts are mixed. */
  private static final int FEWEST = 3;

  /** Glyphs collide where they share this part of the smaller one's width and height. */
  private static final double SHARED = 0.35;

  /** Text with a lower contrast is faint: WCAG 2.2, criterion 1.4.3. */
  private static final double FAINT = 4.5;

  /** A watermark that is not fainter is so many times larger than the text. */
  private static final double LARGER = 1.3;

  /** What is known of a watermark. */
  private record Known(String text, int rgb, long size) {
    static Known of(Run run) {
      return new Known(run.text(), run.look.rgb(), Math.round(2 * run.look.size()));
    }
  }

  private final Set<Known> known = new HashSet<>();

  /** How many watermarks are known. */
  int count() {
    return known.size();
  }

  /** The runs of a page that are watermarks, in the order in which they are drawn. */
  List<Run> among(Runs page, List<Ruling> rulings) {
    Set<Run> marks = new HashSet<>();
    List<Run> sorted = new ArrayList<>(page.all());
    sorted.sort(Comparator.comparingInt((Run r) -> r.turn).thenComparingDouble(Run::baseline));
    double tallest = sorted.stream().mapToDouble(r -> r.look.size()).max().orElse(0);
    for (int i = 0; i < sorted.size(); i++) {
      Run a = sorted.get(i);
      for (int k = i + 1; k < sorted.size(); k++) {
        Run b = sorted.get(k);
        if (b.turn != a.turn || b.baseline() - a.baseline() > tallest) {
          break;
        }
        if (a.left < b.right && b.left < a.right && collide(a, b) && !areParted(a, b, rulings)) {
          addMark(page, a, b, marks);
        }
      }
    }
    for (Run mark : marks) {
      known.add(Known.of(mark));
    }
    List<Run> all = new ArrayList<>();
    for (Run run : page.all()) {
      if (run.look.watermark() || !known.isEmpty() && known.contains(Known.of(run))) {
        all.add(run);
      }
    }
    return all;
  }

  private static void addMark(Runs page, Run a, Run b, Set<Run> marks) {
    double first = contrast(page, a);
    double second = contrast(page, b);
    if (Math.min(first, second) < FAINT && first != second) {
      marks.add(first < second ? a : b);
    } else if (a.look.size() >= LARGER * b.look.size()) {
      marks.add(a);
    } else if (b.look.size() >= LARGER * a.look.size()) {
      marks.add(b);
    }
  }

  /** How well a run is seen: a transparent one as its colour mixed with white is. */
  private static double contrast(Runs page, Run run) {
    double opaque = page.contrastToGround(run, run.glyphs.get(0));
    return 1 + (opaque - 1) * Math.min(1, run.look.alpha());
  }

  /** Whether glyphs of two runs lie over each other, other than to make one text look bold. */
  private static boolean collide(Run a, Run b) {
    Glyph first = a.glyphs.get(0);
    Glyph second = b.glyphs.get(0);
    double shared = Math.min(first.bottom(), second.bottom()) - Math.max(first.top(), second.top());
    double lower = Math.min(first.bottom() - first.top(), second.bottom() - second.top());
    if (shared < SHARED * lower) {
      return false;
    }
    int colliding = 0;
    int same = 0;
    for (Glyph g : a.glyphs) {
      for (Glyph h : b.glyphs) {
        double common = Math.min(g.right(), h.right()) - Math.max(g.left(), h.left());
        double narrower = Math.min(g.right() - g.left(), h.right() - h.left());
        if (!g.isSpace() && !h.isSpace() && narrower > 0 && common > SHARED * narrower) {
          colliding++;
          same += g.text().equals(h.text()) ? 1 : 0;
        }
      }
    }
    return colliding >= FEWEST && same < 0.8 * colliding;
  }

  /** Whether a rule runs between the beginnings of two runs, so that they are of two cells. */
  private static boolean areParted(Run a, Run b, List<Ruling> rulings) {
    double[] p =
        PageContent.toPage(a.turn, a.left + 0.3 * a.look.size(), a.glyphs.get(0).centerY());
    double[] q =
        PageContent.toPage(b.turn, b.left + 0.3 * b.look.size(), b.glyphs.get(0).centerY());
    return rulings.stream()
        .anyMatch(rule ->
            rule.horizontal()
                ? isBetween(rule.at(), p[1], q[1]) && covers(rule, p[0]) && covers(rule, q[0])
                : isBetween(rule.at(), p[0], q[0]) && covers(rule, p[1]) && covers(rule, q[1]));
  }

  private static boolean isBetween(double at, double p, double q) {
    return at > Math.min(p, q) && at < Math.max(p, q);
  }

  private static boolean covers(Ruling rule, double at) {
    return at >= rule.from() && at <= rule.to();
  }
}
