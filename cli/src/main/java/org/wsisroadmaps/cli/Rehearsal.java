package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what users do, and throws the results away. The launcher has Java watch it and keep the
 * classes that were loaded in an archive, from which every later start is faster.
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Converts documents, one at a time, and compares the first two.
   *
   * @param args the documents
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("roadmaps");
    try {
      for (String document : args) {
        run("convert", document, "--output", folder.toString(), "--timeout", "600");
      }
      run("diff", args[0], args[1], "--output", folder.toString());
    } finally {
      delete(folder);
    }
  }

  private static void run(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    int status = Main.run(args, nowhere, nowhere);
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", args) + " ended with status " + status);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
