package org.wsisroadmaps.benchmarks.speed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.excel.EditionWorkbook;

/** Writes the workbook of an edition, in a process whose memory can be limited. */
final class LargeWorkbook {

  private LargeWorkbook() {}

  /**
   * Writes a workbook to nowhere.
   *
   * @param args the edition's JSON
   */
  public static void main(String[] args) throws IOException, RoadmapException {
    Edition edition;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])))) {
      edition = EditionJson.read(in);
    }
    EditionWorkbook.write(edition, OutputStream.nullOutputStream());
  }
}
