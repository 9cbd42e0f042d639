package org.wsisroadmaps.report.docx.returned;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text, or the end of a paragraph.
 *
 * @param text the text; empty for the end of a paragraph
 * @param insertedBy who inserted it, or null where it stood there
 * @param deletedBy who deleted it, or null where it stands there still
 */
record Piece(String text, @Nullable String insertedBy, @Nullable String deletedBy) {

  /** Whether it is there where some people's changes count and those of others do not. */
  boolean isThere(Voices voices) {
    return (insertedBy == null || voices.count(insertedBy))
        && (deletedBy == null || !voices.count(deletedBy));
  }
}
