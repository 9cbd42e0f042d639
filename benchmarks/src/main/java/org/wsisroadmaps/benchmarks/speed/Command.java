package org.wsisroadmaps.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A command that is measured as a whole process, with all processes that it starts.
 *
 * @param words the program and its arguments
 */
record Command(List<String> words) {

  /** Tells what a process and its children took; where it is missing, only the time is known. */
  private static final Path GNU_TIME = Path.of("/usr/bin/time");

  /** Keeps a process and its children on some processors; only Linux has it. */
  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  Command {
    words = List.copyOf(words);
  }

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  /** The same command on one processor; nothing where the system can't keep it there. */
  Optional<Command> onOneProcessor() {
    if (!Files.isExecutable(TASKSET)) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(List.of(TASKSET.toString(), "-c", "0"));
    all.addAll(words);
    return Optional.of(new Command(all));
  }

  /** Runs the command to its end. Its output is thrown away. */
  Time run() throws IOException, InterruptedException {
    Path note = Files.createTempFile("speed", ".txt");
    try {
      boolean watched = Files.isExecutable(GNU_TIME);
      List<String> all = new ArrayList<>();
      if (watched) {
        all.addAll(List.of(GNU_TIME.toString(), "-o", note.toString(), "-f", "%U %S %M"));
      }
      all.addAll(words);
      ProcessBuilder builder = new ProcessBuilder(all);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      long begin = System.nanoTime();
      int status = builder.start().waitFor();
      double wall = (System.nanoTime() - begin) / 1e6;
      if (status != 0) {
        throw new IOException("ended with status " + status + ": " + String.join(" ", words));
      }
      if (!watched) {
        return new Time(wall, 0, 0);
      }
      String[] figures = Files.readString(note).strip().split(" ");
      double cpu = 1000 * (Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]));
      return new Time(wall, cpu, Double.parseDouble(figures[2]) / 1024);
    } finally {
      Files.delete(note);
    }
  }

  /** Runs commands in turn, so that what slows the machine for a while slows all of them. */
  static List<List<Time>> inTurn(int rounds, Command... commands)
      throws IOException, InterruptedException {
    List<List<Time>> times =
        Stream.<List<Time>>generate(ArrayList::new).limit(commands.length).toList();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < commands.length; i++) {
        times.get(i).add(commands[i].run());
      }
    }
    return times;
  }
}
