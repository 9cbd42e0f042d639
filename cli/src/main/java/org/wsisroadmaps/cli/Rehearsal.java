package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

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
    try (TemporaryFolder temporary = TemporaryFolder.create()) {
      String folder = temporary.path().toString();
      for (String document : args) {
        run("convert", document, "--output", folder, "--timeout", "600");
      }
      run("diff", args[0], args[1], "--output", folder);
    }
  }

  private static void run(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    int status = Main.run(args, nowhere, nowhere);
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", args) + " ended with status " + status);
    }
  }
}
