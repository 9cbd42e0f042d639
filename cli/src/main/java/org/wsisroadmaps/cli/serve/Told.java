package org.wsisroadmaps.cli.serve;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong, in words for the page. */
final class Told {

  private Told() {}

  static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file: " + missing.getFile();
      case AccessDeniedException denied -> "no permission: " + denied.getFile();
      case FileSystemException system when system.getReason() != null ->
          system.getFile() + ": " + system.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  static String defect(Throwable e) {
    return "met a defect of this program (" + e + "): please tell whom you have it from";
  }
}
