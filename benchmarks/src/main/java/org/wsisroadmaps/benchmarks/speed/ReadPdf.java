package org.wsisroadmaps.benchmarks.speed;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;

/** Reading a PDF. The yardstick is PDFBox's own walk over the content streams: its text. */
@State(Scope.Benchmark)
public class ReadPdf {

  /** The pages of a generated roadmap; 0 for the edition of 2025. */
  @Param("0")
  int pages;

  private byte @org.jspecify.annotations.Nullable [] pdf;

  private byte[] pdf() {
    byte[] bytes = pdf;
    if (bytes == null) {
      bytes = Documents.bytes(pages == 0 ? Documents.PDF_2025 : Documents.roadmap(pages));
      pdf = bytes;
    }
    return bytes;
  }

  /** All text of the document. */
  @Benchmark
  public String textStripper() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The edition, with all typed fields and findings. */
  @Benchmark
  public Edition edition() throws RoadmapException {
    return EditionReader.standard().read(pdf(), "roadmap-2025.pdf");
  }
}
