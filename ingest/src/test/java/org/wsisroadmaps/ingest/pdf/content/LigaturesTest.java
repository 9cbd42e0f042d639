package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LigaturesTest {

  @ParameterizedTest
  @CsvSource({
    "\uFB00, ff",
    "\uFB03, ffi",
    "\uFB06, st",
    "o\uFB03ce, office",
    "\uFB50, \u0671",
    "\uFDF2, \u0627\u0644\u0644\u0647",
    "\uFE8D, \u0627",
    "\uFEFB, \u0644\u0627",
    "\uFEFC, \u0644\u0627"
  })
  void ligaturesAndPresentationFormsAreTakenApart(String drawn, String text) {
    assertThat(Ligatures.resolve(drawn)).isEqualTo(text);
  }

  /** Neighbours of those forms, and characters that NFKC would change though they are no forms. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "²", "½", "™", "\uFEFF", "\uFE6F", "\uFAFF", "é", ""})
  void otherCharactersStayAsTheyAre(String text) {
    assertThat(Ligatures.resolve(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"\u6600\u6900, fi", "\u6600\u6600\u6900, ffi", "\u5400\u6800, Th"})
  void lettersWhoseBytesAreSwappedAreSwappedBack(String drawn, String text) {
    assertThat(Ligatures.resolve(drawn)).isEqualTo(text);
  }

  /** The second letter stands for two, by the sum of their numbers: f + i = CF, f + l = D2. */
  @ParameterizedTest
  @CsvSource({"\u6600\uCF00, ffi", "\u6600\uD200, ffl"})
  void ofThreeLettersTheLastTwoMayBeTheirSum(String drawn, String text) {
    assertThat(Ligatures.resolve(drawn)).isEqualTo(text);
  }

  /** t + i = DD, which is half of a surrogate pair, and which a decoder replaces. */
  @Test
  void aSumThatNoCharacterHasIsToldByTheFirstLetter() {
    assertThat(Ligatures.resolve("\u7400\uFFFD")).isEqualTo("tti");
  }

  @Test
  void aSumOfNoLigatureStaysAsItIs() {
    assertThat(Ligatures.resolve("\u6600\uB000")).isEqualTo("f\u00B0");
    assertThat(Ligatures.resolve("\u6600\uFFFD\u6900")).isEqualTo("f\u00FFi");
  }

  @Test
  void oneChineseCharacterIsNoSwappedLetter() {
    assertThat(Ligatures.resolve("\u6600")).isEqualTo("\u6600");
    assertThat(Ligatures.resolve("\u6601\u6900")).isEqualTo("\u6601\u6900");
    assertThat(Ligatures.resolve("\u4E00\u6900")).isEqualTo("Ni");
    assertThat(Ligatures.resolve("\u8000\u6900")).isEqualTo("\u8000\u6900");
  }
}
