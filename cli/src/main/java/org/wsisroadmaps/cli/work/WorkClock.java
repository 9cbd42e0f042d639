package org.wsisroadmaps.cli.work;

import java.time.Duration;

/**
 * Tells how much time a process had for its work. On a machine that others use too, that is less
 * than passed by the clock, and a limit must not count what others took. Not for several threads.
 */
final class WorkClock {

  /**
   * What waits for longer than this many times its limit is given up whatever it used: it may wait
   * for something that never comes.
   */
  static final int PATIENCE = 20;

  /** A process that used less of a moment than this share is waiting, or is not let run. */
  private static final double BUSY = 0.05;

  private final ProcessHandle process;
  private long lastLook = System.nanoTime();
  private Duration lastUsed;

  WorkClock(ProcessHandle process) {
    this.process = process;
    this.lastUsed = used();
  }

  private Duration used() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * The time since the last look that each of some pieces of work had, in nanoseconds: an equal
   * share of the processor time of the process, and never more than passed by the clock. Where the
   * process waits for programs that it started, or where its processor time is not told, it is what
   * passed by the clock.
   *
   * @param pieces how many pieces of work the process does at once, 1 or more
   */
  long share(int pieces) {
    long now = System.nanoTime();
    long passed = now - lastLook;
    Duration used = used();
    long processor = used.minus(lastUsed).toNanos();
    lastLook = now;
    lastUsed = used;
    boolean isUnknown = process.info().totalCpuDuration().isEmpty();
    if (isUnknown || (processor < passed * BUSY && process.descendants().findAny().isPresent())) {
      return passed;
    }
    return share(passed, processor, pieces);
  }

  static long share(long passed, long processor, int pieces) {
    return Math.min(passed, processor / pieces);
  }
}
