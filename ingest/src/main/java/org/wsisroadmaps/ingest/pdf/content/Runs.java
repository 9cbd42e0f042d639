package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The runs of a page, and what of them nobody sees: text in the colour of its ground, under a
 * painted area, transparent, or far too small. Mutable.
 */
final class Runs {

  /** Text whose contrast to its ground is lower is not seen. */
  private static final double SEEN = 1.1;

  /** Text more transparent than this is not seen. */
  private static final double LEAST_ALPHA = 0.03;

  /** Text smaller than this can't be read in print, in points, */
  private static final double SMALLEST = 2;

  /** where it also is so much smaller than the text of the page. */
  private static final double SMALLER = 0.25;

  private final List<Run> runs = new ArrayList<>();
  private final List<Paint> paints = new ArrayList<>();
  private boolean interrupted;

  /** The number of the run that a glyph is drawn in, begun by it where none is to be continued. */
  int numberFor(int turn, Run.Look look, double start, double end, double baseline) {
    if (!goesOn(turn, look, start, end, baseline)) {
      runs.add(new Run(runs.size() + 1, turn, look));
      interrupted = false;
    }
    return runs.size();
  }

  /** Whether a glyph continues the run that is drawn. */
  boolean goesOn(int turn, Run.Look look, double start, double end, double baseline) {
    return !runs.isEmpty() && !interrupted && last().takes(turn, look, start, end, baseline);
  }

  /**
   * Adds a glyph to the run whose number it was just given.
   *
   * @param cut whether a part of it lies at the side of what is shown
   */
  void add(Glyph glyph, boolean cut) {
    last().add(glyph, cut);
  }

  /** The texts of the lines that end in a glyph which is cut. */
  List<String> endingCut() {
    return runs.stream()
        .filter(run -> run.endsCut() && !run.look.watermark())
        .map(Run::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What is drawn now continues no run. */
  void interrupt() {
    interrupted = true;
  }

  private Run last() {
    return runs.get(runs.size() - 1);
  }

  List<Run> all() {
    return runs;
  }

  /** An area is painted; what is drawn now lies over it. */
  void paint(Box box, int rgb, boolean hides) {
    paints.add(new Paint(box, rgb, hides, runs.size()));
    interrupted = true;
  }

  /**
   * Takes the glyphs that nobody sees out of a page's.
   *
   * @param glyphsByTurn the glyphs by their direction
   * @param size how large they are
   * @return their texts, in the order in which they are drawn
   */
  List<String> takeUnseen(Map<Integer, List<Glyph>> glyphsByTurn, TextSize size) {
    double tiny = Math.min(SMALLEST, SMALLER * size.usual());
    boolean darkPaint =
        paints.stream()
            .anyMatch(p -> p.rgb() == Colours.UNKNOWN || Colours.contrast(p.rgb(), 0) < 8);
    Set<Glyph> unseen = new HashSet<>();
    List<String> texts = new ArrayList<>();
    int before = -1;
    for (Run run : runs) {
      boolean plain =
          run.look.size() >= tiny
              && run.look.alpha() >= LEAST_ALPHA
              && (run.look.rgb() == Colours.UNKNOWN
                  || !darkPaint
                      && (run.look.rgb() == 0
                          || Colours.contrast(run.look.rgb(), Colours.WHITE) > 8));
      if (plain && !mayBeCovered(run)) {
        continue;
      }
      StringBuilder text = new StringBuilder();
      for (Glyph glyph : run.glyphs) {
        if (!(plain ? isCovered(run, glyph) : isUnseen(run, glyph, tiny))) {
          continue;
        }
        unseen.add(glyph);
        text.append(glyph.text());
      }
      if (!text.toString().isBlank()) {
        if (before == run.number - 1 && !texts.isEmpty()) {
          texts.set(texts.size() - 1, texts.get(texts.size() - 1) + " " + text.toString().strip());
        } else {
          texts.add(text.toString().strip());
        }
        before = run.number;
      }
    }
    if (!unseen.isEmpty()) {
      glyphsByTurn.values().forEach(glyphs -> glyphs.removeIf(unseen::contains));
      runs.forEach(run -> run.glyphs.removeIf(unseen::contains));
      runs.removeIf(run -> run.glyphs.isEmpty());
    }
    return texts;
  }

  private boolean isUnseen(Run run, Glyph glyph, double tiny) {
    return run.look.size() < tiny
        || run.look.alpha() < LEAST_ALPHA
        || run.look.rgb() != Colours.UNKNOWN && contrastToGround(run, glyph) < SEEN
        || isCovered(run, glyph);
  }

  /** The contrast of a glyph to what lies below it; high where that is a picture. */
  double contrastToGround(Run run, Glyph glyph) {
    double[] middle = PageContent.toPage(run.turn, glyph.centerX(), glyph.centerY());
    int ground = Colours.WHITE;
    for (int i = paints.size() - 1; i >= 0; i--) {
      Paint paint = paints.get(i);
      if (paint.before() < run.number && paint.box().contains(middle[0], middle[1])) {
        ground = paint.rgb();
        break;
      }
    }
    return ground == Colours.UNKNOWN || run.look.rgb() == Colours.UNKNOWN
        ? 21
        : Colours.contrast(run.look.rgb(), ground);
  }

  /** Whether any area that hides what is below it is painted after a run. */
  private boolean mayBeCovered(Run run) {
    for (int i = paints.size() - 1; i >= 0 && paints.get(i).before() >= run.number; i--) {
      Paint paint = paints.get(i);
      if (paint.hides()) {
        double[] a = PageContent.toPage(run.turn, run.left, run.baseline());
        double[] b = PageContent.toPage(run.turn, run.right, run.baseline());
        Box line = Box.between(a[0], a[1], b[0], b[1]);
        Box box = paint.box();
        if (line.left() <= box.right()
            && line.right() >= box.left()
            && line.top() <= box.bottom()
            && line.bottom() >= box.top()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an area is painted over all of a glyph. */
  private boolean isCovered(Run run, Glyph glyph) {
    for (int i = paints.size() - 1; i >= 0 && paints.get(i).before() >= run.number; i--) {
      Paint paint = paints.get(i);
      if (paint.hides()) {
        double[] a = PageContent.toPage(run.turn, glyph.left(), glyph.top());
        double[] b = PageContent.toPage(run.turn, glyph.right(), glyph.baseline());
        if (paint.box().contains(a[0], a[1]) && paint.box().contains(b[0], b[1])) {
          return true;
        }
      }
    }
    return false;
  }
}
