package org.wsisroadmaps.cluster.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  private final List<String> classPath;
  private final ReadingLimits limits;
  private @Nullable Running running;

  private record Running(Process process, DataOutputStream requests, DataInputStream answers) {}

  /**
   * A process that is not started yet.
   *
   * @param classPath the jars and folders of classes that read documents
   * @param limits what one document may take
   */
  public ReadingProcess(List<String> classPath, ReadingLimits limits) {
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
    return ask(new Request.Read(name, content));
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
    Running current = running == null ? start() : running;
    running = current;
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                Request.send(request, current.requests());
                answer.complete(Request.receiveAnswer(current.answers()));
              } catch (IOException e) {
                answer.completeExceptionally(e);
              }
            });
    try {
      return answer.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      close();
      return new Answer.Refused(
          "took longer than "
              + limits.timeout().toSeconds()
              + " s and was given up (raise --timeout to wait longer)");
    } catch (ExecutionException e) {
      // the pipe broke: the process has ended
      int status = current.process().waitFor();
      close();
      return new Answer.Refused(
          status == OUT_OF_MEMORY
              ? "needs more memory than "
                  + limits.megabytes()
                  + " MB (raise --memory to read it)"
              : "made the reading process end unexpectedly (status " + status + ")");
    } catch (InterruptedException e) {
      close();
      throw e;
    }
  }

  private Running start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                // the output of the process is for answers alone
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-cp",
                String.join(java.io.File.pathSeparator, classPath),
                ReadingMain.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Running(
        process,
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
        new DataInputStream(new BufferedInputStream(process.getInputStream())));
  }

  /** Ends the process, whatever it does; the next request starts another one. */
  @Override
  public void close() {
    if (running != null) {
      running.process().destroyForcibly();
      running = null;
    }
  }
}
