package org.wsisroadmaps.model;

import org.jspecify.annotations.Nullable;

/** A document is encrypted and does not open with the password that was given, or without one. */
public final class PasswordException extends RoadmapException {

  private static final long serialVersionUID = 1;

  /**
   * Makes the exception.
   *
   * @param given whether a password was given
   * @param cause what the library said, or null
   */
  public PasswordException(boolean given, @Nullable Throwable cause) {
    super(
        given ? "does not open with this password" : "needs a password: give it with --password",
        cause);
  }
}
