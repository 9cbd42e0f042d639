package org.wsisroadmaps.cli.work;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Has tasks done by a process of its own, under limits that really end what exceeds them: the
 * process is killed and replaced. What was under way beside the culprit is done again; where it is
 * not clear which task ended the process, those that were under way are done one at a time. Not for
 * several threads.
 *
 * @param <T> a task
 * @param <A> what comes of it
 */
public final class Supervisor<T, A> implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 250;

  /** The status with which a JVM ends that ran out of memory and was told to end then. */
  private static final int OUT_OF_MEMORY = 3;

  /**
   * How the worker is started.
   *
   * @param command the program and its arguments
   * @param setup what it is told first
   * @param task what it is given to do
   * @param answer what it answers with
   * @param jobs how many tasks it does at once
   * @param megabytes how much memory it may take, for messages
   */
  public record Worker<T, A>(
      List<String> command,
      Setup<?> setup,
      Class<T> task,
      Class<A> answer,
      int jobs,
      int megabytes) {}

  /**
   * What a worker is told first.
   *
   * @param value the record
   * @param type its type
   */
  public record Setup<S>(S value, Class<S> type) {}

  /**
   * A task and how long it may take.
   *
   * @param task the task
   * @param limit how much time it may have, from when the worker begins with it
   */
  public record Job<T>(T task, Duration limit) {}

  /** Is told what came of tasks, as soon as it is known. */
  public interface Taker<T, A> {
    /** The worker has begun with a task; it may begin anew where a worker was replaced. */
    default void begun(T task) {}

    /** A task was done. */
    void done(T task, A answer) throws IOException;

    /** A task was given up. */
    void failed(T task, Failure failure) throws IOException;
  }

  /** A job that the worker has. */
  private static final class Running<T> {
    private final Job<T> job;
    private final long given = System.nanoTime();
    private boolean isBegun;
    private long had;

    Running(Job<T> job) {
      this.job = job;
    }

    boolean isLate() {
      return TimeLimit.isOver(had, System.nanoTime() - given, job.limit());
    }
  }

  /** What a worker said; without a word: that it ended. */
  private record Event<A>(Wire.@Nullable Word<A> word) {}

  private final Worker<T, A> worker;
  private final Deque<Job<T>> waiting = new ArrayDeque<>();
  private final Deque<Job<T>> suspects = new ArrayDeque<>();
  private final Map<Integer, Running<T>> running = new LinkedHashMap<>();
  private int numbers;
  private boolean hasSpoken;
  private @Nullable Process process;
  private @Nullable WorkClock clock;
  private @Nullable OutputStream orders;
  private BlockingQueue<Event<A>> events = new LinkedBlockingQueue<>();

  /** Starts nothing yet. */
  public Supervisor(Worker<T, A> worker) {
    this.worker = worker;
  }

  /**
   * Has jobs done.
   *
   * @param all the jobs
   * @param taker is told what became of each, in the order in which they end
   * @throws IOException when the worker can't be started, or from the taker
   */
  public void run(Collection<Job<T>> all, Taker<T, A> taker)
      throws IOException, InterruptedException {
    waiting.addAll(all);
    while (!waiting.isEmpty() || !suspects.isEmpty() || !running.isEmpty()) {
      fill();
      Event<A> event = events.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      passTime();
      if (event == null) {
        giveUpLate(taker);
      } else if (event.word() == null) {
        replace(taker);
      } else {
        heard(event.word(), taker);
      }
    }
  }

  private void heard(Wire.Word<A> word, Taker<T, A> taker) throws IOException {
    hasSpoken = true;
    if (word.answer() != null) {
      Running<T> done = running.remove(word.number());
      if (done != null) {
        taker.done(done.job.task(), word.answer());
      }
    } else {
      Running<T> begun = running.get(word.number());
      if (begun != null) {
        begun.isBegun = true;
        taker.begun(begun.job.task());
      }
    }
  }

  private void passTime() {
    List<Running<T>> begun = running.values().stream().filter(job -> job.isBegun).toList();
    if (clock != null && !begun.isEmpty()) {
      long share = clock.share(begun.size());
      begun.forEach(job -> job.had += share);
    }
  }

  /** Gives the worker as much to do as it can do at once; suspects one at a time. */
  private void fill() throws IOException {
    if (!suspects.isEmpty()) {
      if (running.isEmpty()) {
        give(suspects.remove());
      }
      return;
    }
    while (!waiting.isEmpty() && running.size() < worker.jobs()) {
      give(waiting.remove());
    }
  }

  private void give(Job<T> job) throws IOException {
    if (process == null) {
      launch();
    }
    int number = numbers++;
    running.put(number, new Running<>(job));
    send(new Wire.Order<>(number, job.task()), Wire.order(worker.task()));
  }

  private <R> void send(R record, Wire.Kind<R> kind) {
    if (orders != null) {
      try {
        Wire.send(record, kind, orders);
      } catch (IOException e) {
        // the worker has just ended: its end is among the events, and the job is still running here
        orders = null;
      }
    }
  }

  private <S> void sendSetup(Setup<S> setup) {
    send(setup.value(), Wire.plain(setup.type()));
  }

  private void giveUpLate(Taker<T, A> taker) throws IOException, InterruptedException {
    List<Running<T>> late = running.values().stream().filter(Running::isLate).toList();
    if (late.isEmpty()) {
      return;
    }
    List<Running<T>> others = running.values().stream().filter(job -> !job.isLate()).toList();
    stop();
    others.reversed().forEach(job -> waiting.addFirst(job.job));
    for (Running<T> job : late) {
      taker.failed(job.job.task(), new Failure.TooLong(job.job.limit()));
    }
  }

  /** The worker ended by itself: a task took all memory, or made it crash. */
  private void replace(Taker<T, A> taker) throws IOException, InterruptedException {
    List<Job<T>> under = running.values().stream().map(job -> job.job).toList();
    int status = process == null ? 0 : process.waitFor();
    boolean neverSpoke = !hasSpoken;
    stop();
    if (neverSpoke) {
      throw new IOException(
          "the process that converts ended before it began, with status "
              + status
              + ": its memory is "
              + worker.megabytes()
              + " MB, and another --memory may help");
    }
    if (under.size() == 1) {
      taker.failed(
          under.get(0).task(),
          status == OUT_OF_MEMORY
              ? new Failure.TooLarge(worker.megabytes())
              : new Failure.Ended(status));
    } else {
      suspects.addAll(under);
    }
  }

  private void launch() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(worker.command());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process started = builder.start();
    BlockingQueue<Event<A>> own = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(started, own), "worker answers");
    listener.setDaemon(true);
    listener.start();
    process = started;
    clock = new WorkClock(started.toHandle());
    orders = new BufferedOutputStream(started.getOutputStream());
    events = own;
    hasSpoken = false;
    sendSetup(worker.setup());
  }

  private void listen(Process started, BlockingQueue<Event<A>> to) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
      while (true) {
        Wire.Word<A> word = Wire.receive(in, Wire.word(worker.answer()));
        to.add(new Event<>(word));
        if (word == null) {
          return;
        }
      }
    } catch (IOException e) {
      // the stream broke because the worker was killed: that is its end as well
      to.add(new Event<>(null));
    }
  }

  private void stop() throws InterruptedException {
    running.clear();
    events = new LinkedBlockingQueue<>();
    orders = null;
    clock = null;
    if (process != null) {
      end(process).waitFor();
      process = null;
    }
  }

  /** Ends the worker, whatever it does. */
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
