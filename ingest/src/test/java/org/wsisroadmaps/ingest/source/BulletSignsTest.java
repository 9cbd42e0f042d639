package org.wsisroadmaps.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletSignsTest {

  @ParameterizedTest
  @ValueSource(strings = {"•", "·", "◆", "■", "➘", "➤", "✔", "❖", "⬥", "\uF0B7"})
  void shapesAndDingbatsAreBullets(String sign) {
    assertThat(BulletSigns.opens(sign + " text")).isTrue();
  }

  /** Numbers in circles count, quotation marks quote, and box drawings rule. */
  @ParameterizedTest
  @ValueSource(strings = {"❶", "➀", "❝", "─", "≥", "→", "–", "a", "①"})
  void signsThatSaySomethingAreNone(String sign) {
    assertThat(BulletSigns.opens(sign + " text")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"→", "⇒", "⟶", "⤷"})
  void arrowsAreToldApart(String sign) {
    assertThat(BulletSigns.isArrow(sign.codePointAt(0))).isTrue();
  }
}
