package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.cli.work.Failure;

class PageReasonTest {

  @Test
  void doesNotSpeakOfOptions() {
    assertThat(PageReason.of(new Failure.TooLong(Duration.ofSeconds(15)).message()))
        .isEqualTo("took longer than 15 s and was given up");
    assertThat(PageReason.of(new Failure.TooLarge(512).message()))
        .isEqualTo("needs more memory than 512 MB");
    assertThat(PageReason.of("needs a password: give it with --password"))
        .isEqualTo("needs a password");
    assertThat(PageReason.of("page 3 has no text, which must be recognised (--ocr)"))
        .isEqualTo("page 3 has no text, which must be recognised");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is neither a PDF nor a Word document (DOCX)",
        "is damaged -- or no document: a -- b (see page 3)"
      })
  void leavesTheRestAsItIs(String reason) {
    assertThat(PageReason.of(reason)).isEqualTo(reason);
  }
}
