package org.wsisroadmaps.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadNameTest {

  @ParameterizedTest
  @CsvSource({
    "roadmap-2025.pdf,roadmap-2025.pdf",
    "Дорожная карта 2025.docx,Дорожная карта 2025.docx",
    "../../etc/passwd,passwd",
    "'C:\\Users\\me\\a.pdf',a.pdf",
    ".bashrc,bashrc",
    "~$lock.docx,$lock.docx",
    "'a.pdf. . ',a.pdf",
    "CON.pdf,document CON.pdf",
    "nul.tar.pdf,document nul.tar.pdf",
    "manifest.json,document manifest.json",
    "roadmap.accepted.json,document roadmap.accepted.json",
  })
  void keepsWhatIsPlainAndMendsTheRest(String said, String name) {
    assertThat(UploadName.of(said)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "/",
        "a/..",
        "\0",
        "a\nb.pdf",
        "\u202Efdp.exe",
        "<img src=x onerror=y>.pdf",
        "a\uD800.pdf",
        "a:b|c?.pdf",
        "%2e%2e%2f"
      })
  void aNameIsPlainWhateverWasSaid(String said) {
    String name = UploadName.of(said);
    assertThat(name).isNotBlank().doesNotContainPattern("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]");
    assertThat(name).doesNotStartWith(".").doesNotEndWith(".");
    assertThat(Path.of(name).getNameCount()).isEqualTo(1);
  }

  @Test
  void aLongNameIsShortenedAndKeepsItsEnding() {
    for (int length = UploadName.MOST_BYTES - 6; length < UploadName.MOST_BYTES + 60; length++) {
      String name = UploadName.of("é".repeat(length / 2) + ".pdf");
      assertThat(name).endsWith("é.pdf");
      assertThat(name.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(UploadName.MOST_BYTES);
    }
    String most = "a".repeat(UploadName.MOST_BYTES - 4) + ".pdf";
    assertThat(UploadName.of(most)).isEqualTo(most);
    assertThat(UploadName.of("a" + most)).isEqualTo(most);
  }
}
