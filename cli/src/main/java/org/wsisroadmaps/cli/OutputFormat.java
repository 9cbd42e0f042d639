package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.docx.EditionDocument;
import org.wsisroadmaps.report.docx.ReadBack;
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
  html,
  /** A Word document, set as the published roadmaps are. */
  docx;

  /** What is written where nobody names formats: a Word document is wanted for a new draft only. */
  static final List<OutputFormat> STANDARD = List.of(json, xlsx, pdf, html);

  /**
   * Writes an edition.
   *
   * @param reports what the report says that its document does not
   * @param readBack reads documents that were written, to check them
   * @param out where to
   * @throws RoadmapException when the edition can't be written without fault in this format
   */
  void write(Edition edition, ReportSettings reports, ReadBack readBack, OutputStream out)
      throws IOException, RoadmapException {
    switch (this) {
      case json -> EditionJson.write(edition, out);
      case xlsx -> EditionWorkbook.write(edition, out);
      case pdf -> EditionReport.write(edition, reports.cover(), out);
      case html -> EditionPage.write(edition, reports.language(edition), out);
      case docx -> EditionDocument.write(edition, readBack, out);
    }
  }
}
