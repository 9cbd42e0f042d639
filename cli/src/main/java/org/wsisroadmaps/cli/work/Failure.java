package org.wsisroadmaps.cli.work;

import java.time.Duration;

/** Why work was not done. */
public sealed interface Failure {

  /** What is told to people. */
  String message();

  /**
   * It took too long.
   *
   * @param limit how long it might have taken
   */
  record TooLong(Duration limit) implements Failure {
    @Override
    public String message() {
      return "took longer than "
          + limit.toSeconds()
          + " s and was given up (raise --timeout to wait longer)";
    }
  }

  /**
   * It needed more memory than there is for it.
   *
   * @param megabytes how much there is
   */
  record TooLarge(long megabytes) implements Failure {
    @Override
    public String message() {
      return "needs more memory than " + megabytes + " MB (raise --memory to convert it)";
    }
  }

  /**
   * It made its process end.
   *
   * @param status the exit status of the process
   */
  record Ended(int status) implements Failure {
    @Override
    public String message() {
      return "made the converter end unexpectedly (status " + status + ")";
    }
  }
}
