package org.wsisroadmaps.ingest.ocr.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;

/**
 * A program that takes its input and gives its output through pipes, so that no file is left when
 * it is killed.
 *
 * @param file where it stands
 */
record Program(Path file) {

  /** What it says when it is asked about itself. */
  String output(List<String> arguments, Duration mostTime) throws RoadmapException {
    try {
      return new String(run(arguments, new byte[0], mostTime), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RoadmapException(file + " can't be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadingInterruptedException(e);
    }
  }

  /**
   * Runs it.
   *
   * @param arguments its arguments
   * @param input what it reads
   * @param mostTime it is killed after this time
   * @return what it writes
   * @throws IOException when it can't be started, takes too long or fails
   */
  byte[] run(List<String> arguments, byte[] input, Duration mostTime)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(file.toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // several threads of one call wait for each other more than they help, and their sums may
    // differ in the last digit
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    try {
      CompletableFuture<byte[]> output =
          CompletableFuture.supplyAsync(
              () -> all(process.getInputStream()), Thread::startVirtualThread);
      CompletableFuture<Void> feeding =
          CompletableFuture.runAsync(
              () -> feed(process.getOutputStream(), input), Thread::startVirtualThread);
      if (!process.waitFor(mostTime.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("it took longer than " + mostTime.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new IOException("it ended with status " + process.exitValue());
      }
      feeding.join();
      return output.join();
    } catch (CompletionException e) {
      throw new IOException("its pipe broke", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] all(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void feed(OutputStream out, byte[] input) {
    try (out) {
      out.write(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
