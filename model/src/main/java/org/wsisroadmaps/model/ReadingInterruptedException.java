package org.wsisroadmaps.model;

import org.jspecify.annotations.Nullable;

/**
 * The thread that read a document was interrupted: nothing is wrong with the document, and it may
 * be read again. The thread's interrupted status stays set.
 */
public final class ReadingInterruptedException extends RoadmapException {

  private static final long serialVersionUID = 1;

  /** Without a cause: the thread's status told it. */
  public ReadingInterruptedException() {
    this(null);
  }

  /**
   * With a cause.
   *
   * @param cause what the interruption made fail, or null
   */
  public ReadingInterruptedException(@Nullable Throwable cause) {
    super("was not read to its end: the reading was interrupted", cause);
  }

  /**
   * Ends the reading where the thread was interrupted.
   *
   * @throws ReadingInterruptedException where it was
   */
  public static void check() throws ReadingInterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadingInterruptedException();
    }
  }
}
