package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

  /** A folder that knows some documents by name. */
  private record Folder(Map<Path, String> names, Set<String> taken) implements OutputNames.Known {
    @Override
    public Optional<String> nameOf(Path input) {
      return Optional.ofNullable(names.get(input));
    }

    @Override
    public boolean isTaken(Path input, String name) {
      return taken.contains(name);
    }
  }

  private static final Folder EMPTY = new Folder(Map.of(), Set.of());

  @Test
  void aDocumentsOwnNameIsTheNameOfItsResults() {
    assertThat(names(EMPTY, "in/a.pdf", "in/b.docx")).containsExactly("a", "b");
  }

  @Test
  void noTwoDocumentsEverShareAName() {
    assertThat(names(EMPTY, "a.pdf", "a.docx", "a.pdf.docx"))
        .containsExactly("a.pdf", "a.docx", "a.pdf.docx");
    assertThat(names(EMPTY, "x/a.pdf", "y/a.pdf", "z/a.pdf", "a.pdf-2.pdf"))
        .doesNotHaveDuplicates();
    // names that some file systems take for one
    assertThat(keys(names(EMPTY, "é.pdf", "e\u0301.pdf", "É.pdf", "E\u0301.PDF")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aDocumentKeepsTheNameThatItHas() {
    Folder folder = new Folder(Map.of(Path.of("a.docx"), "a"), Set.of());
    assertThat(names(folder, "a.docx", "a.pdf")).containsExactly("a", "a.pdf");
  }

  @Test
  void aNameOfOthersIsLeftToThem() {
    assertThat(names(new Folder(Map.of(), Set.of("a")), "a.pdf")).containsExactly("a.pdf");
    assertThat(names(new Folder(Map.of(), Set.of("a", "a.pdf")), "a.pdf"))
        .containsExactly("a.pdf-2");
  }

  @Test
  void whatThisProgramWritesBesideIsNobodysName() {
    assertThat(names(EMPTY, "manifest.pdf", "Merged.docx"))
        .containsExactly("manifest.pdf", "Merged.docx");
  }

  @Test
  void aNameFitsIntoEveryFileSystem() {
    String longest = "я".repeat(120);
    assertThat(names(EMPTY, longest + ".pdf")).containsExactly(longest);
    List<String> shortened = names(EMPTY, longest + "a.pdf", longest + "b.pdf");
    assertThat(shortened).doesNotHaveDuplicates();
    assertThat(shortened)
        .allSatisfy(name ->
            assertThat(name.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(OutputNames.MOST_BYTES));
    assertThat(shortened.get(0)).startsWith("яяя").matches(".*~[0-9a-f]{8}");
  }

  @Test
  void aPlainNameLeadsNowhere() {
    assertThat(OutputNames.isPlain("a b.json")).isTrue();
    assertThat(
            Stream.of("", ".", "..", "../a", "a/b", "/a", "a\0")
                .filter(OutputNames::isPlain)
                .toList())
        .isEmpty();
  }

  private static List<String> names(Folder folder, String... inputs) {
    return List.copyOf(OutputNames.of(Stream.of(inputs).map(Path::of).toList(), folder).values());
  }

  private static List<String> keys(List<String> names) {
    return names.stream().map(OutputNames::key).toList();
  }
}
