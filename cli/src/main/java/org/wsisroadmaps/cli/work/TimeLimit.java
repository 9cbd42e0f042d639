package org.wsisroadmaps.cli.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends the waiting for work of this process that takes too long. The work itself can't be ended:
 * its thread is left behind, and ends with the process.
 */
public final class TimeLimit {

  private static final long LOOK_EVERY_MILLIS = 250;

  private TimeLimit() {}

  /**
   * Does work, and gives it up when it had its time.
   *
   * @param work the work; it may be left behind at any point, and so must leave nothing that others
   *     see until it has ended
   * @param limit how much time it may have, as {@link WorkClock} counts it
   * @throws TooLongException when it took longer
   * @throws Exception what the work throws
   */
  public static <V> V within(Duration limit, Callable<V> work) throws Exception {
    FutureTask<V> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "work");
    thread.setDaemon(true);
    WorkClock clock = new WorkClock(ProcessHandle.current());
    long began = System.nanoTime();
    long had = 0;
    thread.start();
    while (true) {
      try {
        return task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        had += clock.share(1);
        if (isOver(had, System.nanoTime() - began, limit)) {
          throw new TooLongException(limit);
        }
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case Exception failure -> throw failure;
          case Error error -> throw error;
          case null, default -> throw e;
        }
      }
    }
  }

  static boolean isOver(long had, long passed, Duration limit) {
    long most = limit.toNanos();
    return had >= most || passed / WorkClock.PATIENCE >= most;
  }
}
