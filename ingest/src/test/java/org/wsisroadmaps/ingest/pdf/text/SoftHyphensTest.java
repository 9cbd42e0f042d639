package org.wsisroadmaps.ingest.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftHyphensTest {

  private static String resolved(LineGlyphs line) {
    return LineGlyphs.text(SoftHyphens.resolved(line.glyphs()));
  }

  /** A browser draws the hyphen of a divided word, and keeps the soft hyphen in its place. */
  @ParameterizedTest
  @ValueSource(strings = {"-", "\u2010"})
  void hyphensDrawnForSoftOnesAreSoft(String drawn) {
    assertThat(resolved(new LineGlyphs().text("infra").unseen("\u00AD").text(drawn)))
        .isEqualTo("infra\u00AD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AC", "\u2027"})
  void signsOfSoftHyphensAreSoftAtTheEndOfALineAlone(String sign) {
    assertThat(resolved(new LineGlyphs().text("infra" + sign))).isEqualTo("infra\u00AD");
    assertThat(resolved(new LineGlyphs().text("p " + sign + " q"))).isEqualTo("p " + sign + " q");
    assertThat(resolved(new LineGlyphs().text("12" + sign))).isEqualTo("12" + sign);
  }

  @Test
  void softHyphensThatDivideNothingAreNoText() {
    assertThat(resolved(new LineGlyphs().text("struc").unseen("\u00AD").text("ture")))
        .isEqualTo("structure");
  }

  /** Some fonts call the hyphen that they show soft. */
  @Test
  void softHyphensThatAreSeenAreKept() {
    assertThat(resolved(new LineGlyphs().text("e\u00ADstrategies"))).isEqualTo("e\u00ADstrategies");
  }

  @Test
  void hyphensWithoutASoftOneAreKept() {
    assertThat(resolved(new LineGlyphs().text("long-"))).isEqualTo("long-");
  }
}
