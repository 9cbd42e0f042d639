package org.wsisroadmaps.cli;

import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.docx.Revisions;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.docx.ReadBack;

/**
 * Reads Word documents that were just written.
 *
 * @param reader reads documents
 */
record ReadAgain(EditionReader reader) implements ReadBack {

  @Override
  public Edition accepted(byte[] document) throws RoadmapException {
    return reader.withRevisions(Revisions.ACCEPTED).read(document, "");
  }

  @Override
  public Edition rejected(byte[] document) throws RoadmapException {
    return reader.withRevisions(Revisions.REJECTED).read(document, "");
  }
}
