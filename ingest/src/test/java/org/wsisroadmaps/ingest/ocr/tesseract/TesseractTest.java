package org.wsisroadmaps.ingest.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.model.RoadmapException;

class TesseractTest {

  private static final Duration USUAL = TextRecognizer.USUAL_TIME_OF_PAGE;

  @TempDir private Path folder;

  @Test
  void whereTheProgramIsMissingItIsSaidWhatToInstall() {
    for (String path : List.of("", folder.toString())) {
      assertThatThrownBy(() -> Tesseract.onPath("eng", USUAL, path))
          .isInstanceOf(RoadmapException.class)
          .hasMessageContaining("not on the PATH")
          .hasMessageContaining("tesseract-ocr");
    }
  }

  @Test
  void languagesThatAreNoNamesAreRefused() {
    for (String languages : List.of("", "eng,fra", "eng+", "--version", "eng fra")) {
      assertThatThrownBy(() -> Tesseract.onPath(languages, USUAL, ""))
          .isInstanceOf(RoadmapException.class)
          .hasMessageContaining("eng+fra");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLanguageThatIsNotInstalledIsNamedWithItsPackage() throws Exception {
    program("case $1 in --version) echo tesseract 5.9.1 ;; *) echo List:; echo eng ;; esac");

    assertThat(Tesseract.onPath("eng", USUAL, folder.toString()).name())
        .isEqualTo("Tesseract 5.9.1 (eng)");
    assertThatThrownBy(() -> Tesseract.onPath("eng+chi_sim", USUAL, folder.toString()))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("“chi_sim”")
        .hasMessageContaining("tesseract-ocr-chi-sim");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatTakesTooLongIsKilled() throws Exception {
    Program slow = new Program(program("exec sleep 60"));
    long start = System.nanoTime();

    assertThatThrownBy(() -> slow.run(List.of(), new byte[1 << 20], Duration.ofMillis(300)))
        .hasMessageContaining("took longer");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aProgramThatFailsIsToldByItsStatus() throws Exception {
    Program failing = new Program(program("exit 7"));

    assertThatThrownBy(() -> failing.run(List.of(), new byte[0], Duration.ofSeconds(30)))
        .hasMessageContaining("status 7");
  }

  private Path program(String script) throws Exception {
    Path file = folder.resolve("tesseract");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }
}
