package org.wsisroadmaps.cluster.reading;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The reading processes of this JVM that nobody uses at the moment. An engine runs many short tasks
 * in one JVM; a process that has read a hundred documents reads the next ones in a fraction of the
 * time that a new one takes, so it is kept for the task that comes next. When the JVM ends, the
 * pipes to them end, and so do they.
 */
public final class ReadingProcesses {

  private record Kind(List<String> classPath, ReadingLimits limits) {}

  private static final Map<Kind, Queue<ReadingProcess>> IDLE = new ConcurrentHashMap<>();

  private ReadingProcesses() {}

  /** A process that is this thread's until it is given back. */
  public static ReadingProcess take(List<String> classPath, ReadingLimits limits) {
    ReadingProcess idle = idle(classPath, limits).poll();
    return idle == null ? new ReadingProcess(classPath, limits) : idle;
  }

  /** Gives a process back. */
  public static void giveBack(
      ReadingProcess process, List<String> classPath, ReadingLimits limits) {
    idle(classPath, limits).add(process);
  }

  private static Queue<ReadingProcess> idle(List<String> classPath, ReadingLimits limits) {
    return IDLE.computeIfAbsent(new Kind(classPath, limits), kind -> new ConcurrentLinkedQueue<>());
  }
}
