package org.wsisroadmaps.ingest.stitch;

import org.wsisroadmaps.ingest.source.SourceText;

/** A piece of a document's body when its tables are whole. */
public sealed interface WholeElement permits WholeElement.Text, WholeTable {

  /**
   * A text outside of tables.
   *
   * @param text the text
   */
  record Text(SourceText text) implements WholeElement {}
}
