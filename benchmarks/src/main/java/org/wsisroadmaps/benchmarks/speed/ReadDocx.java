package org.wsisroadmaps.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;

/** Reading a Word document. The yardstick is POI: open it, ask every paragraph for its text. */
@State(Scope.Benchmark)
public class ReadDocx {

  private final byte[] docx = Documents.bytes(Documents.DOCX_2025);

  /** The characters of all paragraphs. */
  @Benchmark
  public int poi() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return characters(document.getBodyElements());
    }
  }

  private static int characters(List<IBodyElement> elements) {
    int characters = 0;
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        characters += paragraph.getText().length();
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            characters += characters(cell.getBodyElements());
          }
        }
      }
    }
    return characters;
  }

  /** The edition, with all typed fields and findings. */
  @Benchmark
  public Edition edition() throws RoadmapException {
    return EditionReader.standard().read(docx, "roadmap-2025.docx");
  }
}
