package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.model.json.ConcordanceJson;

/** The command {@code concord}. */
class ConcordCommandTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void versionsThatSayTheSameEndWell() throws Exception {
    Path docx = SAMPLES.resolve("roadmap-2025.docx");
    assertThat(run(docx, SAMPLES.resolve("roadmap-2025.pdf"))).isZero();
    for (String format : List.of("json", "xlsx", "html")) {
      assertThat(folder.resolve("out/concord-2025-en-en." + format)).isNotEmptyFile();
    }
    assertThat(out.toString()).contains("76 of 76 outcomes found again, 0 discrepancies");
    assertThat(err.toString()).contains("is in the language of another version (English)");
  }

  @Test
  void whatDiffersIsToldWithBothPlacesAndEndsWithOne() throws Exception {
    Path docx = SAMPLES.resolve("roadmap-2025.docx");
    assertThat(run(docx, SAMPLES.resolve("roadmap-2024.docx"))).isEqualTo(1);
    byte[] json = Files.readAllBytes(folder.resolve("out/concord-2024-2025-en-en.json"));
    Concordance concordance = ConcordanceJson.read(new ByteArrayInputStream(json));
    assertThat(concordance.discrepancies()).isNotEmpty();
    assertThat(concordance.of(2)).isEqualTo(concordance.discrepancies());
  }

  @Test
  void oneVersionIsWrongUsageAndARefusedOneLeavesNothing() {
    assertThat(run(SAMPLES.resolve("roadmap-2025.docx"))).isEqualTo(2);
    assertThat(err.toString()).contains("needs two language versions or more");
    assertThat(run(SAMPLES.resolve("roadmap-2025.docx"), folder.resolve("none.docx"))).isEqualTo(1);
    assertThat(err.toString()).contains("no such file or folder");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private int run(Path... versions) {
    List<String> args = new ArrayList<>(List.of("concord"));
    List.of(versions).forEach(version -> args.add(version.toString()));
    args.addAll(List.of("--output", folder.resolve("out").toString()));
    return Main.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
  }
}
