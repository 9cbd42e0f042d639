package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StampsTest {

  private final Stamps stamps = new Stamps();
  private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();

  private void draw(Glyph glyph) {
    assertThat(stamps.take(glyph, 0, glyph.left(), glyph.baseline(), 1, 0)).isFalse();
    glyphs.computeIfAbsent(0, t -> new ArrayList<>()).add(glyph);
  }

  private void text(int letters) {
    for (int i = 0; i < letters; i++) {
      draw(Ink.glyph("x", 5 * i, 5 * i + 5, 100, 10));
    }
  }

  @Test
  void aTextThatRisesByATenthRunsAcrossThePage() {
    assertThat(Stamps.isSlanted(1, 0.1)).isFalse();
    assertThat(Stamps.isSlanted(1, -0.101)).isTrue();
    assertThat(Stamps.isSlanted(0.101, 1)).isTrue();
  }

  @Test
  void aSlantedTextIsAStampInALineOfItsOwn() {
    text(3);
    for (int i = 0; i < 2; i++) {
      Glyph glyph = Ink.glyph("D", 50 + 3 * i, 53 + 3 * i, 100 + 4 * i, 8);
      assertThat(stamps.take(glyph, 0, 50 + 3 * i, 100 + 4 * i, 3, 4)).isTrue();
    }
    List<Glyph> stamped = stamps.takeOut(glyphs, List.of());
    assertThat(stamped).hasSize(2);
    assertThat(stamped.get(1).left()).isCloseTo(55, within(1e-9));
    assertThat(stamped.get(1).baseline()).isCloseTo(100, within(1e-9));
    assertThat(glyphs.get(0)).hasSize(3);
  }

  @Test
  void aPageThatIsAllAskewHasNoStamps() {
    text(1);
    for (int i = 0; i < 2; i++) {
      stamps.take(Ink.glyph("D", 50, 53, 100, 8), 0, 50, 100, 3, 4);
    }
    assertThat(stamps.takeOut(glyphs, List.of())).isEmpty();
    assertThat(glyphs.get(0)).hasSize(3);
  }

  /** Nine letters of size 10 and one of the size tell the mean that it is measured by. */
  private List<Glyph> withLarge(double size) {
    text(9);
    draw(Ink.glyph("D", 0, 40, 110, size));
    return stamps.takeOut(glyphs, List.of());
  }

  @Test
  void aTextOverOthersIsAStampFromFourTimesTheSizeOfTheText() {
    assertThat(withLarge(62)).extracting(Glyph::text).containsExactly("D");
    assertThat(glyphs.get(0)).extracting(Glyph::text).doesNotContain("D");
  }

  @Test
  void aSmallerTextOverOthersStays() {
    assertThat(withLarge(58)).isEmpty();
    assertThat(glyphs.get(0)).hasSize(10);
  }

  @Test
  void aLargeTextBesideTheOthersIsATitle() {
    text(9);
    draw(Ink.glyph("T", 0, 40, 400, 90));
    assertThat(stamps.takeOut(glyphs, List.of())).isEmpty();
  }

  @Test
  void aLargeTextThatARuleRunsThroughIsAStamp() {
    text(9);
    draw(Ink.glyph("D", 0, 40, 400, 90));
    assertThat(stamps.takeOut(glyphs, List.of(Ruling.horizontal(380, 0, 500)))).hasSize(1);
  }

  @Test
  void aLargeTextThatStandsOnARuleIsNone() {
    text(9);
    draw(Ink.glyph("D", 0, 40, 400, 90));
    List<Ruling> around =
        List.of(
            Ruling.horizontal(410, 0, 500),
            Ruling.horizontal(380, 30, 500),
            Ruling.vertical(2, 300, 450));
    assertThat(stamps.takeOut(glyphs, around)).isEmpty();
  }
}
