package org.wsisroadmaps.benchmarks.speed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.json.DiffJson;
import org.wsisroadmaps.report.diff.EditionDiffer;
import org.wsisroadmaps.report.excel.DiffWorkbook;
import org.wsisroadmaps.report.html.DiffPage;
import org.wsisroadmaps.report.pdf.DiffReport;

/** Writing what changed from 2024 to 2025. */
@State(Scope.Benchmark)
public class WriteDiff {

  @Param Format format = Format.JSON;

  private final Edition now = Documents.edition(Documents.PDF_2025);
  private final Edition before = Documents.edition(Documents.PDF_2024);
  private final EditionDiff diff = EditionDiffer.diff(before, now);

  /** The bytes of one output. */
  @Benchmark
  public int write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case JSON -> DiffJson.write(diff, out);
      case XLSX -> DiffWorkbook.write(diff, now, out);
      case PDF -> DiffReport.write(diff, before, now, out);
      case HTML -> DiffPage.write(diff, before, now, out);
    }
    return out.size();
  }
}
