package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextRecognitionTest {

  @TempDir private Path folder;

  @Test
  void languagesThatTesseractDoesNotKnowAreToldInOneLineBeforeAnythingIsRead() throws Exception {
    Path document = Files.writeString(folder.resolve("a.pdf"), "no document");
    String out = folder.resolve("out").toString();

    for (String[] command :
        new String[][] {
          {"convert", document.toString(), "--output", out, "--ocr-languages", "klingon,eng"},
          {"check", document.toString(), "--ocr-languages", "klingon,eng"},
          {
            "diff",
            document.toString(),
            document.toString(),
            "--output",
            out,
            "--ocr-languages",
            "x y"
          }
        }) {
      StringWriter err = new StringWriter();

      int status =
          Main.run(command, new PrintWriter(new StringWriter()), new PrintWriter(err, true));

      assertThat(status).isEqualTo(1);
      assertThat(err.toString().lines()).singleElement().asString().contains("eng+fra");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  @Test
  void withoutItNothingChanges() throws Exception {
    assertThat(TextRecognition.in("")).isEqualTo(TextRecognition.NONE);
    assertThat(TextRecognition.NONE.made()).isEmpty();
    assertThat(TextRecognition.NONE.usualTime()).isEqualTo(Duration.ofSeconds(15));
  }
}
