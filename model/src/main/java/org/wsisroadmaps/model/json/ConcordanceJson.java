package org.wsisroadmaps.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.concord.Concordance;

/**
 * Concordances to JSON and back, without loss. The form is described by {@code
 * concordance.schema.json}. All methods may be called from any thread.
 */
public final class ConcordanceJson {

  private ConcordanceJson() {}

  /**
   * Writes a concordance.
   *
   * @param concordance the concordance
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Concordance concordance, OutputStream out) throws IOException {
    Json.write(concordance, out);
  }

  /**
   * Reads a concordance.
   *
   * @param in where from; it is not closed
   * @throws IOException when {@code in} can't be read
   * @throws RoadmapException when what is read is no concordance
   */
  public static Concordance read(InputStream in) throws IOException, RoadmapException {
    return Json.read(in, Concordance.class, "concordance of language versions");
  }
}
