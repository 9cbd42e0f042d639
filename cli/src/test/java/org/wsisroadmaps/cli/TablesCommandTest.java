package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.json.TablesJson;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.DocumentTables;

/** The command {@code tables}. */
class TablesCommandTest {

  private static final Path PDF = Path.of("..", "samples", "roadmap-2025.pdf");
  private static final Path DOCX = Path.of("..", "samples", "roadmap-2025.docx");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void writesEveryTableInEveryForm() throws Exception {
    assertThat(run(DOCX)).isZero();
    assertThat(results())
        .contains(
            "roadmap-2025-tables.1.csv",
            "roadmap-2025-tables.4.csv",
            "roadmap-2025-tables.html",
            "roadmap-2025-tables.json",
            "roadmap-2025-tables.xlsx");
    assertThat(tables().tables()).hasSize(4);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aTableOverManyPagesIsOne() throws Exception {
    assertThat(run(PDF, "--formats", "json")).isZero();
    List<DocumentTable> tables = tables().tables();
    assertThat(tables).hasSize(4);
    assertThat(tables).allSatisfy(table -> assertThat(table.pages().size()).isGreaterThan(1));
  }

  @Test
  void withoutJoiningEveryPageHasItsOwn() throws Exception {
    assertThat(run(PDF, "--formats", "json", "--no-join", "--pages", "5-6")).isZero();
    assertThat(tables().tables())
        .hasSize(2)
        .allSatisfy(table -> assertThat(table.pages()).hasSize(1));
  }

  @Test
  void onlyTheAskedPagesAreRead() throws Exception {
    assertThat(run(PDF, "--formats", "json", "--pages", "5-6")).isZero();
    assertThat(tables().tables())
        .isNotEmpty()
        .allSatisfy(table -> assertThat(List.of(5, 6)).containsAll(table.pages()));
  }

  @Test
  void anAreaWithoutTextIsToldAsSuch() {
    assertThat(run(PDF, "--formats", "json", "--pages", "5", "--area", "0,0,20,20")).isEqualTo(1);
    assertThat(err.toString()).contains("holds no text in the area that is wanted");
  }

  @Test
  void aWrongAreaOrPageIsWrongUsageInOneLine() {
    assertThat(run(PDF, "--area", "100,50,20,550")).isEqualTo(2);
    assertThat(run(PDF, "--pages", "six")).isEqualTo(2);
    assertThat(err.toString()).contains("--area", "--pages").doesNotContain("\tat ");
  }

  @Test
  void aRefusedDocumentCostsNoOtherItsTables() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7 and nothing else");
    assertThat(run(bad, DOCX.toString(), "--formats", "json")).isEqualTo(1);
    assertThat(err.toString()).contains("bad.pdf", "is no sound PDF");
    assertThat(results()).contains("roadmap-2025-tables.json");
  }

  @Test
  void whatAPersonChangedIsKept() throws Exception {
    assertThat(run(DOCX, "--formats", "csv")).isZero();
    Path csv = folder.resolve("out/roadmap-2025-tables.1.csv");
    Files.writeString(csv, "mine");
    run(DOCX, "--formats", "csv", "--force");
    assertThat(csv).hasContent("mine");
    assertThat(err.toString()).contains("roadmap-2025-tables.1.csv");
  }

  private int run(Path document, String... more) {
    List<String> args = new ArrayList<>(List.of("tables", document.toString()));
    args.addAll(List.of(more));
    args.addAll(List.of("--output", folder.resolve("out").toString()));
    return Main.run(args.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
  }

  private List<String> results() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private DocumentTables tables() throws Exception {
    try (InputStream in = Files.newInputStream(folder.resolve("out/roadmap-2025-tables.json"))) {
      return TablesJson.read(in);
    }
  }
}
