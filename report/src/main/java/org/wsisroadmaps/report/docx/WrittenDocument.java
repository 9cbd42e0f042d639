package org.wsisroadmaps.report.docx;

import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;

/** Sees that a document holds what it was written for before anyone gets it. */
final class WrittenDocument {

  private WrittenDocument() {}

  /**
   * Checks a document without tracked changes.
   *
   * @param edition what it must hold
   * @param document the document
   * @param readBack reads it
   * @throws RoadmapException when it does not hold it; the message says where
   */
  static void check(PlainDocument edition, byte[] document, ReadBack readBack)
      throws RoadmapException {
    String difference = difference(edition, document, readBack::accepted);
    if (!difference.isEmpty()) {
      throw new RoadmapException(
          "can't be written as a Word document: read again, that would not hold what the edition"
              + " holds ("
              + difference
              + "); the other formats tell all of it");
    }
  }

  /**
   * Checks a document with tracked changes.
   *
   * @param old what it must hold with its changes rejected
   * @param now what it must hold with its changes accepted
   * @param document the document
   * @param readBack reads it
   * @throws RoadmapException when it does not hold both; the message says where
   */
  static void check(PlainDocument old, PlainDocument now, byte[] document, ReadBack readBack)
      throws RoadmapException {
    check("accepted", now, document, readBack::accepted);
    check("rejected", old, document, readBack::rejected);
  }

  private interface Reading {
    Edition read(byte[] document) throws RoadmapException;
  }

  private static void check(String how, PlainDocument expected, byte[] document, Reading reading)
      throws RoadmapException {
    String difference = difference(expected, document, reading);
    if (!difference.isEmpty()) {
      throw new RoadmapException(
          "was not written: with its changes "
              + how
              + " it would not hold what the edition holds ("
              + difference
              + "); the other formats tell all of it");
    }
  }

  private static String difference(PlainDocument expected, byte[] document, Reading reading) {
    try {
      return Difference.between(expected, Layout.of(reading.read(document)));
    } catch (RoadmapException e) {
      return "it " + e.getMessage();
    }
  }
}
