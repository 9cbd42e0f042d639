package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of what a user named are documents. */
class DocumentFinderTest {

  private static final String PDF = "%PDF-1.7 …";

  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void makeAFolder() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
  }

  @Test
  void documentsAreToldByTheirContentAndComeInTheOrderOfTheirNames() throws IOException {
    write("b.bin", PDF);
    write("a.pdf", PDF);
    write("deeper/c.json", "{\"schemaVersion\": \"1\"}");
    write("notes.txt", "notes");
    write("other.json", "{\"name\": 1}");
    assertThat(found(in)).containsExactly("a.pdf", "b.bin", "deeper/c.json");
  }

  @Test
  void whatIsCalledLikeADocumentIsNotPassedOver() throws IOException {
    write("damaged.pdf", "no PDF at all");
    write("old.doc", "an old one");
    assertThat(found(in)).containsExactly("damaged.pdf", "old.doc");
  }

  @Test
  void hiddenFilesAndLocksOfOfficeProgramsArePassedOver() throws IOException {
    write(".a.pdf", PDF);
    write("~$a.docx", "lock");
    DocumentFinder found = DocumentFinder.find(List.of(in));
    assertThat(found.documents()).isEmpty();
    assertThat(found.empty()).containsExactly(in);
  }

  @Test
  void aDocumentThatIsNamedTwiceIsOne() throws IOException {
    Path document = write("a.pdf", PDF);
    assertThat(DocumentFinder.find(List.of(document, document, in)).documents())
        .containsExactly(document);
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItIs() throws IOException {
    Path notes = write("notes.txt", "notes");
    assertThat(DocumentFinder.find(List.of(notes)).documents()).containsExactly(notes);
  }

  @Test
  void linksAreFollowedAndALinkThatLeadsBackCostsNothing() throws IOException {
    write("a.pdf", PDF);
    Files.createSymbolicLink(in.resolve("back"), in);
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), in);
    DocumentFinder found = DocumentFinder.find(List.of(linked));
    assertThat(found.documents()).containsExactly(linked.resolve("a.pdf"));
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void whatStandsInTheOutputFolderIsNotReadAgain() throws Exception {
    write("a.pdf", PDF);
    Path output = Files.createDirectories(in.resolve("out"));
    Files.writeString(output.resolve("a.pdf"), PDF);
    assertThat(DocumentFinder.find(List.of(in), output).documents())
        .containsExactly(in.resolve("a.pdf"));
  }

  @Test
  void documentsThatStandInTheOutputFolderItselfAreRead() throws Exception {
    Path document = write("a.pdf", PDF);
    assertThat(DocumentFinder.find(List.of(in), in).documents()).containsExactly(document);
  }

  private Path write(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> found(Path folder) throws IOException {
    return DocumentFinder.find(List.of(folder)).documents().stream()
        .map(document -> folder.relativize(document).toString().replace('\\', '/'))
        .toList();
  }
}
