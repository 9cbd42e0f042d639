package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.ReviewJson;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.excel.CollectedWorkbook;

/** The formats that collected comments can be written in. */
enum CollectFormat {
  /** For programs. */
  json,
  /** The secretariat's workbook, for decisions and responses. */
  xlsx;

  /**
   * Writes collected comments.
   *
   * @param edition the edition that they are on
   * @param review the comments
   * @param out where to; it is not closed
   */
  void write(Edition edition, Review review, OutputStream out) throws IOException {
    switch (this) {
      case json -> ReviewJson.write(review, out);
      case xlsx -> CollectedWorkbook.write(edition, review, out);
    }
  }
}
