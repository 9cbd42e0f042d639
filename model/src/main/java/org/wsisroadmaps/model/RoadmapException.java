package org.wsisroadmaps.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to know of: the message says, in one line of plain words, what is
 * wrong and what to do. It names no file; who knows the file puts it in front.
 */
public class RoadmapException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * An exception without a cause.
   *
   * @param message what is wrong and what to do
   */
  public RoadmapException(String message) {
    super(message);
  }

  /**
   * An exception with a cause.
   *
   * @param message what is wrong and what to do
   * @param cause the cause, or null
   */
  public RoadmapException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
