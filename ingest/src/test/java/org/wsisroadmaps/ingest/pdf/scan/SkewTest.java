package org.wsisroadmaps.ingest.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

  private static GrayImage text() {
    return DrawnImage.of(
        1600,
        1200,
        255,
        g -> {
          for (int line = 0; line < 14; line++) {
            g.drawString("Some words of text that stand on a line " + line, 250, 250 + 55 * line);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2.5, -1, -0.5, -0.2, 0.3, 0.7, 1.2, 3})
  void theAngleOfAPageIsFoundAndUndone(double degrees) {
    GrayImage skewed = text().rotated(Math.toRadians(degrees));

    double skew = Skew.of(skewed);

    assertThat(Math.toDegrees(skew)).isCloseTo(degrees, within(0.06));
    assertThat(Skew.of(skewed.rotated(-skew))).isCloseTo(0, within(Math.toRadians(0.06)));
  }

  @Test
  void aPageThatLiesStraightIsNotTurned() {
    assertThat(Skew.of(text())).isZero();
    assertThat(Skew.of(DrawnImage.of(300, 300, 255, g -> {}))).isZero();
  }
}
