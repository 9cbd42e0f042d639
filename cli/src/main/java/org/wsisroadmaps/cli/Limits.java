package org.wsisroadmaps.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What one document may take. */
final class Limits {

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long a document may take before it is given up (default: 15, and 3600 with --ocr).")
  private @Nullable Integer seconds;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description =
          "How much memory a batch or a large document may take (default: that of this program"
              + " where it was set, else 1024).")
  private int megabytes;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "200",
      description = "How large a document may be (default: ${DEFAULT-VALUE}).")
  private int largest;

  boolean areSound() {
    return (seconds == null || seconds > 0) && megabytes >= 0 && largest > 0;
  }

  /**
   * How long a document may take.
   *
   * @param usual where the user does not say
   */
  Duration timeout(Duration usual) {
    return seconds == null ? usual : Duration.ofSeconds(seconds);
  }

  long mostBytes() {
    return (long) largest << 20;
  }

  int megabytes() {
    if (megabytes > 0) {
      return megabytes;
    }
    boolean isSet =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(argument -> argument.startsWith("-Xmx"));
    return isSet ? (int) (Runtime.getRuntime().maxMemory() >> 20) : 1024;
  }
}
