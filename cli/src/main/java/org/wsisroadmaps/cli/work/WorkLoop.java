package org.wsisroadmaps.cli.work;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The worker's side: takes what it needs to know, then tasks from the standard input, and puts what
 * came of them to the standard output. When its input ends, the process ends.
 */
public final class WorkLoop {

  private WorkLoop() {}

  /** Makes a worker of what it needs to know. */
  @FunctionalInterface
  public interface Hiring<S, T, A> {
    /**
     * The worker.
     *
     * @throws IOException when it can't begin
     */
    Function<T, A> hire(S setup) throws IOException;
  }

  /**
   * Works until the input ends; it never returns.
   *
   * @param setup what a worker needs to know
   * @param task what it does
   * @param answer what comes of it
   * @param jobs how many tasks are done at once
   * @param hiring makes the worker, whose function may be called by several threads
   */
  public static <S, T, A> void run(
      Class<S> setup, Class<T> task, Class<A> answer, ToIntFunction<S> jobs, Hiring<S, T, A> hiring)
      throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    OutputStream out = new BufferedOutputStream(System.out);
    // nothing that a library prints may stand between the answers
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    S known = Wire.receive(in, Wire.plain(setup));
    if (known != null) {
      Wire.Kind<Wire.Word<A>> word = Wire.word(answer);
      Function<T, A> worker = hiring.hire(known);
      ExecutorService threads = Executors.newFixedThreadPool(jobs.applyAsInt(known));
      while (true) {
        Wire.Order<T> order = Wire.receive(in, Wire.order(task));
        if (order == null) {
          break;
        }
        threads.execute(() -> {
          say(new Wire.Word<A>(order.number(), null), word, out);
          say(new Wire.Word<>(order.number(), worker.apply(order.task())), word, out);
        });
      }
    }
    // nobody waits for what is still being done
    Runtime.getRuntime().halt(0);
  }

  private static <A> void say(Wire.Word<A> word, Wire.Kind<Wire.Word<A>> kind, OutputStream out) {
    synchronized (out) {
      try {
        Wire.send(word, kind, out);
      } catch (IOException e) {
        throw new UncheckedIOException("nobody takes the answer", e);
      }
    }
  }
}
