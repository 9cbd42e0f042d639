package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, and whether it has its end. */
class DocumentKindTest {

  private static final String EDITION = "{\"schemaVersion\": \"1\"}";

  @TempDir private Path folder;

  @Test
  void thePdfHeaderMayStandInTheFirst1024Bytes() throws IOException {
    assertThat(kind("a.bin", " ".repeat(1024 - 5) + "%PDF-1.7")).isEqualTo(DocumentKind.PDF);
    assertThat(kind("a.bin", " ".repeat(1024 - 4) + "%PDF-1.7")).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void aZipFileIsAPackageByItsPartsOrItsName() throws IOException {
    assertThat(kind("a.bin", "PK\u0003\u0004 [Content_Types].xml")).isEqualTo(DocumentKind.PACKAGE);
    assertThat(kind("a.DOCX", "PK\u0003\u0004 mimetype")).isEqualTo(DocumentKind.PACKAGE);
    assertThat(kind("a.zip", "PK\u0003\u0004 photo.png")).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void anEditionAsJsonMayBeginWithAMarkAndBeInUtf16() throws IOException {
    for (Charset encoding :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      for (String mark : new String[] {"", "\uFEFF"}) {
        Path file = Files.write(folder.resolve("a.json"), (mark + EDITION).getBytes(encoding));
        assertThat(DocumentKind.of(file))
            .as("%s, mark: %s", encoding, !mark.isEmpty())
            .isEqualTo(DocumentKind.EDITION_JSON);
      }
    }
    assertThat(kind("a.json", "{\"name\": 1}")).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void aFolderIsNoDocumentAndIsNotOpened() throws IOException {
    assertThat(DocumentKind.of(folder)).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void aDocumentIsWholeWhenItHasItsEnd() throws IOException {
    assertThat(isWhole("%PDF-1.7 %%EOF" + " ".repeat(1024 - 5))).isTrue();
    assertThat(isWhole("%PDF-1.7 %%EOF" + " ".repeat(1024 - 4))).isFalse();
    assertThat(isWhole("PK\u0003\u0004 word/ PK\u0005\u0006")).isTrue();
    assertThat(isWhole("PK\u0003\u0004 word/")).isFalse();
    assertThat(isWhole(EDITION + "\n")).isTrue();
    assertThat(isWhole(EDITION.substring(0, EDITION.length() - 1))).isFalse();
  }

  private DocumentKind kind(String name, String text) throws IOException {
    return DocumentKind.of(write(name, text));
  }

  private boolean isWhole(String text) throws IOException {
    return DocumentKind.isWhole(write("document", text));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
  }
}
