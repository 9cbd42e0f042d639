package org.wsisroadmaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.json.Json;

class BatchTest {

  private static final Path SAMPLE = Path.of("..", "samples", "roadmap-2025.docx");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  /** A page that draws a form that draws itself twice, and so on. */
  private static final String ENDLESS =
      """
      %PDF-1.7
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
        /Resources<</XObject<</F 5 0 R>>>>>> endobj
      4 0 obj <</Length 5>> stream
      /F Do
      endstream endobj
      5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 11>>
      stream
      /F Do /F Do
      endstream endobj
      trailer <</Root 1 0 R/Size 6>>
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path documents;
  private Path results;

  @BeforeEach
  void fill() throws IOException {
    documents = Files.createDirectories(folder.resolve("in"));
    results = folder.resolve("out");
    Files.copy(SAMPLE, documents.resolve("a.docx"));
    Files.copy(SAMPLE, documents.resolve("b.docx"));
  }

  @Test
  void theManifestTellsWhatBecameOfEachDocument() throws Exception {
    Files.writeString(documents.resolve("c.pdf"), "no PDF");
    assertThat(convert()).isEqualTo(1);
    Manifest manifest = manifest();
    assertThat(manifest.documents())
        .extracting(Manifest.Document::name)
        .containsExactly("a", "b", "c");
    assertThat(manifest.documents())
        .extracting(Manifest.Document::status)
        .containsExactly(
            Manifest.Status.CONVERTED, Manifest.Status.CONVERTED, Manifest.Status.REFUSED);
    assertThat(manifest.documents().get(2).reason()).contains("neither a PDF nor a Word document");
    assertThat(manifest.documents().get(0).sha256()).hasSize(64);
    assertThat(manifest.documents().get(0).results())
        .extracting(Manifest.Result::file)
        .containsExactly("a.json");
  }

  @Test
  void aSecondRunDoesOnlyWhatIsNewOrChanged() throws Exception {
    convert();
    markOld();
    Files.copy(SAMPLE, documents.resolve("c.docx"));
    assertThat(convert()).isZero();
    assertThat(statuses()).containsExactly("unchanged", "unchanged", "converted");
    assertThat(Files.getLastModifiedTime(results.resolve("a.json"))).isEqualTo(LONG_AGO);
    assertThat(out.toString()).contains("1 converted, 2 unchanged, 0 refused");

    Files.copy(
        Path.of("..", "samples", "roadmap-2024.docx"),
        documents.resolve("a.docx"),
        StandardCopyOption.REPLACE_EXISTING);
    convert();
    assertThat(statuses()).containsExactly("converted", "unchanged", "unchanged");
  }

  @Test
  void otherOptionsLostResultsAndForceConvertAgain() throws Exception {
    convert();
    convert("--no-join");
    assertThat(statuses()).containsOnly("converted");
    convert("--no-join");
    assertThat(statuses()).containsOnly("unchanged");
    Files.delete(results.resolve("a.json"));
    convert("--no-join");
    assertThat(statuses()).containsExactly("converted", "unchanged");
    convert("--no-join", "--force");
    assertThat(statuses()).containsOnly("converted");
  }

  @Test
  void aRunThatWasInterruptedIsGoneOnWith() throws Exception {
    convert();
    Manifest before = manifest();
    Files.delete(results.resolve("manifest.json"));
    Path workshop = Files.createDirectories(results.resolve(".roadmaps"));
    Journal journal = Journal.open(results);
    journal.announce(before.documents().get(0));
    Files.writeString(
        workshop.resolve("journal"), "{ \"input\": \"torn", StandardOpenOption.APPEND);
    Path draft = Files.writeString(results.resolve(".roadmaps-999999999-1.part"), "half");
    Path run = Files.createDirectories(workshop.resolve("run-1"));
    Files.writeString(run.resolve("document-1.json"), "half");
    convert();
    assertThat(statuses()).containsExactly("unchanged", "converted");
    assertThat(draft).doesNotExist();
    assertThat(names()).containsExactly("a.json", "b.json", "manifest.json");
  }

  @Test
  void whatEarlierRunsMadeStaysKnown() throws Exception {
    convert();
    Path other = Files.copy(SAMPLE, folder.resolve("other.docx"));
    run("convert", other.toString(), "--output", results.toString(), "--formats", "json");
    assertThat(manifest().documents()).extracting(Manifest.Document::name).containsExactly("other");
    assertThat(manifest().earlier()).extracting(Manifest.Document::name).containsExactly("a", "b");
    convert();
    assertThat(statuses()).containsOnly("unchanged");
  }

  @Test
  void aDocumentThatTakesTooMuchCostsNoOther() throws Exception {
    writeHuge(documents.resolve("huge.docx"));
    assertThat(convert("--memory", "60", "--timeout", "60")).isEqualTo(1);
    assertThat(statuses()).containsExactly("converted", "converted", "refused");
    assertThat(manifest().documents().get(2).reason())
        .isEqualTo("needs more memory than 60 MB (raise --memory to convert it)");
    assertThat(err.toString()).contains("huge.docx needs more memory").doesNotContain("\tat ");
  }

  @Test
  void aLargeDocumentAloneHasTheLimitsOfABatch() throws Exception {
    Files.delete(documents.resolve("a.docx"));
    Files.delete(documents.resolve("b.docx"));
    writeHuge(documents.resolve("huge.docx"));
    assertThat(convert("--memory", "60", "--timeout", "60")).isEqualTo(1);
    assertThat(manifest().documents().get(0).reason())
        .isEqualTo("needs more memory than 60 MB (raise --memory to convert it)");
  }

  @Test
  void aDocumentThatTakesTooLongCostsNoOther() throws Exception {
    Files.writeString(documents.resolve("endless.pdf"), ENDLESS);
    assertThat(convert("--timeout", "12")).isEqualTo(1);
    assertThat(statuses()).containsExactly("converted", "converted", "refused");
    assertThat(manifest().documents().get(2).reason())
        .isEqualTo("took longer than 12 s and was given up (raise --timeout to wait longer)");
  }

  @Test
  void aDocumentThatIsTooLargeIsNotEvenRead() throws Exception {
    writeHuge(documents.resolve("huge.docx"));
    convert("--max-size", "1");
    assertThat(manifest().documents().get(2).reason())
        .isEqualTo("is larger than 1 MB (raise --max-size to convert it)");
  }

  @Test
  void manyJobsAndOneGiveTheSameBytes() throws Exception {
    convert("--jobs", "1");
    byte[] one = Files.readAllBytes(results.resolve("b.json"));
    convert("--jobs", "4", "--force");
    assertThat(Files.readAllBytes(results.resolve("b.json"))).isEqualTo(one);
  }

  @Test
  void resultsInAFolderAreNoInputs() throws Exception {
    results = documents.resolve("results");
    convert();
    convert();
    assertThat(manifest().documents()).hasSize(2);
  }

  @Test
  void watchingLeavesAFileThatStillGrows() throws Exception {
    Path file = Files.writeString(folder.resolve("growing.pdf"), "1");
    Watch watch = new Watch();
    assertThat(watch.due(List.of(file))).isEmpty();
    Files.writeString(file, "12");
    assertThat(watch.due(List.of(file))).isEmpty();
    assertThat(watch.due(List.of(file))).containsExactly(file);
    assertThat(watch.due(List.of(file))).isEmpty();
  }

  private void markOld() throws IOException {
    for (String name : List.of("a.json", "b.json")) {
      Files.setLastModifiedTime(results.resolve(name), LONG_AGO);
    }
  }

  /** The sample with its first table many times over. */
  private static void writeHuge(Path file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(SAMPLE));
        ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(0); // so that nothing inflates suspiciously
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          String xml = new String(bytes, UTF_8);
          int from = xml.indexOf("<w:tbl>");
          int to = xml.indexOf("</w:tbl>") + "</w:tbl>".length();
          zip.write(xml.substring(0, from).getBytes(UTF_8));
          byte[] table = xml.substring(from, to).getBytes(UTF_8);
          for (int i = 0; i < 400; i++) {
            zip.write(table);
          }
          zip.write(xml.substring(to).getBytes(UTF_8));
        } else {
          zip.write(bytes);
        }
        zip.closeEntry();
      }
    }
  }

  private int convert(String... options) {
    String[] command = {
      "convert", documents.toString(), "--output", results.toString(), "--formats", "json"
    };
    return run(Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new));
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private Manifest manifest() throws Exception {
    try (InputStream in = Files.newInputStream(results.resolve("manifest.json"))) {
      return Json.read(in, Manifest.class, "manifest");
    }
  }

  /** What the last run said of each document. */
  private List<String> statuses() {
    Pattern line = Pattern.compile("  (converted|unchanged|refused): ");
    return out.toString()
        .lines()
        .map(line::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
