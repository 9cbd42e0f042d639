package org.wsisroadmaps.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Editions as JSON, as {@code edition.schema.json} beside {@link Edition} describes it. What is
 * written, read and written again is the same bytes. All methods may be called from any thread.
 */
public final class EditionJson {

  private EditionJson() {}

  /**
   * Writes an edition as UTF-8, indented, with a line feed at the end.
   *
   * @param edition the edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, OutputStream out) throws IOException {
    Json.write(edition, out);
  }

  /**
   * Reads an edition. Fields that this version does not know are passed over.
   *
   * @param in where from; it is not closed
   * @return the edition
   * @throws IOException when {@code in} can't be read
   * @throws RoadmapException when what is read is no edition, or one of another schema version
   */
  public static Edition read(InputStream in) throws IOException, RoadmapException {
    Edition edition = Json.read(in, Edition.class, "edition");
    if (!edition.schemaVersion().equals(Edition.SCHEMA_VERSION)) {
      throw new RoadmapException(
          "is an edition of schema version "
              + edition.schemaVersion()
              + ", and this program reads version "
              + Edition.SCHEMA_VERSION
              + ": convert the document again");
    }
    return edition;
  }
}
