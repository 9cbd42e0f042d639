package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents of a watched folder are due. */
class WatchTest {

  private static final String WHOLE = "%PDF-1.7 … %%EOF";

  @TempDir private Path folder;
  private Path document;
  private long now;
  private final Watch watch = new Watch(() -> now);

  @BeforeEach
  void nameADocument() {
    document = folder.resolve("a.pdf");
  }

  @Test
  void aWholeDocumentIsDueAtTheSecondLookAndOnce() throws IOException {
    write(WHOLE, 1);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly(document);
    assertThat(look()).isEmpty();
  }

  @Test
  void aDocumentThatGrowsIsLeftUntilItIsTheSame() throws IOException {
    write("%PDF-1.7 ", 1);
    look();
    write(WHOLE, 2);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly(document);
  }

  @Test
  void aDocumentWithoutAnEndIsDueWhenItWasTheSameForAMinute() throws IOException {
    write("%PDF-1.7 ", 1);
    look();
    now = Watch.PAUSE.toNanos() - 1;
    assertThat(look()).isEmpty();
    now = Watch.PAUSE.toNanos();
    assertThat(look()).containsExactly(document);
  }

  @Test
  void aChangedDocumentIsDueAgain() throws IOException {
    write(WHOLE, 1);
    look();
    look();
    write(WHOLE + " ", 2);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly(document);
  }

  @Test
  void aDocumentThatWentAndCameBackIsDueAgain() throws IOException {
    write(WHOLE, 1);
    look();
    look();
    Files.delete(document);
    assertThat(watch.due(List.of())).isEmpty();
    write(WHOLE, 1);
    look();
    assertThat(look()).containsExactly(document);
  }

  @Test
  void whatCouldNotBeDoneIsDueAgain() throws IOException {
    write(WHOLE, 1);
    look();
    watch.again(look());
    assertThat(look()).containsExactly(document);
  }

  @Test
  void aDocumentThatCannotBeLookedAtIsNotDue() {
    assertThat(look()).isEmpty();
    assertThat(look()).isEmpty();
  }

  private List<Path> look() {
    return watch.due(List.of(document));
  }

  private void write(String text, int second) throws IOException {
    Files.writeString(document, text);
    Files.setLastModifiedTime(document, FileTime.from(Instant.ofEpochSecond(second)));
  }
}
