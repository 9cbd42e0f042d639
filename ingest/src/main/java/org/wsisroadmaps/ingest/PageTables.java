package org.wsisroadmaps.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wsisroadmaps.ingest.docx.Revisions;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Reads the tables of any document, whether it is a roadmap or not, as they stand on its pages: a
 * table that goes on over a page break is one table a page, and a frame around text is none, nor
 * are boxes with fewer than three texts. {@link TableReader} puts the parts together.
 */
public final class PageTables {

  private PageTables() {}

  /**
   * Reads the tables of a PDF or DOCX, as its content (not its name) tells.
   *
   * @param file the document
   * @return its tables, in the order of the document; none where it holds none
   * @throws IOException when the file can't be read
   * @throws RoadmapException when it is neither a PDF nor a DOCX, is damaged, or holds no text
   */
  public static List<SourceTable> read(Path file) throws IOException, RoadmapException {
    return DocumentReader.read(
            DocumentReader.bytes(file), "", Revisions.ACCEPTED, ColumnVocabulary.standard(), null)
        .elements()
        .stream()
        .filter(SourceTable.class::isInstance)
        .map(SourceTable.class::cast)
        .filter(SourceTable::isMoreThanFrame)
        .toList();
  }
}
