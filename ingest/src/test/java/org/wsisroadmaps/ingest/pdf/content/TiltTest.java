package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TiltTest {

  private final Tilt tilt = new Tilt();

  private void glyphs(int count, double radians) {
    for (int i = 0; i < count; i++) {
      tilt.add(Math.cos(radians), radians == 0 ? 0 : Math.sin(radians), 0);
    }
  }

  @Test
  void thePageIsAsMostGlyphsAre() {
    glyphs(6, 0.01);
    glyphs(4, 0);
    assertThat(tilt.ofMost()).isCloseTo(0.01, within(1e-9));
  }

  @Test
  void halfOfTheGlyphsAreNotMost() {
    glyphs(5, 0.01);
    glyphs(5, 0);
    assertThat(tilt.ofMost()).isZero();
  }

  @Test
  void directionsThatDifferHaveNoneInCommon() {
    glyphs(4, 0.01);
    glyphs(4, 0.05);
    assertThat(tilt.ofMost()).isZero();
  }

  /** A tenth of a degree is .0017: these lie on both sides of the same multiple of it. */
  @Test
  void directionsCloseTogetherAreOne() {
    glyphs(3, 0.0095);
    glyphs(3, 0.0097);
    assertThat(tilt.ofMost()).isCloseTo(0.0096, within(1e-9));
  }

  @Test
  void aLineThatRunsUpwardsIsMeasuredFromItsOwnDirection() {
    for (int i = 0; i < 3; i++) {
      tilt.add(Math.cos(Math.PI / 2 + 0.01), Math.sin(Math.PI / 2 + 0.01), 1);
    }
    assertThat(tilt.ofMost()).isCloseTo(0.01, within(1e-9));
  }

  @Test
  void aPageWithoutTextIsLevel() {
    assertThat(tilt.ofMost()).isZero();
  }
}
