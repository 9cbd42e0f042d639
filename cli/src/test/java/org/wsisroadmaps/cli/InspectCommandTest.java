package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectCommandTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int inspect(Path file, String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "inspect";
    args[1] = file.toString();
    args[2] = "--output";
    args[3] = folder.resolve("out").toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void drawsThePagesThatAreWanted() throws Exception {
    assertThat(inspect(SAMPLES.resolve("roadmap-2025.pdf"), "--pages", "1,3-4", "--dpi", "50"))
        .isZero();
    assertThat(folder.resolve("out").toFile().list())
        .containsExactlyInAnyOrder(
            "roadmap-2025-page-001.png", "roadmap-2025-page-003.png", "roadmap-2025-page-004.png");
    BufferedImage picture = ImageIO.read(folder.resolve("out/roadmap-2025-page-003.png").toFile());
    assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
    assertThat(out.toString()).contains("3 pages drawn");
  }

  @Test
  void onlyAPdfHasPages() {
    assertThat(inspect(SAMPLES.resolve("roadmap-2025.docx"))).isEqualTo(1);
    assertThat(err.toString()).contains("roadmap-2025.docx", "is no PDF");
  }

  @Test
  void aPageThatIsNotThereIsTold() {
    assertThat(inspect(SAMPLES.resolve("roadmap-2025.pdf"), "--pages", "97")).isEqualTo(1);
    assertThat(err.toString()).contains("has 96 pages, and no page 97");
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5-3", "a", "1,", "-2", "1-2-3"})
  void wordsThatNameNoPagesAreWrongUsage(String pages) {
    assertThat(inspect(SAMPLES.resolve("roadmap-2025.pdf"), "--pages=" + pages)).isEqualTo(2);
    assertThat(err.toString()).contains("names no pages");
  }
}
