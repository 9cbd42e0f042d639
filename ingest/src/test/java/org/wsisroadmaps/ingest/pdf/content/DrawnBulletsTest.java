package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shape from x = 40 to 44, in the middle of the small letters of a line of size 10. */
class DrawnBulletsTest {

  private static final Box DOT = dot(4);

  private static Box dot(double height) {
    return new Box(40, 96 - height / 2, 44, 96 + height / 2);
  }

  private static Glyph letter(String text, double left) {
    return Ink.glyph(text, left, left + 5, 100, 10);
  }

  private static boolean isBullet(Box dot, Glyph... line) {
    return DrawnBullets.among(List.of(line), List.of(dot)).size() > line.length;
  }

  @Test
  void aShapeBeforeALineIsItsBullet() {
    Glyph first = letter("A", 50);
    List<Glyph> all = DrawnBullets.among(List.of(letter("B", 55), first), List.of(DOT));
    assertThat(all).hasSize(3).contains(first);
    assertThat(all.get(2)).isEqualTo(new Glyph("•", 40, 44, 100, 10, Ink.FACE, false, null, 0));
  }

  @Test
  void withoutShapesNothingIsAdded() {
    List<Glyph> line = List.of(letter("A", 50));
    assertThat(DrawnBullets.among(line, List.of())).isSameAs(line);
  }

  @Test
  void theTextStandsNear() {
    assertThat(isBullet(DOT, letter("A", 69))).isTrue();
    assertThat(isBullet(DOT, letter("A", 69.1))).isFalse();
  }

  @Test
  void noTextStandsRightBefore() {
    assertThat(isBullet(DOT, letter("x", 29), letter("A", 50))).isTrue();
    assertThat(isBullet(DOT, letter("x", 29.1), letter("A", 50))).isFalse();
  }

  @Test
  void spacesBeforeAreNoText() {
    assertThat(isBullet(DOT, letter(" ", 34), letter("A", 50))).isTrue();
  }

  @Test
  void aShapeUnderALetterIsNoBullet() {
    assertThat(isBullet(DOT, letter("x", 41), letter("A", 50))).isFalse();
  }

  @Test
  void largeShapesAreNoBullets() {
    assertThat(isBullet(dot(6.5), letter("A", 50))).isTrue();
    assertThat(isBullet(dot(6.6), letter("A", 50))).isFalse();
  }

  /** Between the upper edge of the letters and their baseline. */
  @Test
  void aShapeAtAnotherHeightIsNoBullet() {
    assertThat(isBullet(new Box(40, 98, 44, 101.9), letter("A", 50))).isTrue();
    assertThat(isBullet(new Box(40, 98.1, 44, 102.1), letter("A", 50))).isFalse();
    assertThat(isBullet(new Box(40, 90.7, 44, 94.7), letter("A", 50))).isFalse();
  }

  @Test
  void twoShapesBeforeTwoLinesAreTwoBullets() {
    List<Glyph> lines = new ArrayList<>(List.of(letter("A", 50)));
    lines.add(Ink.glyph("B", 50, 55, 120, 10));
    Box lower = new Box(40, 114, 44, 118);
    assertThat(DrawnBullets.among(lines, List.of(DOT, lower)))
        .extracting(Glyph::text, Glyph::baseline)
        .endsWith(tuple("•", 100.0), tuple("•", 120.0));
  }
}
