package org.wsisroadmaps.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What one document may take. */
final class Limits {

  /** With less, Java itself does not come up. */
  private static final int LEAST_MEGABYTES = 32;

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
  private @Nullable Integer megabytes;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "200",
      description = "How large a document may be (default: ${DEFAULT-VALUE}).")
  private int largest;

  /**
   * Whether these limits can be kept.
   *
   * @throws ParameterException where they can't
   */
  void check(CommandLine command) {
    if (seconds != null && seconds < 1) {
      throw new ParameterException(command, "--timeout must be 1 or more, and is " + seconds);
    }
    if (largest < 1) {
      throw new ParameterException(command, "--max-size must be 1 or more, and is " + largest);
    }
    long most = machineMegabytes();
    if (megabytes != null && (megabytes < LEAST_MEGABYTES || megabytes > most)) {
      throw new ParameterException(
          command,
          "--memory must be from "
              + LEAST_MEGABYTES
              + " to "
              + most
              + ", the memory of this machine, and is "
              + megabytes);
    }
  }

  private static long machineMegabytes() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize() >> 20
        : Integer.MAX_VALUE;
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
    if (megabytes != null) {
      return megabytes;
    }
    boolean isSet =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(argument -> argument.startsWith("-Xmx"));
    return isSet ? (int) (Runtime.getRuntime().maxMemory() >> 20) : 1024;
  }
}
