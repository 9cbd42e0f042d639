package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.json.DiffJson;
import org.wsisroadmaps.report.docx.DiffDocument;
import org.wsisroadmaps.report.docx.ReadBack;
import org.wsisroadmaps.report.excel.DiffWorkbook;
import org.wsisroadmaps.report.html.DiffPage;
import org.wsisroadmaps.report.pdf.DiffReport;
import org.wsisroadmaps.report.wording.Cover;

/** The formats that a comparison can be written in. */
enum DiffFormat {
  /** The comparison itself, to be read by programs. */
  json,
  /** A workbook, for people who filter and annotate. */
  xlsx,
  /** A report, to be read and printed. */
  pdf,
  /** A page to explore. */
  html,
  /** The new edition as a Word document in which what changed is tracked. */
  docx;

  /** What is written where nobody names formats. */
  static final List<DiffFormat> STANDARD = List.of(json, xlsx, pdf, html);

  /**
   * Writes a comparison.
   *
   * @param diff the comparison
   * @param before the old edition
   * @param after the new edition
   * @param cover what a meeting writes on the report
   * @param readBack reads documents that were written, to check them
   * @param out where to
   * @throws RoadmapException when the comparison can't be written without fault in this format
   */
  void write(
      EditionDiff diff,
      Edition before,
      Edition after,
      Cover cover,
      ReadBack readBack,
      OutputStream out)
      throws IOException, RoadmapException {
    switch (this) {
      case json -> DiffJson.write(diff, out);
      case xlsx -> DiffWorkbook.write(diff, after, out);
      case pdf -> DiffReport.write(diff, before, after, cover, out);
      case html -> DiffPage.write(diff, before, after, out);
      case docx -> DiffDocument.write(diff, before, after, readBack, out);
    }
  }
}
