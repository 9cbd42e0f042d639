package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells watermarks that are as small as the text which they lie over: they collide with text of the
 * same cell, and are fainter or larger than it. Text that runs over from one cell into the text of
 * another collides too, but begins in a cell of its own. Mutable: a watermark that one page shows
 * is known on the pages that follow.
 */
final class Overprints {

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

  /**
   * What lies over other text on a page.
   *
   * @param marks the runs that are watermarks, in the order in which they are drawn
   * @param mixed the texts that lie over each other and are all of them text of the page
   */
  record Found(List<Run> marks, List<String> mixed) {}

  /** What lies over other text on a page. */
  Found among(Runs page, List<Ruling> rulings) {
    Set<Run> marks = new HashSet<>();
    List<List<Run>> mixed = new ArrayList<>();
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
        if (a.left < b.right
            && b.left < a.right
            && Collisions.collide(a.glyphs, b.glyphs)
            && !areParted(a, b, rulings)) {
          Run mark = markOf(page, a, b);
          if (mark == null) {
            mixed.add(List.of(a, b));
          } else {
            marks.add(mark);
          }
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
    List<String> texts =
        mixed.stream()
            .filter(pair -> pair.stream().noneMatch(all::contains))
            .flatMap(List::stream)
            .map(Run::text)
            .distinct()
            .toList();
    return new Found(all, texts);
  }

  /** The watermark of two runs that collide, null where neither is known from the other as one. */
  private static @Nullable Run markOf(Runs page, Run a, Run b) {
    double first = contrast(page, a);
    double second = contrast(page, b);
    if (Math.min(first, second) < FAINT && first != second) {
      return first < second ? a : b;
    }
    if (a.look.size() >= LARGER * b.look.size()) {
      return a;
    }
    return b.look.size() >= LARGER * a.look.size() ? b : null;
  }

  /** How well a run is seen: a transparent one as its colour mixed with white is. */
  private static double contrast(Runs page, Run run) {
    double opaque = page.contrastToGround(run, run.glyphs.get(0));
    return 1 + (opaque - 1) * Math.min(1, run.look.alpha());
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
