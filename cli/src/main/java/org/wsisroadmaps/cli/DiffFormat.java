package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.json.DiffJson;
import org.wsisroadmaps.report.html.DiffPage;
import org.wsisroadmaps.report.pdf.DiffReport;

/** The formats that a comparison can be written in. */
enum DiffFormat {
  /** The comparison itself, to be read by programs. */
  json,
  /** A report, to be read and printed. */
  pdf,
  /** A page to explore. */
  html;

  void write(EditionDiff diff, OutputStream out) throws IOException {
    switch (this) {
      case json -> DiffJson.write(diff, out);
      case pdf -> DiffReport.write(diff, out);
      case html -> DiffPage.write(diff, out);
    }
  }
}
