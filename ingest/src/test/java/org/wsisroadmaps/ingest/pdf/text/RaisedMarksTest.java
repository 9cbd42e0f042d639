package org.wsisroadmaps.ingest.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

class RaisedMarksTest {

  private static String apart(LineGlyphs line) {
    List<Glyph> glyphs = line.glyphs();
    return LineGlyphs.text(RaisedMarks.apart(glyphs, glyphs.get(0)));
  }

  @Test
  void marksBehindNumbersAreNoDigits() {
    assertThat(apart(new LineGlyphs().text("2020-2025").raised("1", 6, 3))).isEqualTo("2020-2025¹");
    assertThat(apart(new LineGlyphs().text("2020-2025").raised("1,12", 6, 3)))
        .isEqualTo("2020-2025¹,¹²");
    assertThat(apart(new LineGlyphs().text("2020-2025").raised("b", 6, 3))).isEqualTo("2020-2025ᵇ");
  }

  @Test
  void exponentsStayExponents() {
    assertThat(apart(new LineGlyphs().text("10").raised("6", 6, 3).text(" people")))
        .isEqualTo("10⁶ people");
  }

  @Test
  void raisedLettersOfWordsStayAsTheyAre() {
    assertThat(apart(new LineGlyphs().text("M").raised("me", 6, 3))).isEqualTo("Mme");
  }

  @Test
  void marksThatStandApartStayAsTheyAre() {
    assertThat(apart(new LineGlyphs().text("2025").gap(4).raised("1", 6, 3))).isEqualTo("20251");
  }

  /** On each side of the sizes and heights from which a glyph is a mark. */
  @Test
  void onlySmallAndRaisedGlyphsAreMarks() {
    assertThat(apart(new LineGlyphs().text("2025").raised("1", 9, 1.5))).isEqualTo("2025¹");
    assertThat(apart(new LineGlyphs().text("2025").raised("1", 9.1, 1.5))).isEqualTo("20251");
    assertThat(apart(new LineGlyphs().text("2025").raised("1", 9, 1.4))).isEqualTo("20251");
  }
}
