package org.wsisroadmaps.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.EditionDiff;

/** Comparisons of editions as JSON. All methods may be called from any thread. */
public final class DiffJson {

  private DiffJson() {}

  /**
   * Writes a comparison as UTF-8, indented, with a line feed at the end.
   *
   * @param diff the comparison
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionDiff diff, OutputStream out) throws IOException {
    Json.write(diff, out);
  }

  /**
   * Reads a comparison.
   *
   * @param in where from; it is not closed
   * @throws IOException when {@code in} can't be read
   * @throws RoadmapException when what is read is no comparison
   */
  public static EditionDiff read(InputStream in) throws IOException, RoadmapException {
    return Json.read(in, EditionDiff.class, "comparison of editions");
  }
}
