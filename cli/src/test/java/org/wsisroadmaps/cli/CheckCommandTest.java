package org.wsisroadmaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.Finding.Severity;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.json.Json;

class CheckCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path edition;

  @BeforeEach
  void copy() throws Exception {
    edition = folder.resolve("roadmap-2025.docx");
    Files.copy(Path.of("..", "samples", "roadmap-2025.docx"), edition);
  }

  @Test
  void tellsFindingsAndFailsOnErrors() {
    assertThat(check()).isEqualTo(1);
    assertThat(out.toString())
        .contains("1 error", "error YEAR_CONFLICT: the title tells 2025 and the preamble 2024")
        .contains("AMS4 has 2 titles");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void acceptedFindingsAreLeftOut() {
    assertThat(check("--accept")).isZero();
    assertThat(folder.resolve("roadmap-2025.accepted.json")).exists();
    out.getBuffer().setLength(0);
    assertThat(check("--fail-on", "info")).isZero();
    assertThat(out.toString()).contains("0 errors, 0 warnings, 0 info,").contains(" accepted");
  }

  @Test
  void formatsForProgramsAreSound() throws Exception {
    check("--format", "json");
    assertThat(json().get("editions")).isNotNull();
    out.getBuffer().setLength(0);
    check("--format", "sarif");
    assertThat(json().get("version")).isEqualTo("2.1.0");
    out.getBuffer().setLength(0);
    check("--format", "csv");
    assertThat(out.toString().lines().findFirst())
        .hasValueSatisfying(header -> assertThat(header).startsWith("file,severity,code,"));
    assertThat(out.toString()).contains("\"YEAR_CONFLICT\"");
  }

  @Test
  void aFolderIsCheckedAndTheWorstComesFirst() {
    assertThat(run("check", folder.toString())).isEqualTo(1);
    List<String> severities =
        out.toString().lines().skip(1).map(line -> line.strip().split(" ")[0]).toList();
    assertThat(severities)
        .contains("error", "warning", "info")
        .isSortedAccordingTo(
            Comparator.comparing(severity -> Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFolderWithoutDocumentsIsTold() throws Exception {
    Path none = Files.createDirectory(folder.resolve("none"));
    assertThat(run("check", none.toString())).isEqualTo(1);
    assertThat(run("convert", none.toString(), "--output", folder.resolve("out").toString()))
        .isEqualTo(1);
    assertThat(run("history", none.toString(), "--output", folder.resolve("out").toString()))
        .isEqualTo(1);
    assertThat(err.toString().lines())
        .hasSize(3)
        .allSatisfy(
            line -> assertThat(line).isEqualTo("roadmaps: " + none + " holds no documents"));
  }

  @Test
  void findingsGoIntoAFolder() throws Exception {
    Path results = folder.resolve("results");
    assertThat(check("--format", "json", "--output", results.toString())).isEqualTo(1);
    assertThat(out.toString()).startsWith("1 edition checked, written to ");
    assertThat(results.resolve("findings.json")).content().contains("YEAR_CONFLICT");
  }

  @Test
  void aBadDocumentIsTold() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.pdf"), "nothing");
    assertThat(run("check", bad.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("bad.pdf is neither a PDF nor a Word document");
  }

  @Test
  void everyFindingIsDocumented() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "findings.md"), UTF_8);
    for (FindingCode code : FindingCode.values()) {
      assertThat(page).contains("## " + code.name() + "\n");
    }
  }

  private Map<?, ?> json() throws Exception {
    return Json.read(new ByteArrayInputStream(out.toString().getBytes(UTF_8)), Map.class, "JSON");
  }

  private int check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = edition.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return run(args);
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
