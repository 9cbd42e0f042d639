package org.wsisroadmaps.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a batch of documents is worked on. */
final class BatchOptions {

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many documents are converted at once (default and most: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--force",
      description = "Converts again what an earlier run converted and what has not changed since.")
  private boolean force;

  /**
   * Whether these options make sense.
   *
   * @throws ParameterException where they don't
   */
  void check(CommandLine command) {
    if (jobs < 1) {
      throw new ParameterException(command, "--jobs must be 1 or more, and is " + jobs);
    }
  }

  /**
   * How many documents are worked on at once: more than processors would be in each other's way.
   */
  int jobs() {
    return Math.min(jobs, Runtime.getRuntime().availableProcessors());
  }

  boolean force() {
    return force;
  }
}
