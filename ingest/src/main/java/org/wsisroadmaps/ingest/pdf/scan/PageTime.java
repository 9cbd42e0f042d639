package org.wsisroadmaps.ingest.pdf.scan;

import java.time.Duration;
import org.wsisroadmaps.model.RoadmapException;

/**
 * The time that a page has to be recognised.
 *
 * @param most all of it
 * @param begun when it began, as {@link System#nanoTime()} tells it
 */
record PageTime(Duration most, long begun) {

  /** A time that begins now. */
  static PageTime fromNow(Duration most) {
    return new PageTime(most, System.nanoTime());
  }

  private Duration rest() {
    return most.minusNanos(System.nanoTime() - begun);
  }

  boolean isOver() {
    return !rest().isPositive();
  }

  /**
   * What is left of it, positive.
   *
   * @throws RoadmapException when nothing is
   */
  Duration left() throws RoadmapException {
    Duration rest = rest();
    if (!rest.isPositive()) {
      throw new RoadmapException(over());
    }
    return rest;
  }

  /** That it is over, in words. */
  String over() {
    return "its text was not recognised within "
        + most.toSeconds()
        + " s (--ocr-page-timeout gives it longer)";
  }
}
