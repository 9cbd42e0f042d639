package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import tools.jackson.databind.json.JsonMapper;

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
    assertThat(TextRecognition.in("", 7)).isEqualTo(TextRecognition.NONE);
    assertThat(TextRecognition.NONE.made()).isEmpty();
    assertThat(TextRecognition.NONE.usualTime()).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void theHelpSaysTheTimeOfAPageThatRecognisersHave() {
    assertThat(TextRecognition.USUAL_PAGE_SECONDS)
        .isEqualTo(TextRecognizer.USUAL_TIME_OF_PAGE.toSeconds());
  }

  @Test
  void aPageWithoutTimeIsWrongUsage() throws Exception {
    Path document = Files.writeString(folder.resolve("a.pdf"), "no document");
    for (String[] told : new String[][] {{"0", "2"}, {"1", "1"}}) {
      StringWriter err = new StringWriter();

      int status =
          Main.run(
              new String[] {"check", document.toString(), "--ocr-page-timeout", told[0]},
              new PrintWriter(new StringWriter()),
              new PrintWriter(err, true));

      assertThat(status).as(err.toString()).isEqualTo(Integer.parseInt(told[1]));
      assertThat(err.toString().contains("must be 1 or more, and is 0"))
          .isEqualTo(told[0].equals("0"));
    }
  }

  /** A worker is told how it reads. */
  @Test
  void itIsTheSameInAnotherProcess() throws Exception {
    TextRecognition recognition = new TextRecognition("", 7, null);
    JsonMapper mapper = JsonMapper.builder().build();

    assertThat(mapper.writeValueAsString(recognition))
        .isEqualTo("{\"languages\":\"\",\"pageSeconds\":7}");
    assertThat(mapper.readValue(mapper.writeValueAsString(recognition), TextRecognition.class))
        .isEqualTo(TextRecognition.NONE);
  }
}
