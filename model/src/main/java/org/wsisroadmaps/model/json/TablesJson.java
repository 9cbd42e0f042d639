package org.wsisroadmaps.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.table.DocumentTables;

/**
 * The tables of a document as JSON, in the fields of {@link DocumentTables}. What is written, read
 * and written again is the same bytes. All methods may be called from any thread.
 */
public final class TablesJson {

  private TablesJson() {}

  /**
   * Writes tables as UTF-8, indented, with a line feed at the end.
   *
   * @param tables the tables
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(DocumentTables tables, OutputStream out) throws IOException {
    Json.write(tables, out);
  }

  /**
   * Reads tables.
   *
   * @param in where from; it is not closed
   * @throws IOException when {@code in} can't be read
   * @throws RoadmapException when what is read are no tables, or of another schema version
   */
  public static DocumentTables read(InputStream in) throws IOException, RoadmapException {
    DocumentTables tables = Json.read(in, DocumentTables.class, "document's tables");
    if (!tables.schemaVersion().equals(DocumentTables.SCHEMA_VERSION)) {
      throw new RoadmapException(
          "holds tables of schema version "
              + tables.schemaVersion()
              + ", and this program reads version "
              + DocumentTables.SCHEMA_VERSION
              + ": read them from the document again");
    }
    return tables;
  }
}
