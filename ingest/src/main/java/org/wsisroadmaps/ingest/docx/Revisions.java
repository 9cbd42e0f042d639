package org.wsisroadmaps.ingest.docx;

/** How the tracked changes of a Word document are read. */
public enum Revisions {
  /**
   * What was inserted belongs to the text, what was deleted does not: the document as it would be.
   */
  ACCEPTED,
  /** What was deleted belongs to the text, what was inserted does not: the document as it was. */
  REJECTED
}
