package org.wsisroadmaps.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.review.Review;

/**
 * Reviews as JSON, as {@code review.schema.json} beside {@code edition.schema.json} describes it.
 * What is written, read and written again is the same bytes. All methods may be called from any
 * thread.
 */
public final class ReviewJson {

  private ReviewJson() {}

  /**
   * Writes a review as UTF-8, indented, with a line feed at the end.
   *
   * @param review the review
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Review review, OutputStream out) throws IOException {
    Json.write(review, out);
  }

  /**
   * Reads a review.
   *
   * @param in where from; it is not closed
   * @throws IOException when {@code in} can't be read
   * @throws RoadmapException when what is read is no review, or one of another schema version
   */
  public static Review read(InputStream in) throws IOException, RoadmapException {
    Review review = Json.read(in, Review.class, "review");
    if (!review.schemaVersion().equals(Review.SCHEMA_VERSION)) {
      throw new RoadmapException(
          "is a review of schema version "
              + review.schemaVersion()
              + ", and this program reads version "
              + Review.SCHEMA_VERSION
              + ": collect the comments again");
    }
    return review;
  }
}
