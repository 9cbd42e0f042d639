package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says things on the error stream, one line each; may be used by several threads. */
final class Messages {

  private final PrintWriter err;

  Messages(PrintWriter err) {
    this.err = err;
  }

  /** Something that went wrong with a file. */
  void refused(Path file, String reason) {
    error(file + " " + reason);
  }

  /** Something that went well, and may not be what was meant. */
  void note(String text) {
    error(text);
  }

  /** Something that went wrong. */
  synchronized void error(String text) {
    err.println("roadmaps: " + oneLine(text));
    err.flush();
  }

  /** Says how far a batch is. */
  Progress progress(int documents) {
    return new Progress(err, Progress.onTerminal(), documents);
  }

  /** What an exception of the file system means to a person. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
      case AccessDeniedException denied -> "no permission: " + denied.getFile();
      case FileSystemException system when system.getReason() != null ->
          system.getFile() + ": " + system.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
