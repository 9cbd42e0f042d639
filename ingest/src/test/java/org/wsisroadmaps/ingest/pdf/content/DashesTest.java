package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashesTest {

  /** Dashes 3 points long and 1 high, around y = 100. */
  private static List<Box> dashes(int count, double gap) {
    List<Box> dashes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double left = i * (3 + gap);
      dashes.add(new Box(left, 99.5, left + 3, 100.5));
    }
    return dashes;
  }

  private static Box onItsSide(Box box) {
    return new Box(
        /* left= */ box.top(),
        /* top= */ box.left(),
        /* right= */ box.bottom(),
        /* bottom= */ box.right());
  }

  @Test
  void dashesInALineAreALine() {
    assertThat(Dashes.lines(dashes(4, 2))).containsExactly(Ruling.horizontal(100, 0, 18));
  }

  @Test
  void dashesInAColumnAreALineInAnyOrder() {
    List<Box> dashes = new ArrayList<>();
    dashes(5, 2).forEach(b -> dashes.add(onItsSide(b)));
    Collections.reverse(dashes);
    assertThat(Dashes.lines(dashes)).containsExactly(Ruling.vertical(100, 0, 23));
  }

  @Test
  void roundDotsAreLinesInBothDirections() {
    List<Box> dots = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      dots.add(new Box(3 * i, 0, 3 * i + 1, 1));
      dots.add(new Box(0, 3 * (i + 1), 1, 3 * (i + 1) + 1));
    }
    assertThat(Dashes.lines(dots))
        .containsExactly(Ruling.horizontal(0.5, 0, 10), Ruling.vertical(0.5, 0, 13));
  }

  @Test
  void fewDashesAreNoLine() {
    assertThat(Dashes.lines(dashes(3, 2))).isEmpty();
    assertThat(Dashes.lines(dashes(4, 2))).hasSize(1);
  }

  @Test
  void dashesFarApartAreNoLine() {
    assertThat(Dashes.lines(dashes(4, 4.5))).hasSize(1);
    assertThat(Dashes.lines(dashes(4, 4.6))).isEmpty();
  }

  @Test
  void dashesOfTwoHeightsAreNoLine() {
    assertThat(Dashes.lines(withFourthLower(0.7))).hasSize(1);
    assertThat(Dashes.lines(withFourthLower(0.9))).isEmpty();
  }

  private static List<Box> withFourthLower(double by) {
    List<Box> dashes = new ArrayList<>(dashes(3, 2));
    dashes.add(new Box(15, 99.5 + by, 18, 100.5 + by));
    return dashes;
  }

  @Test
  void aGapPartsTwoLinesOfOneHeight() {
    List<Box> dashes = new ArrayList<>(dashes(4, 2));
    dashes(4, 2).forEach(b -> dashes.add(new Box(b.left() + 50, 99.5, b.right() + 50, 100.5)));
    assertThat(Dashes.lines(dashes))
        .containsExactly(Ruling.horizontal(100, 0, 18), Ruling.horizontal(100, 50, 68));
  }
}
