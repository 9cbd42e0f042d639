package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Has a batch converted by a process of its own, under limits that really end what exceeds them:
 * the process is killed and replaced. What was under way beside the culprit is converted again;
 * where it is not clear which document ended the process, those that were under way are converted
 * one at a time.
 */
final class WorkerPool implements AutoCloseable {

  private final Worker.Setup setup;
  private final Duration timeout;
  private final int megabytes;
  private final Deque<Task> waiting = new ArrayDeque<>();
  private final Deque<Task> suspects = new ArrayDeque<>();
  private final Map<Integer, Running> running = new LinkedHashMap<>();
  private @Nullable Process process;
  private @Nullable DataOutputStream tasks;
  private BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  private record Running(Task task, long deadline) {}

  /** Something that a worker said; without an outcome: that it ended. */
  private record Event(int number, @Nullable Outcome outcome) {}

  WorkerPool(Worker.Setup setup, Duration timeout, int megabytes) {
    this.setup = setup;
    this.timeout = timeout;
    this.megabytes = megabytes;
  }

  /**
   * Converts documents.
   *
   * @param all the documents
   * @param taker is told what became of each, as soon as it is known
   */
  void convert(List<Task> all, BiConsumer<Task, Outcome> taker)
      throws IOException, InterruptedException {
    waiting.addAll(all);
    while (!waiting.isEmpty() || !suspects.isEmpty() || !running.isEmpty()) {
      fill();
      Event event = events.poll(untilDeadline(), TimeUnit.NANOSECONDS);
      if (event == null) {
        giveUpLate(taker);
      } else if (event.outcome() == null) {
        replace(taker);
      } else {
        Running done = running.remove(event.number());
        if (done != null) {
          taker.accept(done.task(), event.outcome());
        }
      }
    }
  }

  /** Gives the worker as much to do as it can do at once; suspects one at a time. */
  private void fill() throws IOException {
    if (!suspects.isEmpty()) {
      if (running.isEmpty()) {
        start(suspects.remove());
      }
      return;
    }
    while (!waiting.isEmpty() && running.size() < setup.jobs()) {
      start(waiting.remove());
    }
  }

  private void start(Task task) throws IOException {
    if (process == null) {
      launch();
    }
    long deadline = System.nanoTime() + timeout.toNanos();
    running.put(task.number(), new Running(task, deadline));
    if (tasks != null) {
      try {
        task.send(tasks);
      } catch (IOException e) {
        // the worker has just ended: its end is among the events, and the task is still running
        // here
        tasks = null;
      }
    }
  }

  private long untilDeadline() {
    long earliest = running.values().stream().mapToLong(Running::deadline).min().orElse(0);
    return Math.max(0, earliest - System.nanoTime());
  }

  private void giveUpLate(BiConsumer<Task, Outcome> taker) throws InterruptedException {
    long now = System.nanoTime();
    List<Running> late =
        running.values().stream().filter(task -> task.deadline() - now <= 0).toList();
    if (late.isEmpty()) {
      return;
    }
    for (Running task : late) {
      running.remove(task.task().number());
      taker.accept(task.task(), Outcome.refused(tooLong(timeout)));
    }
    running.values().forEach(task -> waiting.addFirst(task.task()));
    stop();
  }

  /** The worker ended by itself: a document took all memory, or made it crash. */
  private void replace(BiConsumer<Task, Outcome> taker) throws InterruptedException {
    List<Task> under = running.values().stream().map(Running::task).toList();
    int status = process == null ? 0 : process.waitFor();
    stop();
    if (under.size() == 1) {
      taker.accept(under.get(0), Outcome.refused(reason(status)));
    } else {
      suspects.addAll(under);
    }
  }

  static String tooLong(Duration timeout) {
    return "took longer than "
        + timeout.toSeconds()
        + " s and was given up (raise --timeout to wait longer)";
  }

  static String tooLarge(long megabytes) {
    return "needs more memory than " + megabytes + " MB (raise --memory to convert it)";
  }

  /** The JVM ends with status 3 when memory runs out and it was told to end then. */
  private String reason(int status) {
    return status == 3
        ? tooLarge(megabytes)
        : "made the converter end unexpectedly (status " + status + ")";
  }

  private void launch() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                // the output of the process is for answers alone
                "-Xlog:disable",
                "-Djava.awt.headless=true"));
    String archive = System.getProperty("roadmaps.archive", "");
    if (Files.isRegularFile(Path.of(archive))) {
      String option = archive.endsWith(".aot") ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
      command.add(option + archive);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process started = builder.start();
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(started.getOutputStream()));
    setup.send(out);
    BlockingQueue<Event> own = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(started, own), "worker answers");
    listener.setDaemon(true);
    listener.start();
    process = started;
    tasks = out;
    events = own;
  }

  private static void listen(Process process, BlockingQueue<Event> events) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      while (true) {
        events.add(new Event(in.readInt(), Outcome.receive(in)));
      }
    } catch (EOFException e) {
      events.add(new Event(-1, null));
    } catch (IOException e) {
      // the stream broke because the worker was killed: for the pool that is its end as well
      events.add(new Event(-1, null));
    }
  }

  private void stop() throws InterruptedException {
    running.clear();
    events = new LinkedBlockingQueue<>();
    tasks = null;
    if (process != null) {
      end(process).waitFor();
      process = null;
    }
  }

  @Override
  public void close() {
    if (process != null) {
      end(process);
    }
  }

  /** Ends a process and those that it has started. */
  private static Process end(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    return process;
  }
}
