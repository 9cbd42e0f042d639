package org.wsisroadmaps.ingest.pdf.scan;

/**
 * The angle at which a page lay on the scanner. Lines of text and rulings lie in few rows of pixels
 * where they are level: the angle is the one at which the sum of the squared ink of all rows is
 * greatest (projection profile; W. Postl, Detection of linear oblique structures and skew scan in
 * digitized documents, ICPR 1986).
 */
final class Skew {

  /** The steepest angle looked for, in degrees. */
  private static final double STEEPEST = 4;

  /** The steps of the search, in degrees. */
  private static final double[] STEPS = {0.2, 0.05, 0.01};

  /** Every so manyth pixel is looked at, per step of the search. */
  private static final int[] SPARSE = {4, 2, 1};

  /** An angle smaller than this is none, in degrees: nobody sees it, and turning blurs. */
  private static final double NONE = 0.04;

  /** A page that is nearly as sharp as it lies has no angle either. */
  private static final double AS_SHARP = 0.99;

  private Skew() {}

  /**
   * The angle in radians, positive where lines fall to the right; 0 where the page lies straight.
   */
  static double of(GrayImage image) {
    Ink ink = Ink.of(image, Paper.of(image));
    double best = 0;
    double reach = STEEPEST;
    for (int i = 0; i < STEPS.length; i++) {
      best = best(ink, best, reach, STEPS[i], SPARSE[i]);
      reach = STEPS[i];
    }
    boolean straight =
        Math.abs(best) < NONE || sharpness(ink, 0, 1) >= AS_SHARP * sharpness(ink, tan(best), 1);
    return straight ? 0 : Math.toRadians(best);
  }

  private static double best(Ink ink, double around, double reach, double step, int sparse) {
    double best = around;
    double most = -1;
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      double angle = around + i * step;
      double sharpness = sharpness(ink, tan(angle), sparse);
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  private static double tan(double degrees) {
    return Math.tan(Math.toRadians(degrees));
  }

  private static double sharpness(Ink ink, double slope, int sparse) {
    int room = (int) Math.ceil(Math.abs(slope) * ink.width());
    double[] down = new double[ink.width()];
    for (int x = 0; x < down.length; x++) {
      down[x] = room - slope * x;
    }
    int[] rows = new int[(ink.height() + 2 * room) / sparse + 2];
    for (int y = 0; y < ink.height(); y += sparse) {
      for (int x = 0; x < ink.width(); x += sparse) {
        if (ink.at(x, y)) {
          rows[(int) ((y + down[x]) / sparse)]++;
        }
      }
    }
    double sum = 0;
    for (int count : rows) {
      sum += (double) count * count;
    }
    return sum;
  }
}
