package org.wsisroadmaps.benchmarks.speed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.excel.EditionWorkbook;
import org.wsisroadmaps.report.html.EditionPage;
import org.wsisroadmaps.report.pdf.EditionReport;

/** Writing the edition of 2025. */
@State(Scope.Benchmark)
public class WriteEdition {

  @Param Format format = Format.JSON;

  private final Edition edition = Documents.edition(Documents.PDF_2025);

  /** The bytes of one output. */
  @Benchmark
  public int write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case JSON -> EditionJson.write(edition, out);
      case XLSX -> EditionWorkbook.write(edition, out);
      case PDF -> EditionReport.write(edition, out);
      case HTML -> EditionPage.write(edition, out);
    }
    return out.size();
  }
}
