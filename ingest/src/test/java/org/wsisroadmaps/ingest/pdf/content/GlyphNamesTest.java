package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples and rules of the Adobe Glyph List Specification, section 2. */
class GlyphNamesTest {

  @ParameterizedTest
  @CsvSource({
    "f_i, fi",
    "f_f_i, ffi",
    "T_h, Th",
    "f_f_i.alt, ffi",
    "one.oldstyle, 1",
    "Lcommaaccent_uni20AC0308_u1040C.alternate, \u013B\u20AC\u0308\uD801\uDC0C",
    "uni00660069, fi"
  })
  void partsOfNamesAreMappedOneByOne(String name, String text) {
    assertThat(GlyphNames.text(name)).isEqualTo(text);
  }

  /** A name that is only half known would lose the other half without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"f_foo42", "g123", ".notdef", "f__i", "uni00"})
  void namesThatTellNotAllTellNothing(String name) {
    assertThat(GlyphNames.text(name)).isNull();
  }
}
