package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.json.DiffJson;
import org.wsisroadmaps.report.excel.DiffWorkbook;
import org.wsisroadmaps.report.html.DiffPage;
import org.wsisroadmaps.report.pdf.DiffReport;

/** The formats that a comparison can be written in. */
enum DiffFormat {
  /** The comparison itself, to be read by programs. */
  json,
  /** A workbook, for people who filter and annotate. */
  xlsx,
  /** A report, to be read and printed. */
  pdf,
  /** A page to explore. */
  html;

  /**
   * Writes a comparison.
   *
   * @param diff the comparison
   * @param before the old edition
   * @param after the new edition
   * @param out where to
   */
  void write(EditionDiff diff, Edition before, Edition after, OutputStream out) throws IOException {
    switch (this) {
      case json -> DiffJson.write(diff, out);
      case xlsx -> DiffWorkbook.write(diff, after, out);
      case pdf -> DiffReport.write(diff, before, after, out);
      case html -> DiffPage.write(diff, before, after, out);
    }
  }
}
