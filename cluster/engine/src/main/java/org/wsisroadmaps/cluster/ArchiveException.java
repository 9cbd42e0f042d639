package org.wsisroadmaps.cluster;

/** An archive can't be read, or its tables can't be written; the message says why, to a person. */
final class ArchiveException extends Exception {
  private static final long serialVersionUID = 1;

  ArchiveException(String message) {
    super(message);
  }

  ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
