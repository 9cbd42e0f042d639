package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A run of one glyph of size 10, from x = 100 to 110 on the baseline 50. */
class RunTest {

  private static final Run.Look LOOK = look(10);

  private final Run run = new Run(1, 0, LOOK);

  RunTest() {
    run.add(Ink.glyph("A", 100, 110, 50, 10), false);
  }

  private static Run.Look look(double size) {
    return new Run.Look(Ink.FACE, size, 0, 1, false);
  }

  private boolean takes(double start, double baseline) {
    return run.takes(0, LOOK, start, start + 10, baseline);
  }

  @Test
  void theNextGlyphBeginsNearTheEndOfTheLast() {
    assertThat(takes(105, 50)).isTrue();
    assertThat(takes(104.9, 50)).isFalse();
    assertThat(takes(113.5, 50)).isTrue();
    assertThat(takes(113.6, 50)).isFalse();
  }

  @Test
  void aRunStandsOnOneBaseline() {
    assertThat(takes(110, 50.19)).isTrue();
    assertThat(takes(110, 50.21)).isFalse();
    assertThat(takes(110, 49.79)).isFalse();
  }

  @Test
  void aRunHasOneLook() {
    assertThat(run.takes(0, look(10.2), 110, 120, 50)).isTrue();
    assertThat(run.takes(0, look(10.21), 110, 120, 50)).isFalse();
    assertThat(run.takes(1, LOOK, 110, 120, 50)).isFalse();
    assertThat(run.takes(0, new Run.Look(Ink.FACE, 10, 1, 1, false), 110, 120, 50)).isFalse();
    assertThat(run.takes(0, new Run.Look(Ink.FACE, 10, 0, 0.5, false), 110, 120, 50)).isFalse();
    assertThat(run.takes(0, new Run.Look(Ink.FACE, 10, 0, 1, true), 110, 120, 50)).isFalse();
    Face bold = new Face("helvetica", true, false, 0.25);
    assertThat(run.takes(0, new Run.Look(bold, 10, 0, 1, false), 110, 120, 50)).isFalse();
  }

  @Test
  void aRunReachesAroundItsGlyphsAndTellsTheirText() {
    run.add(Ink.glyph(" ", 110, 113, 50, 10), false);
    run.add(Ink.glyph("b", 98, 99, 50.1, 10), false);
    run.add(Ink.glyph(" ", 113, 116, 50, 10), false);
    assertThat(run.left).isEqualTo(98);
    assertThat(run.right).isEqualTo(116);
    assertThat(run.baseline()).isEqualTo(50);
    assertThat(run.text()).isEqualTo("A b");
  }
}
