package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.cli.work.JavaProcess;

/** Runs a command of this program in a process of its own, which can be ended whatever it does. */
final class OwnProcess {

  /**
   * How it ended.
   *
   * @param status its exit status
   * @param out what it said
   * @param err what it said on the error stream, without the name of the program
   */
  record Ended(int status, List<String> out, List<String> err) {}

  private OwnProcess() {}

  /**
   * Runs a command to its end.
   *
   * @param megabytes how much memory it may take
   * @param arguments the command and its arguments
   * @param password opens documents, empty where none is known; other users of the machine could
   *     read it among the arguments
   * @throws InterruptedException when this thread was interrupted; the process is then ended
   */
  static Ended run(int megabytes, List<String> arguments, String password)
      throws IOException, InterruptedException {
    try (TemporaryFolder said = TemporaryFolder.create()) {
      Path out = said.path().resolve("out");
      Path err = said.path().resolve("err");
      ProcessBuilder builder =
          new ProcessBuilder(
              JavaProcess.command(
                  megabytes,
                  List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"),
                  OwnProcess.class));
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        for (String argument : arguments) {
          in.write((argument + "\0").getBytes(StandardCharsets.UTF_8));
        }
        if (!password.isEmpty()) {
          in.write(("--password\0" + password + "\0").getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        // it has ended already: its status says why
        process.destroyForcibly();
      }
      int status = waitFor(process);
      return new Ended(status, lines(out), lines(err));
    }
  }

  private static int waitFor(Process process) throws InterruptedException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      List<ProcessHandle> started = process.descendants().toList();
      process.destroyForcibly();
      started.forEach(ProcessHandle::destroyForcibly);
      process.onExit().join();
      throw e;
    }
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R")) {
      String plain = Messages.shown(line.replaceFirst("^roadmaps: ", ""));
      if (!plain.isBlank()) {
        lines.add(plain);
      }
    }
    return lines;
  }

  /** Takes the arguments from the input, where nobody else can read them. */
  public static void main(String[] none) throws IOException {
    String all = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    Main.main(all.isEmpty() ? none : all.split("\0"));
  }
}
