package org.wsisroadmaps.benchmarks.speed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.json.EditionJson;
import org.wsisroadmaps.report.diff.EditionDiffer;

/** Comparing the editions of 2024 and 2025, from their JSON. */
@State(Scope.Benchmark)
public class Compare {

  private final byte[] before = json(Documents.PDF_2024);
  private final byte[] after = json(Documents.PDF_2025);

  private static byte[] json(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EditionJson.write(Documents.edition(file), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Edition read(byte[] json) throws IOException, RoadmapException {
    return EditionJson.read(new ByteArrayInputStream(json));
  }

  /** What changed. */
  @Benchmark
  public EditionDiff diff() throws IOException, RoadmapException {
    return EditionDiffer.diff(read(before), read(after));
  }
}
