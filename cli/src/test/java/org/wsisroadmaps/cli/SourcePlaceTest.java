package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePlaceTest {

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void makeAnOutputFolder() throws IOException {
    output = Files.createDirectories(folder.resolve("out"));
  }

  @Test
  void aDocumentIsKnownByItsWayFromTheFolder() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/deeper"));
    assertThat(SourcePlace.of(in.resolve("a.pdf"), output)).isEqualTo("../in/deeper/a.pdf");
    assertThat(SourcePlace.of(output.resolve("a.pdf"), output)).isEqualTo("a.pdf");
  }

  @Test
  void aDocumentNeedNotBeThereAndDetoursTellNothing() throws IOException {
    Path detour = output.resolve("../in/../gone/a.pdf");
    assertThat(SourcePlace.of(detour, output)).isEqualTo("../gone/a.pdf");
  }

  @Test
  void aLinkToAFolderIsFollowedAndOneToADocumentIsNot() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path document = Files.writeString(in.resolve("a.pdf"), "x");
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), in);
    Path today = Files.createSymbolicLink(in.resolve("today.pdf"), document);
    assertThat(SourcePlace.of(linked.resolve("a.pdf"), output)).isEqualTo("../in/a.pdf");
    assertThat(SourcePlace.of(today, output)).isEqualTo("../in/today.pdf");
  }
}
