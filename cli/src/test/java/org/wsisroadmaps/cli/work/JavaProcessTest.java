package org.wsisroadmaps.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProcessTest {

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(JavaProcess.ARCHIVE);
  }

  @Test
  void startsFromTheArchiveOfClassesThatAnApplicationHolds() throws IOException {
    Path archive = Files.createFile(folder.resolve("worker.aot"));
    System.setProperty(JavaProcess.ARCHIVE, archive.toString());
    assertThat(command()).contains("-XX:AOTCache=" + archive);
  }

  @Test
  void startsWithoutAnArchiveWhereThereIsNone() {
    assertThat(command()).noneMatch(option -> option.contains("AOTCache"));
    System.setProperty(JavaProcess.ARCHIVE, folder.resolve("gone.aot").toString());
    assertThat(command()).noneMatch(option -> option.contains("AOTCache"));
  }

  private static List<String> command() {
    return JavaProcess.command(64, List.of(), JavaProcessTest.class);
  }
}
