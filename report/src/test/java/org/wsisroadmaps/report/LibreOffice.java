package org.wsisroadmaps.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: tests that want it are skipped where it is not. */
public final class LibreOffice {

  private static final int PATIENCE_IN_SECONDS = 240;

  private LibreOffice() {}

  /**
   * Opens files and saves them in a format.
   *
   * @param files the files
   * @param ending the format, by the ending of its files
   * @param work a folder for the program's own files and for what it saves
   * @return where the saved files stand, under the names that they had
   */
  public static Path save(List<Path> files, String ending, Path work)
      throws IOException, InterruptedException {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "LibreOffice is not installed");
    Path saved = work.resolve("saved");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.orElseThrow().toString(),
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                saved.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
    return saved;
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(path -> Path.of(path, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
