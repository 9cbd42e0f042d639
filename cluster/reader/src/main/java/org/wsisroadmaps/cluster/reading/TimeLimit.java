package org.wsisroadmaps.cluster.reading;

import java.time.Duration;

/**
 * How long a process may work on one request. Its processor time counts, so that a document is
 * refused or read whatever else runs on the machine; a process that uses none is given up after
 * {@value #PATIENCE} times the limit by the clock, as in a batch of {@code roadmaps convert}.
 */
final class TimeLimit {

  static final int PATIENCE = 20;

  private final ProcessHandle process;
  private final Duration limit;
  private final long begun = System.nanoTime();
  private final Duration usedBefore;

  /** Begins to count. */
  TimeLimit(ProcessHandle process, Duration limit) {
    this.process = process;
    this.limit = limit;
    this.usedBefore = used(process);
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  boolean isOver() {
    return isOver(
        used(process).minus(usedBefore), Duration.ofNanos(System.nanoTime() - begun), limit);
  }

  static boolean isOver(Duration used, Duration passed, Duration limit) {
    return used.compareTo(limit) >= 0 || passed.dividedBy(PATIENCE).compareTo(limit) >= 0;
  }
}
