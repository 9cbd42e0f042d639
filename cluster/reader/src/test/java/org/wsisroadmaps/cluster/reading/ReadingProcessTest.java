package org.wsisroadmaps.cluster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingProcessTest {

  private static final Path SAMPLES = Path.of("../../samples");
  private static final List<String> CLASS_PATH =
      List.of(System.getProperty("java.class.path").split(File.pathSeparator));
  private static final ReadingLimits AMPLE =
      new ReadingLimits(Duration.ofMinutes(2), 1024, 200 << 20);

  @Test
  void readsDocumentsOneAfterTheOther() throws Exception {
    try (ReadingProcess process = new ReadingProcess(CLASS_PATH, AMPLE)) {
      assertThat(process.read("roadmap-2024.docx", sample("roadmap-2024.docx")))
          .isInstanceOfSatisfying(
              Answer.Done.class,
              done ->
                  assertThat(done.json()).contains("\"file\": \"roadmap-2024.docx\"", "\"C5\""));
      assertThat(process.read("a.txt", "Dear all,".getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(new Answer.Refused("is neither a PDF nor a Word document (DOCX)"));
    }
  }

  @Test
  void readsItsOwnJson() throws Exception {
    try (ReadingProcess process = new ReadingProcess(CLASS_PATH, AMPLE)) {
      Answer first = process.read("roadmap-2024.docx", sample("roadmap-2024.docx"));
      byte[] json = ((Answer.Done) first).json().getBytes(StandardCharsets.UTF_8);
      assertThat(process.read("roadmap-2024.json", json)).isEqualTo(first);
    }
  }

  @Test
  void comparesEditions() throws Exception {
    try (ReadingProcess process = new ReadingProcess(CLASS_PATH, AMPLE)) {
      String before = json(process, "roadmap-2024.docx");
      String after = json(process, "roadmap-2025.docx");
      assertThat(process.compare(before, after))
          .isInstanceOfSatisfying(
              Answer.Done.class,
              done -> assertThat(done.json()).contains("OUTCOME_ADDED", "FIELD_CHANGED"));
    }
  }

  @Test
  void aDocumentThatTakesTooLongIsRefusedAndCostsNoOther() throws Exception {
    refusesAlone("loop", "took longer than 1 s and was given up (raise --timeout to wait longer)");
  }

  @Test
  void aDocumentThatTakesAllMemoryIsRefusedAndCostsNoOther() throws Exception {
    refusesAlone("memory", "needs more memory than 64 MB (raise --memory to read it)");
  }

  @Test
  void aDocumentThatEndsTheProcessIsRefusedAndCostsNoOther() throws Exception {
    refusesAlone("halt", "made the process that reads it end unexpectedly, twice (status 7)");
  }

  @Test
  void aDocumentWhoseProcessWasKilledByOthersIsReadAgain(@TempDir Path folder) throws Exception {
    try (ReadingProcess process = hostile()) {
      String mark = folder.resolve("killed").toString();
      assertThat(process.read("once", mark.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(new Answer.Done("once"));
    }
  }

  @Test
  void aProcessThatCannotStartIsNoDocumentsFault(@TempDir Path empty) {
    assertNoStart(empty.toString(), "ended before it began");
    assertNoStart("nowhere.jar", "nowhere.jar is not there");
  }

  private static void assertNoStart(String classPath, String reason) {
    try (ReadingProcess process = new ReadingProcess(List.of(classPath), AMPLE)) {
      assertThatThrownBy(() -> process.read("a.pdf", new byte[0]))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(reason);
    }
  }

  private static void refusesAlone(String kind, String reason) throws Exception {
    try (ReadingProcess process = hostile()) {
      assertThat(process.read(kind, new byte[0])).isEqualTo(new Answer.Refused(reason));
      assertThat(process.read("sound", new byte[0])).isEqualTo(new Answer.Done("sound"));
    }
  }

  private static ReadingProcess hostile() {
    return new ReadingProcess(
        Hostile.class, CLASS_PATH, new ReadingLimits(Duration.ofSeconds(1), 64, 200 << 20));
  }

  @Test
  void anInterruptedThreadSaysNothingOfTheDocument() throws Exception {
    try (ReadingProcess process = new ReadingProcess(CLASS_PATH, AMPLE)) {
      byte[] document = sample("roadmap-2024.docx");
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> process.read("roadmap-2024.docx", document))
          .isInstanceOf(InterruptedException.class);
      assertThat(process.read("roadmap-2024.docx", document)).isInstanceOf(Answer.Done.class);
    }
  }

  private static String json(ReadingProcess process, String name)
      throws IOException, InterruptedException {
    return ((Answer.Done) process.read(name, sample(name))).json();
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name));
  }
}
