package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.RoadmapException;

class ResultFolderTest {

  @TempDir private Path out;
  private final List<String> kept = new ArrayList<>();

  @Test
  void resultsAppearUnderTheirNamesAndNothingElseStays() throws Exception {
    publish("one", "1", "2");
    assertThat(files()).containsExactly("manifest.json", "r.json", "r.xlsx");
    assertThat(out.resolve("r.xlsx")).hasContent("2");
    assertThat(kept).isEmpty();
  }

  @Test
  void earlierResultsAreReplaced() throws Exception {
    publish("one", "1", "2");
    publish("two", "3", "4");
    assertThat(out.resolve("r.json")).hasContent("3");
    assertThat(files()).containsExactly("manifest.json", "r.json", "r.xlsx");
    assertThat(kept).isEmpty();
  }

  @Test
  void whatAPersonChangedIsKeptAndTheNewOneStandsBesideIt() throws Exception {
    publish("one", "1", "2");
    Files.writeString(out.resolve("r.xlsx"), "2 and a comment");
    publish("two", "3", "4");
    assertThat(out.resolve("r.xlsx")).hasContent("2 and a comment");
    assertThat(out.resolve("r (2).xlsx")).hasContent("4");
    assertThat(kept)
        .singleElement()
        .asString()
        .endsWith(
            "r.xlsx was changed since it was written: it is kept, and the new one is called"
                + " r (2).xlsx");
    publish("three", "5", "6");
    assertThat(out.resolve("r (2).xlsx")).hasContent("6");
    assertThat(out.resolve("r.xlsx")).hasContent("2 and a comment");
    assertThat(out.resolve("r (3).xlsx")).doesNotExist();
  }

  @Test
  void whatAPersonPutThereIsKept() throws Exception {
    Files.writeString(out.resolve("r.json"), "mine");
    publish("one", "1", "2");
    assertThat(out.resolve("r.json")).hasContent("mine");
    assertThat(out.resolve("r (2).json")).hasContent("1");
    assertThat(kept).singleElement().asString().contains("was not written by this program");
  }

  @Test
  void aFolderOfAResultsNameIsTold() throws Exception {
    Files.createDirectory(out.resolve("r.xlsx"));
    assertThatThrownBy(() -> publish("one", "1", "2"))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("a folder called r.xlsx stands in " + out);
    assertThat(files()).containsExactly("r.xlsx");
  }

  @Test
  void whereOneResultIsOpenInAnOfficeProgramNoneIsReplaced() throws Exception {
    publish("one", "1", "2");
    Path mark = Files.writeString(out.resolve(".~lock.r.xlsx#"), "");
    assertThatThrownBy(() -> publish("two", "3", "4"))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("r.xlsx in " + out + " is open in an office program: close it");
    assertThat(out.resolve("r.json")).hasContent("1");
    assertThat(out.resolve("r.xlsx")).hasContent("2");
    Files.delete(mark);
    publish("two", "3", "4");
    assertThat(out.resolve("r.json")).hasContent("3");
  }

  @Test
  void resultsInOtherFormatsStayKnown() throws Exception {
    publish("one", "1", "2");
    publishOnly("json", "3");
    publish("two", "4", "5");
    assertThat(files()).containsExactly("manifest.json", "r.json", "r.xlsx");
    assertThat(out.resolve("r.xlsx")).hasContent("5");
    assertThat(kept).isEmpty();
  }

  @Test
  void twoRunsAtOnceAreKeptApart() throws Exception {
    try (ResultFolder first = ResultFolder.open(out)) {
      assertThat(first.path()).isEqualTo(out);
      assertThatThrownBy(() -> ResultFolder.open(out))
          .isInstanceOf(RoadmapException.class)
          .hasMessageContaining("another run is writing into " + out);
    }
    try (ResultFolder next = ResultFolder.open(out)) {
      assertThat(next.path()).isEqualTo(out);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void somebodysManifestIsNotReplaced() throws Exception {
    Path manifest = Files.writeString(out.resolve("manifest.json"), "{\"name\": \"an app\"}");
    assertThatThrownBy(() -> ResultFolder.open(out))
        .isInstanceOf(RoadmapException.class)
        .hasMessageContaining("is none that this program wrote");
    assertThat(manifest).hasContent("{\"name\": \"an app\"}");
  }

  @Test
  void aManifestThatLeadsElsewhereIsNotBelieved() throws Exception {
    Files.writeString(
        out.resolve("manifest.json"),
        "{\"software\": \"1\", \"reports\": [{\"name\": \"../x\", \"results\": []}]}");
    assertThatThrownBy(() -> ResultFolder.open(out)).isInstanceOf(RoadmapException.class);
  }

  @Test
  void whereNothingCanBeNotedTheFolderIsTold() throws Exception {
    try (ResultFolder folder = ResultFolder.open(out)) {
      Files.createDirectories(out.resolve(Manifest.FILE).resolve("something"));
      assertThatThrownBy(() -> folder.journal().finishReports("test"))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(out + ": what was done can't be noted there (");
    }
  }

  private void publish(String of, String json, String xlsx) throws Exception {
    try (ResultFolder folder = ResultFolder.open(out)) {
      Path stem = folder.draft(of);
      publish(folder, List.of(draft(stem, "json", json), draft(stem, "xlsx", xlsx)));
    }
  }

  private void publishOnly(String ending, String text) throws Exception {
    try (ResultFolder folder = ResultFolder.open(out)) {
      publish(folder, List.of(draft(folder.draft("only"), ending, text)));
    }
  }

  private void publish(ResultFolder folder, List<Draft> drafts) throws Exception {
    new Publication(folder, base -> false, kept::add)
        .publish("r", drafts, (results, former) -> new Manifest.Report("r", results, former));
    folder.journal().finishReports("test");
  }

  private static Draft draft(Path stem, String ending, String text) throws Exception {
    return Draft.write(stem, ending, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(out)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
