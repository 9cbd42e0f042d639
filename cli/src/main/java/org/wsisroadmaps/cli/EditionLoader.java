package org.wsisroadmaps.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;

/**
 * Loads an edition from whatever holds one.
 *
 * @param reader reads documents
 */
record EditionLoader(EditionReader reader) {

  /**
   * Loads an edition from a PDF, a DOCX or an edition's JSON.
   *
   * @throws IOException when the file can't be read
   * @throws RoadmapException when it holds no edition
   */
  Edition load(Path file) throws IOException, RoadmapException {
    if (Files.isDirectory(file)) {
      throw new RoadmapException("is a folder, and one document is wanted");
    }
    if (DocumentKind.of(file) == DocumentKind.EDITION_JSON) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        return EditionJson.read(in);
      }
    }
    return reader.read(file);
  }
}
