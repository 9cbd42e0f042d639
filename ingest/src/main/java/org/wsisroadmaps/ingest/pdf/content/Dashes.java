package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Lines that are drawn dash by dash or dot by dot, each a filled shape of its own. */
final class Dashes {

  /** A gap up to this stands between two dashes of a line, in points. */
  private static final double GAP = 4.5;

  /** Dashes whose middles differ by no more than this stand in one line, in points. */
  private static final double LEVEL = 0.4;

  /** Fewer dashes than this make no line. */
  private static final int FEWEST = 4;

  private Dashes() {}

  /**
   * The lines.
   *
   * @param specks small filled shapes, in any order
   */
  static List<Ruling> lines(List<Box> specks) {
    List<Ruling> lines = new ArrayList<>();
    if (specks.size() >= FEWEST) {
      List<Box> level = specks.stream().filter(b -> b.width() >= 0.9 * b.height()).toList();
      List<Box> plumb = specks.stream().filter(b -> b.height() >= 0.9 * b.width()).toList();
      for (Run run : runs(level, Dashes::middleY, Box::left, Box::right)) {
        lines.add(Ruling.horizontal(run.at, run.from, run.to));
      }
      for (Run run : runs(plumb, Dashes::middleX, Box::top, Box::bottom)) {
        lines.add(Ruling.vertical(run.at, run.from, run.to));
      }
    }
    return lines;
  }

  private record Run(double at, double from, double to, int dashes) {}

  private static List<Run> runs(
      List<Box> dashes,
      ToDoubleFunction<Box> at,
      ToDoubleFunction<Box> from,
      ToDoubleFunction<Box> to) {
    List<Box> sorted = new ArrayList<>(dashes);
    sorted.sort(
        Comparator.comparingLong((Box b) -> Math.round(at.applyAsDouble(b) / LEVEL))
            .thenComparingDouble(from));
    List<Run> runs = new ArrayList<>();
    @Nullable Run run = null;
    for (Box dash : sorted) {
      double start = from.applyAsDouble(dash);
      double end = to.applyAsDouble(dash);
      boolean goesOn =
          run != null
              && Math.abs(at.applyAsDouble(dash) - run.at) <= 2 * LEVEL
              && start >= run.from
              && start <= run.to + GAP;
      if (run != null && goesOn) {
        run = new Run(run.at, run.from, Math.max(run.to, end), run.dashes + 1);
      } else {
        addLong(run, runs);
        run = new Run(at.applyAsDouble(dash), start, end, 1);
      }
    }
    addLong(run, runs);
    return runs;
  }

  private static void addLong(@Nullable Run run, List<Run> runs) {
    if (run != null && run.dashes >= FEWEST) {
      runs.add(run);
    }
  }

  private static double middleX(Box box) {
    return (box.left() + box.right()) / 2;
  }

  private static double middleY(Box box) {
    return (box.top() + box.bottom()) / 2;
  }
}
