package org.wsisroadmaps.cluster;

/**
 * The engine has cancelled the task that a document was read for: nothing is said of the document.
 */
final class CancelledException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CancelledException(Exception cause) {
    super("the engine has cancelled the task", cause);
  }
}
