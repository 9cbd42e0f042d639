package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.model.RoadmapException;

/** Reports of this program that are given back to it. */
class OwnReportsTest {

  @TempDir private Path folder;
  private final EditionLoader loader = new EditionLoader(EditionReader.standard());

  @Test
  void thePdfReportOfAnEditionIsTheEdition() throws Exception {
    Path json = SmallEdition.write(folder.resolve("one.json"), 2024, "2024", "SG1");
    run("convert", json.toString(), "--formats", "pdf,json", "--output", out("made").toString());
    assertThat(loader.load(out("made").resolve("one.pdf")))
        .isEqualTo(loader.load(out("made").resolve("one.json")));
  }

  @Test
  void theReportOfAComparisonIsNoEdition() throws Exception {
    Path one = SmallEdition.write(folder.resolve("one.json"), 2024, "2024", "SG1");
    Path two = SmallEdition.write(folder.resolve("two.json"), 2025, "2025", "SG1");
    run("diff", one.toString(), two.toString(), "--formats", "pdf", "-o", out("made").toString());
    assertThatThrownBy(() -> loader.load(out("made").resolve("diff-2024-2025.pdf")))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("no single edition");
  }

  private Path out(String name) {
    return folder.resolve(name);
  }

  private static void run(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertThat(Main.run(args, nowhere, nowhere)).isZero();
  }
}
