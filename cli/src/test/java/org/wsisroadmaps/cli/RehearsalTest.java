package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RehearsalTest {

  @Test
  void theLauncherCanRehearseWithTheSamples() {
    // the launcher goes on where this fails, and would only be slow
    assertThatCode(() ->
            Rehearsal.main(
                new String[] {"../samples/roadmap-2024.docx", "../samples/roadmap-2025.pdf"}))
        .doesNotThrowAnyException();
  }

  @Test
  void aRehearsalThatGoesWrongIsTold() {
    assertThatThrownBy(() -> Rehearsal.main(new String[] {"no.pdf", "../samples/roadmap-2025.pdf"}))
        .isInstanceOf(IllegalStateException.class);
  }
}
