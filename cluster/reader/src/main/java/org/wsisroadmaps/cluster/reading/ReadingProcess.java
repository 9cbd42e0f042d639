package org.wsisroadmaps.cluster.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A process that reads documents, started when it is first needed, ended when a document exceeds
 * its limits, and started again for the next one. It serves one thread at a time.
 */
public final class ReadingProcess implements AutoCloseable {

  /** The JVM's exit status when memory ran out and it was told to end then. */
  private static final int OUT_OF_MEMORY = 3;

  private static final long LOOK_EVERY_MILLIS = 100;

  private final Class<?> program;
  private final List<String> classPath;
  private final ReadingLimits limits;
  private @Nullable Running running;

  private record Running(Process process, DataOutputStream requests, DataInputStream answers) {
    /** Ends the process, whatever it does, and the programs that it has started. */
    void end() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** What came of a request in one process. */
  private sealed interface Outcome {
    record Answered(Answer answer) implements Outcome {}

    record Late() implements Outcome {}

    record Ended(int status) implements Outcome {}
  }

  /**
   * A process that is not started yet.
   *
   * @param classPath the jars and folders of classes that read documents
   * @param limits what one document may take
   */
  public ReadingProcess(List<String> classPath, ReadingLimits limits) {
    this(ReadingMain.class, classPath, limits);
  }

  ReadingProcess(Class<?> program, List<String> classPath, ReadingLimits limits) {
    this.program = program;
    this.classPath = List.copyOf(classPath);
    this.limits = limits;
  }

  /**
   * Reads a document.
   *
   * @param name its file's name
   * @param content its bytes
   * @return the edition, or why there is none
   * @throws InterruptedException when the thread is interrupted; the process is ended then
   * @throws IOException when no process can be started
   */
  public Answer read(String name, byte[] content) throws IOException, InterruptedException {
    return ask(new Request.Read(name, ByteBuffer.wrap(content)));
  }

  /**
   * Compares two editions.
   *
   * @param before the old edition's JSON
   * @param after the new edition's JSON
   * @return the comparison, or why there is none
   * @throws InterruptedException when the thread is interrupted; the process is ended then
   * @throws IOException when no process can be started
   */
  public Answer compare(String before, String after) throws IOException, InterruptedException {
    return ask(new Request.Compare(before, after));
  }

  private Answer ask(Request request) throws IOException, InterruptedException {
    Outcome outcome = tried(request);
    if (outcome instanceof Outcome.Ended(int status) && status != OUT_OF_MEMORY) {
      // Somebody else may have killed the process, such as a system that is short of memory.
      outcome = tried(request);
    }
    return switch (outcome) {
      case Outcome.Answered answered -> answered.answer();
      case Outcome.Late late ->
          new Answer.Refused(
              "took longer than "
                  + limits.timeout().toSeconds()
                  + " s and was given up (raise --timeout to wait longer)");
      case Outcome.Ended(int status) when status == OUT_OF_MEMORY ->
          new Answer.Refused(
              "needs more memory than " + limits.megabytes() + " MB (raise --memory to read it)");
      case Outcome.Ended(int status) ->
          new Answer.Refused(
              "made the process that reads it end unexpectedly, twice (status " + status + ")");
    };
  }

  private Outcome tried(Request request) throws IOException, InterruptedException {
    Running current = running == null ? start() : running;
    running = current;
    boolean isAnswered = false;
    try {
      Outcome outcome = asked(request, current);
      isAnswered = outcome instanceof Outcome.Answered;
      return outcome;
    } finally {
      if (!isAnswered) {
        close();
      }
    }
  }

  private Outcome asked(Request request, Running current) throws InterruptedException {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            Request.send(request, current.requests());
            answer.complete(Request.receiveAnswer(current.answers()));
          } catch (IOException e) {
            answer.completeExceptionally(e);
          }
        });
    TimeLimit limit = new TimeLimit(current.process().toHandle(), limits.timeout());
    while (true) {
      try {
        return new Outcome.Answered(answer.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        if (limit.isOver()) {
          return new Outcome.Late();
        }
      } catch (ExecutionException e) {
        // the pipe broke: the process has ended
        return new Outcome.Ended(current.process().waitFor());
      }
    }
  }

  private Running start() throws IOException {
    for (String place : classPath) {
      // Java passes over what is missing, and ends for want of a class
      if (!Files.exists(Path.of(place))) {
        throw new IOException("what reads documents is not complete: " + place + " is not there");
      }
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                // the output of the process is for answers alone
                "-Xlog:disable",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-cp",
                String.join(File.pathSeparator, classPath),
                program.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Running started =
        new Running(
            process,
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
            new DataInputStream(new BufferedInputStream(process.getInputStream())));
    try {
      Request.awaitReady(started.answers());
      return started;
    } catch (IOException e) {
      // No document has a part in this: to refuse one after the other would hide it.
      started.end();
      throw new IOException(
          "the process that reads documents ended before it began: its memory is "
              + limits.megabytes()
              + " MB, and another --memory may help",
          e);
    }
  }

  /** Ends the process, whatever it does; the next request starts another one. */
  @Override
  public void close() {
    if (running != null) {
      running.end();
      running = null;
    }
  }
}
