package org.wsisroadmaps.ingest.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

class BulletsTest {

  /** A font of nothing but bullets often does not tell that they are bullets. */
  @ParameterizedTest
  @ValueSource(strings = {"•", "\uF0B7", Glyph.UNMAPPED})
  void signsThatMeanNothingElseAreBullets(String sign) {
    assertThat(Bullets.isBullet(sign)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"o", "-", "1", "••"})
  void lettersAndDashesAreNone(String text) {
    assertThat(Bullets.isBullet(text)).isFalse();
  }
}
