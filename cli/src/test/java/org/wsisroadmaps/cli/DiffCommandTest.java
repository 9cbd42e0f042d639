package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.json.DiffJson;

/** The commands {@code diff} and {@code history}. */
class DiffCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path old;
  private Path now;

  @BeforeEach
  void write() throws IOException {
    old = edition("old.json", 2024, "2020-2024", "WTDC Resolution 45 (Rev. Kigali, 2022)");
    now = edition("now.json", 2025, "2020-2025", "WTDC Resolution 45 (Rev. Baku, 2025)");
  }

  @Test
  void writesAllFormatsAndTellsWhatChanged() throws Exception {
    assertThat(run("diff", old, now)).isZero();
    for (String format : List.of("json", "xlsx", "pdf", "html")) {
      assertThat(folder.resolve("out/diff-2024-2025." + format)).isNotEmptyFile();
    }
    assertThat(out.toString())
        .contains("2 changes: 2 substantive", "outcomes: 1 MOD")
        .contains("2 substantive");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theTypedFieldsOfJsonComeFromItsCells() throws Exception {
    run("diff", old, now);
    byte[] json = Files.readAllBytes(folder.resolve("out/diff-2024-2025.json"));
    EditionDiff diff = DiffJson.read(new ByteArrayInputStream(json));
    assertThat(diff.changes())
        .extracting(Change::summary)
        .containsExactly(
            "end moved from 2024 to 2025", "WTDC Resolution 45: Rev. Kigali 2022 → Rev. Baku 2025");
  }

  @Test
  void theSameFileTwiceIsNoChange() {
    assertThat(run("diff", old, old)).isZero();
    assertThat(out.toString()).contains("no change");
  }

  @Test
  void editionsInTheWrongOrderAreComparedAsNamedAndThatIsSaid() {
    assertThat(run("diff", now, old)).isZero();
    assertThat(folder.resolve("out/diff-2025-2024.json")).exists();
    assertThat(err.toString().lines())
        .containsExactly(
            "roadmaps: the old edition is of 2025 and the new one of 2024: they are compared in this"
                + " order");
  }

  @Test
  void theOutputMayStandBesideTheInput() throws Exception {
    String before = Files.readString(old);
    assertThat(runInto(folder, "diff", old, now)).isZero();
    assertThat(folder.resolve("diff-2024-2025.pdf")).exists();
    assertThat(Files.readString(old)).isEqualTo(before);
  }

  @Test
  void everyBadInputIsOneLineAndNothingIsWritten() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{ \"title\": \"WSIS");
    Path missing = folder.resolve("missing.pdf");
    assertThat(run("diff", broken, missing)).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("broken.json").contains("missing.pdf");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aDiffNeedsTwoEditionsAndAHistoryTwoOrMore() {
    assertThat(run("diff", old)).isEqualTo(2);
    assertThat(run("history", old)).isEqualTo(2);
  }

  @Test
  void aHistoryTakesTheEditionsInTheOrderOfTheirYears() throws Exception {
    Path last = edition("last.json", 2026, "2020-2027", "WTDC Resolution 45 (Rev. Baku, 2025)");
    assertThat(run("history", last, old, now)).isZero();
    assertThat(Files.readString(folder.resolve("out/history-2024-2026.json")))
        .contains("end moved from 2024 to 2025", "end moved from 2025 to 2027");
    assertThat(folder.resolve("out/history-2024-2026.xlsx")).isNotEmptyFile();
    assertThat(folder.resolve("out/history-2024-2026.html")).isNotEmptyFile();
  }

  private Path edition(String name, int year, String timing, String reference) throws IOException {
    return SmallEdition.write(folder.resolve(name), year, timing, reference);
  }

  private int run(String command, Path... editions) {
    return runInto(folder.resolve("out"), command, editions);
  }

  private int runInto(Path output, String command, Path... editions) {
    String[] args = new String[editions.length + 3];
    args[0] = command;
    args[1] = "--output";
    args[2] = output.toString();
    for (int i = 0; i < editions.length; i++) {
      args[i + 3] = editions[i].toString();
    }
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
