package org.wsisroadmaps.cli;

import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.TableReader;
import org.wsisroadmaps.ingest.docx.Revisions;

/**
 * How documents are read; it can be told to another process.
 *
 * @param separate whether rows that page breaks cut are left in pieces
 * @param password opens encrypted documents, empty where none is known
 * @param revisions how tracked changes are read
 * @param columns the words that tell columns
 * @param recognition whether the text of scans is recognised, and by what
 */
record Reading(
    boolean separate,
    String password,
    Revisions revisions,
    KnownColumns columns,
    TextRecognition recognition) {

  EditionReader reader() {
    EditionReader reader =
        recognition.addedTo(
            EditionReader.standard()
                .withPassword(password)
                .withRevisions(revisions)
                .withVocabulary(columns.vocabulary()));
    return separate ? reader.withoutJoining() : reader;
  }

  /** Reads the tables of documents in the same way. */
  TableReader tableReader() {
    TableReader reader =
        recognition.addedTo(
            TableReader.standard()
                .withPassword(password)
                .withRevisions(revisions)
                .withVocabulary(columns.vocabulary()));
    return separate ? reader.withoutJoining() : reader;
  }

  /** What results depend on, in words. */
  String made() {
    return (separate ? " --no-join" : "")
        + (revisions == Revisions.REJECTED ? " --revisions rejected" : "")
        + columns.made()
        + recognition.made();
  }
}
