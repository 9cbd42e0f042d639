package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.excel.EditionWorkbook;
import org.wsisroadmaps.report.html.EditionPage;
import org.wsisroadmaps.report.pdf.EditionReport;

/** The formats that an edition can be written in. */
enum OutputFormat {
  /** The edition itself, to be read by programs. */
  json,
  /** A workbook, for people who filter, print and annotate. */
  xlsx,
  /** A report, to be read and printed. */
  pdf,
  /** A page to explore. */
  html;

  void write(Edition edition, OutputStream out) throws IOException {
    switch (this) {
      case json -> EditionJson.write(edition, out);
      case xlsx -> EditionWorkbook.write(edition, out);
      case pdf -> EditionReport.write(edition, out);
      case html -> EditionPage.write(edition, out);
    }
  }
}
