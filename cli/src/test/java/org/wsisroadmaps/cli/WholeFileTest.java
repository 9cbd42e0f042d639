package org.wsisroadmaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.json.EditionJson;

class WholeFileTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir private Path folder;

  @Test
  void aFailureMidwayLeavesTheEarlierFileAndNoDraft() throws IOException {
    Path file = Files.writeString(folder.resolve("result.json"), "earlier");
    assertThatThrownBy(() ->
            WholeFile.write(
                file,
                out -> {
                  out.write(new byte[1 << 20]);
                  throw new IOException("No space left on device");
                }))
        .hasMessage("No space left on device");
    assertThat(file).hasContent("earlier");
    assertThat(files()).containsExactly("result.json");
  }

  @Test
  void aFailureMidwayLeavesNothingWhereNothingWas() throws IOException {
    assertThatThrownBy(() ->
            WholeFile.write(
                folder.resolve("result.json"),
                out -> {
                  throw new IllegalStateException("a defect");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aRunThatIsKilledLeavesOnlyWholeFilesAndTheNextOneGoesOn() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 12; i++) {
      Files.copy(SAMPLES.resolve("roadmap-2025.docx"), documents.resolve("d" + i + ".docx"));
    }
    Path results = folder.resolve("out");
    Process run = start(documents, results);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < deadline
        && run.isAlive()
        && !Files.exists(results.resolve("d1.json"))) {
      Thread.sleep(5);
    }
    run.destroyForcibly().waitFor();
    run.descendants().forEach(ProcessHandle::destroyForcibly);
    for (String name : names(results)) {
      if (name.endsWith(".json") && !name.equals(Manifest.FILE)) {
        byte[] bytes = Files.readAllBytes(results.resolve(name));
        assertThat(EditionJson.read(new ByteArrayInputStream(bytes)).actionLines()).hasSize(4);
      }
    }
    Process next = start(documents, results);
    assertThat(next.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String said = new String(next.getInputStream().readAllBytes(), UTF_8);
    assertThat(next.exitValue()).as(said).isZero();
    assertThat(names(results)).hasSize(13).noneMatch(name -> name.startsWith(".roadmaps-"));
  }

  private static Process start(Path documents, Path results) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "convert",
            documents.toString(),
            "--output",
            results.toString(),
            "--formats",
            "json")
        .redirectErrorStream(true)
        .start();
  }

  private List<String> files() throws IOException {
    return names(folder);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
