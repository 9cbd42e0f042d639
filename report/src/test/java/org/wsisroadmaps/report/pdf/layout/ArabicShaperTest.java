package org.wsisroadmaps.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ArabicShaperTest {

  @Test
  void lettersTakeTheFormOfTheirPlace() {
    // beh, teh, theh: first, middle, last
    assertThat(ArabicShaper.shape("بتث")).isEqualTo("\uFE91\uFE98\uFE9A");
    assertThat(ArabicShaper.shape("ب")).isEqualTo("\uFE8F");
  }

  @Test
  void aLetterThatJoinsNotTheNextEndsTheShape() {
    // dal joins the letter before it and not the one behind it
    assertThat(ArabicShaper.shape("بدب")).isEqualTo("\uFE91\uFEAA\uFE8F");
  }

  @Test
  void lamAndAlefBecomeOne() {
    assertThat(ArabicShaper.shape("لا")).isEqualTo("\uFEFB");
    assertThat(ArabicShaper.shape("بلا")).isEqualTo("\uFE91\uFEFC");
  }

  @Test
  void marksDoNotPartLetters() {
    assertThat(ArabicShaper.shape("ب\u064Eت")).isEqualTo("\uFE91\u064E\uFE96");
  }

  @Property(tries = 300, seed = "2025")
  void compatibilityNormalizationGivesTheTextBack(
      @ForAll @CharRange(from = '\u0621', to = '\u064A') String text) {
    String letters = text.replaceAll("[\u063B-\u063F]", "");
    assertThat(Normalizer.normalize(ArabicShaper.shape(letters), Normalizer.Form.NFKC))
        .isEqualTo(Normalizer.normalize(letters, Normalizer.Form.NFKC));
  }
}
