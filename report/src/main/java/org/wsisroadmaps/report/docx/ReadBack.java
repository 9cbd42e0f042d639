package org.wsisroadmaps.report.docx;

import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;

/** Reads a Word document that was just written, so that it can be checked before anyone gets it. */
public interface ReadBack {

  /**
   * The edition that the document holds once its tracked changes are accepted.
   *
   * @param document the file
   * @throws RoadmapException when it can't be read
   */
  Edition accepted(byte[] document) throws RoadmapException;

  /**
   * The edition that it holds once its tracked changes are rejected.
   *
   * @param document the file
   * @throws RoadmapException when it can't be read
   */
  Edition rejected(byte[] document) throws RoadmapException;
}
