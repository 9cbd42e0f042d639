package org.wsisroadmaps.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.cluster.reading.ReadingProcess;

/**
 * The command on executors that are processes of their own, in folders of their own, as on a
 * cluster: what they need must come to them. The environment names the engine's jars for them.
 */
class ClusterOfProcessesTest {

  private static final Path SAMPLES = Path.of("../../samples");

  /** A distribution of the engine, as far as executors are started from it. */
  @BeforeAll
  static void makeADistribution() throws IOException {
    Path distribution = Files.createDirectories(Path.of(System.getenv("SPARK_HOME")));
    Files.writeString(distribution.resolve("RELEASE"), "");
    Path jars = distribution.resolve("jars");
    Files.deleteIfExists(jars);
    Files.createSymbolicLink(jars, Path.of("target/lib").toAbsolutePath());
  }

  @Test
  void whatReadsDocumentsIsBroughtToTheExecutors(@TempDir Path folder)
      throws IOException, URISyntaxException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Files.copy(SAMPLES.resolve("roadmap-2024.docx"), archive.resolve("roadmap-2024.docx"));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    String[] args = {
      archive.toString(),
      "--output",
      folder.resolve("tables").toString(),
      "--master",
      "local-cluster[1,1,1024]",
      // in the tests the program is no jar that the engine could bring
      "--conf",
      "spark.executor.extraClassPath="
          + place(Main.class)
          + File.pathSeparator
          + place(ReadingProcess.class)
    };
    assertThat(Main.run(args, writer, writer)).as(said.toString()).isZero();
    assertThat(said.toString()).startsWith("1 documents, 0 refused, ");
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
