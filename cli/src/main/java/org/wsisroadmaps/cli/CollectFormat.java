package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.ReviewJson;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.excel.CollectedWorkbook;
import org.wsisroadmaps.report.html.ReviewPage;
import org.wsisroadmaps.report.pdf.ReviewReport;
import org.wsisroadmaps.report.wording.Cover;

/** The formats that collected comments can be written in. */
enum CollectFormat {
  /** For programs. */
  json,
  /** The secretariat's workbook, for decisions and responses. */
  xlsx,
  /** For the meeting: outcome by outcome the text, then the comments. */
  pdf,
  /** The same as a page to explore. */
  html;

  /**
   * Writes collected comments.
   *
   * @param edition the edition that they are on
   * @param review the comments
   * @param cover what the meeting writes on its documents
   * @param out where to; it is not closed
   */
  void write(Edition edition, Review review, Cover cover, OutputStream out) throws IOException {
    switch (this) {
      case json -> ReviewJson.write(review, out);
      case xlsx -> CollectedWorkbook.write(edition, review, out);
      case pdf -> ReviewReport.write(edition, review, cover, out);
      case html -> ReviewPage.write(edition, review, out);
    }
  }
}
