package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells of a defect of this program, in one line and for whoever can mend it. */
final class Defect {

  /** The exit status of a command that met a defect. */
  static final int STATUS = 3;

  private Defect() {}

  /** What is told, as the end of a sentence that begins with what met the defect. */
  static String of(Throwable defect) {
    return "met a defect of roadmaps "
        + Main.version()
        + ": please report it with the document (README.md tells where): "
        + defect
        + traced(defect);
  }

  /** Where the trace stands that helps whoever mends it; empty where it can't be kept. */
  private static String traced(Throwable defect) {
    try {
      Path file = Files.createTempFile("roadmaps-defect-", ".txt");
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
        out.println("roadmaps " + Main.version() + ", Java " + Runtime.version());
        defect.printStackTrace(out);
      }
      return "; what happened is in " + file;
    } catch (IOException e) {
      return ""; // the line says what is known, and the trace is only an addition
    }
  }
}
