package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says things on the error stream, one line each; may be used by several threads. */
final class Messages {

  private final PrintWriter err;

  Messages(PrintWriter err) {
    this.err = err;
  }

  /** Something that went wrong with a file. */
  void refused(Path file, String reason) {
    error(shown(file) + " " + reason);
  }

  /** Something that went well, and may not be what was meant. */
  void note(String text) {
    error(text);
  }

  /** Something that went wrong. */
  synchronized void error(String text) {
    err.println("roadmaps: " + shown(oneLine(text)));
    err.flush();
  }

  /** Says how far a batch is. */
  Progress progress(int documents) {
    return new Progress(err, Progress.onTerminal(), documents);
  }

  /** What an exception of the file system means to a person, with the file that it is about. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
      case AccessDeniedException denied -> "no permission: " + denied.getFile();
      case FileSystemException system when system.getReason() != null ->
          system.getFile() + ": " + system.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  /** The same without the file, where another name is told or the file is a draft. */
  static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file or folder";
      case AccessDeniedException denied -> "no permission";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  /**
   * A file's name as it can be printed: whatever would move the cursor or turn the text is told.
   */
  static String shown(Path file) {
    return shown(file.toString());
  }

  /** The same of any text that was made elsewhere. */
  static String shown(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isPrinted(c)) {
            shown.appendCodePoint(c);
          } else {
            shown.append(String.format(Locale.ROOT, "\\u%04X", c));
          }
        });
    return shown.toString();
  }

  private static boolean isPrinted(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SURROGATE -> false;
      case Character.FORMAT -> !isTurning(c);
      default -> true;
    };
  }

  /** The marks that change the direction of a text (Unicode standard annex 9). */
  private static boolean isTurning(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
