package org.wsisroadmaps.ingest.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSpacingTest {

  private static LineGlyphs spaced(String text, double spacing) {
    LineGlyphs line = new LineGlyphs();
    text.codePoints()
        .forEach(c -> {
          if (c == ' ') {
            line.gap(2.8 + spacing);
          } else {
            line.text(Character.toString(c)).gap(spacing);
          }
        });
    return line;
  }

  private static List<TextLine> lines(LineGlyphs line) {
    return new LineBuilder(new GlyphStyles(List.of(), List.of())).lines(line.glyphs());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.7, 0.9, 2, 3.5, 6})
  void wordsWhoseLettersAreSetApartAreWords(double spacing) {
    assertThat(lines(spaced("Expected results of 2025", spacing)))
        .singleElement()
        .extracting(TextLine::text)
        .isEqualTo("Expected results of 2025");
  }

  @Test
  void fewLettersFarApartAreWords() {
    assertThat(lines(new LineGlyphs().text("A").gap(4).text("B").gap(4).text("C")))
        .singleElement()
        .extracting(TextLine::text)
        .isEqualTo("A B C");
  }

  @Test
  void lettersAsFarApartAsWordsAreWords() {
    assertThat(lines(spaced("1 2 3 4 5 6 7", 0)))
        .singleElement()
        .extracting(TextLine::text)
        .isEqualTo("1 2 3 4 5 6 7");
  }

  @Test
  void shortWordsAmongGapsAreWords() {
    assertThat(lines(spaced("1 a 22 b 3 c to 4 d", 0)))
        .singleElement()
        .extracting(TextLine::text)
        .isEqualTo("1 a 22 b 3 c to 4 d");
  }
}
