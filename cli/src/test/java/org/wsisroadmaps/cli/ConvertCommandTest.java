package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.EditionJson;

class ConvertCommandTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  private static final String COLUMNS =
      "{\"columns\": [{\"key\": \"%s\", \"headers\": [\"evidence based\"]}]}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void convertsADocument() throws Exception {
    assertThat(convert(SAMPLES.resolve("roadmap-2025.docx"))).isZero();
    assertThat(edition("roadmap-2025.json").actionLines()).hasSize(4);
    assertThat(out.toString()).contains("76 outcomes in 4 action lines", "1 converted, 0 refused");
    assertThat(err.toString()).isEmpty();
  }

  /** Outcomes that stand inside another one are lost: whoever converts must not overlook it. */
  @Test
  void codesInsideAnOutcomesTextAreToldOnTheScreen() throws Exception {
    Path file = folder.resolve("swallowed.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("Roadmap for WSIS Action Line C2");
      XWPFTable table = document.createTable(3, 3);
      List<String> header = List.of("WSIS Outcomes", "Proposed Timing", "Expected results");
      for (int c = 0; c < header.size(); c++) {
        table.getRow(0).getCell(c).setText(header.get(c));
      }
      XWPFTableCell outcome = table.getRow(1).getCell(0);
      outcome.setText("A: One");
      outcome.addParagraph().createRun().setText("B: Two");
      table.getRow(1).getCell(2).setText("A result");
      table.getRow(2).getCell(0).setText("C: Three");
      document.write(out);
    }

    convert(file);

    assertThat(err.toString()).contains("swallowed.docx", "inside outcome A");
  }

  @Test
  void aBadDocumentCostsNoOtherItsResult() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7 and nothing else");
    assertThat(convert(bad, SAMPLES.resolve("roadmap-2025.docx"))).isEqualTo(1);
    assertThat(results()).containsExactly("roadmap-2025.json");
    assertThat(err.toString().lines().filter(line -> line.startsWith("roadmaps: ")))
        .singleElement()
        .asString()
        .contains("bad.pdf", "is no sound PDF");
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  @Test
  void aRefusedDocumentLeavesAnEarlierResultAsItWas() throws Exception {
    Path output = Files.createDirectories(folder.resolve("out"));
    Path earlier = Files.writeString(output.resolve("bad.json"), "earlier");
    Path bad = Files.writeString(folder.resolve("bad.pdf"), "no PDF");
    assertThat(convert(bad)).isEqualTo(1);
    assertThat(earlier).hasContent("earlier");
    assertThat(results()).containsExactly("bad.json");
  }

  @Test
  void findsDocumentsInFoldersByTheirContent() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("in/deeper"));
    Files.copy(SAMPLES.resolve("roadmap-2025.docx"), documents.resolve("an edition.bin"));
    Files.writeString(documents.resolve("notes.txt"), "not a document");
    assertThat(convert(folder.resolve("in"))).isZero();
    assertThat(results()).containsExactly("an edition.json");
  }

  @Test
  void twoInputsOfOneNameKeepTheirEndings() throws Exception {
    assertThat(convert(SAMPLES.resolve("roadmap-2024.docx"), SAMPLES.resolve("roadmap-2024.pdf")))
        .isZero();
    assertThat(results()).containsExactly("roadmap-2024.docx.json", "roadmap-2024.pdf.json");
  }

  @Test
  void knowsTheColumnsOfAFile() throws Exception {
    Path columns = folder.resolve("columns.json");
    Path one = SAMPLES.resolve("roadmap-2025.docx");
    Path other = SAMPLES.resolve("roadmap-2024.docx");
    String output = folder.resolve("out").toString();
    String[] args = {
      "convert",
      one.toString(),
      other.toString(),
      "--output",
      output,
      "--formats",
      "json",
      "--columns",
      columns.toString()
    };
    Files.writeString(columns, COLUMNS.formatted("other:proof"));
    assertThat(run(args)).isZero();
    assertThat(keys("roadmap-2025.json")).contains("other:proof").doesNotContain("evidence");
    // other words give other results, and so nothing is left as it was
    Files.writeString(columns, COLUMNS.formatted("other:grounds"));
    assertThat(run(args)).isZero();
    assertThat(keys("roadmap-2025.json")).contains("other:grounds");
    assertThat(keys("roadmap-2024.json")).contains("other:grounds");
  }

  @Test
  void aFileOfColumnsThatIsNoneIsWrongUsage() throws Exception {
    Path columns = Files.writeString(folder.resolve("columns.json"), COLUMNS.formatted("Proof"));
    String document = SAMPLES.resolve("roadmap-2025.docx").toString();
    String output = folder.resolve("out").toString();
    assertThat(run("convert", document, "--output", output, "--columns", columns.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("columns.json", "“Proof”", "other:partners");
    assertThat(run("check", document, "--columns", folder.resolve("none.json").toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("none.json").doesNotContain("Exception");
  }

  @Test
  void theReportNeverTakesThePlaceOfADocument() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("out"));
    Path source = documents.resolve("roadmap-2024.pdf");
    Files.copy(SAMPLES.resolve("roadmap-2024.pdf"), source);
    String output = documents.toString();
    for (int i = 0; i < 2; i++) {
      assertThat(run("convert", output, "--output", output, "--formats", "pdf")).isZero();
      assertThat(source).hasSameBinaryContentAs(SAMPLES.resolve("roadmap-2024.pdf"));
      assertThat(results())
          .contains("roadmap-2024.pdf", "roadmap-2024.pdf.pdf")
          .doesNotContain("roadmap-2024.pdf.pdf.pdf");
    }
    // the same edition in Word: the name is somebody else's all the same
    String word = SAMPLES.resolve("roadmap-2024.docx").toString();
    assertThat(run("convert", word, "--output", output, "--formats", "pdf")).isZero();
    assertThat(source).hasSameBinaryContentAs(SAMPLES.resolve("roadmap-2024.pdf"));
    assertThat(documents.resolve("roadmap-2024.docx.pdf")).isNotEmptyFile();
  }

  @Test
  void linksShowNoFoldersAndLeadBesideTheReportOrToWhereTheSourceIsPublished() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("in put"));
    Path source = documents.resolve("roadmap-2024.pdf");
    Files.copy(SAMPLES.resolve("roadmap-2024.pdf"), source);
    String output = folder.resolve("out").toString();
    String formats = "json,html,pdf";
    assertThat(run("convert", source.toString(), "--output", output, "--formats", formats))
        .isZero();
    assertThat(folder.resolve("out/roadmap-2024.html"))
        .content()
        .contains("href=\"roadmap-2024.pdf#page=2\"")
        .doesNotContain("in%20put", "in put");
    assertThat(folder.resolve("out/roadmap-2024.json")).content().doesNotContain("in put");
    assertThat(folder.resolve("out/roadmap-2024.pdf")).isNotEmptyFile();
    String link = "https://example.org/{file}";
    String file = source.toString();
    assertThat(run("convert", file, "--output", output, "--formats", "html", "--source-link", link))
        .isZero();
    assertThat(folder.resolve("out/roadmap-2024.html"))
        .content()
        .contains("href=\"https://example.org/roadmap-2024.pdf#page=2\"");
    assertThat(run("convert", file, "--output", output, "--source-link", "no address"))
        .isEqualTo(2);
  }

  @Test
  void anEditionsJsonIsAnInputToo() throws Exception {
    convert(SAMPLES.resolve("roadmap-2025.docx"));
    Path json = Files.move(folder.resolve("out/roadmap-2025.json"), folder.resolve("e.json"));
    assertThat(convert(json)).isZero();
    assertThat(folder.resolve("out/e.json")).hasSameBinaryContentAs(json);
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    assertThat(convert(folder.resolve("nothing.pdf"))).isEqualTo(2);
    assertThat(err.toString()).contains("no such file or folder").contains("nothing.pdf");
    assertThat(run("convert", "x.pdf")).isEqualTo(2);
    assertThat(run("convert", "--output", folder.toString())).isEqualTo(2);
  }

  @Test
  void anOutputFolderThatIsAFileIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    String sample = SAMPLES.resolve("roadmap-2025.docx").toString();
    assertThat(run("convert", sample, "--output", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("is a file: name another one");
  }

  @Test
  void comparesTwoEditions() throws Exception {
    String output = folder.resolve("out").toString();
    assertThat(
            run(
                "diff",
                SAMPLES.resolve("roadmap-2024.docx").toString(),
                SAMPLES.resolve("roadmap-2025.docx").toString(),
                "--output",
                output,
                "--formats",
                "json"))
        .isZero();
    assertThat(results()).containsExactly("diff-2024-2025.json");
    assertThat(out.toString()).contains("25 changes", "2 ADD", "1 SUP");
    assertThat(run("diff", "no.pdf", "no.docx", "--output", output)).isEqualTo(1);
    assertThat(err.toString()).contains("no such file or folder: no.pdf");
  }

  @Test
  void mergesEditionsIntoOneWorkbook() {
    String output = folder.resolve("out").toString();
    String samples = SAMPLES.resolve("roadmap-2024.docx").toString();
    String other = SAMPLES.resolve("roadmap-2025.docx").toString();
    assertThat(run("convert", samples, other, "--output", output, "--formats", "json", "--merge"))
        .isZero();
    assertThat(folder.resolve("out/merged.xlsx")).isNotEmptyFile();
  }

  @Test
  void tellsTheHistoryOfEditions() throws Exception {
    String old = SAMPLES.resolve("roadmap-2024.docx").toString();
    String now = SAMPLES.resolve("roadmap-2025.docx").toString();
    String output = folder.resolve("out").toString();
    assertThat(run("history", now, old, "--output", output)).isZero();
    assertThat(results())
        .containsExactly(
            "history-2024-2025.html",
            "history-2024-2025.json",
            "history-2024-2025.pdf",
            "history-2024-2025.xlsx");
    assertThat(out.toString()).contains("77 outcomes");
    assertThat(run("history", now, "--output", output)).isEqualTo(2);
  }

  private int convert(Path... inputs) {
    Stream<String> files = Stream.of(inputs).map(Path::toString);
    String[] options = {"--output", folder.resolve("out").toString(), "--formats", "json"};
    return run(
        Stream.of(Stream.of("convert"), files, Stream.of(options))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private List<String> results() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(Manifest.FILE))
          .sorted()
          .toList();
    }
  }

  private List<String> keys(String name) throws Exception {
    return edition(name).actionLines().get(0).columns().stream()
        .map(column -> column.key().value())
        .toList();
  }

  private Edition edition(String name) throws Exception {
    try (InputStream in = Files.newInputStream(folder.resolve("out").resolve(name))) {
      return EditionJson.read(in);
    }
  }
}
