package org.wsisroadmaps.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cli.work.TimeLimit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long a command may work on the documents that it was given. */
final class Patience {

  private static final Duration WORKING = Duration.ofMinutes(2);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long this may take before it is given up (default: 120, and 3600 with --ocr).")
  private @Nullable Integer seconds;

  /**
   * Does work, and gives it up when it had its time.
   *
   * @param reading how documents are read
   * @param work the work; it must leave nothing that others see
   * @throws Exception what the work throws, and that it took too long
   */
  <V> V within(ReadingOptions reading, Callable<V> work) throws Exception {
    if (seconds != null && seconds < 1) {
      throw new ParameterException(spec.commandLine(), "--timeout must be 1 or more");
    }
    Duration usual = reading.recognises() ? TextRecognition.RECOGNISING : WORKING;
    return TimeLimit.within(seconds == null ? usual : Duration.ofSeconds(seconds), work);
  }
}
