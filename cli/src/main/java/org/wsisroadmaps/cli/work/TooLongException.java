package org.wsisroadmaps.cli.work;

import java.time.Duration;
import org.wsisroadmaps.model.RoadmapException;

/** Work took longer than it may. */
public final class TooLongException extends RoadmapException {

  private static final long serialVersionUID = 1;

  /**
   * Says how long it might have taken.
   *
   * @param limit the limit
   */
  public TooLongException(Duration limit) {
    super(message(limit));
  }

  private static String message(Duration limit) {
    return new Failure.TooLong(limit).message();
  }
}
