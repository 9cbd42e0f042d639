package org.wsisroadmaps.ingest.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.SdgLink;

class SdgGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SDG 9: Industry, Innovation, and Infrastructure. | 9",
        ".SDG 8: Decent Work and Economic Growth | 8",
        "SDG 4 (Quality Education) | 4",
        "SDG17 (Partnership) | 17",
        "SDG-9 | 9",
        "SDG#5 | 5",
        "SDGs 4, 5 and 8 | 4 5 8",
        "SDGs 4, 5, and 8. | 4 5 8",
        "SDG 4 (Quality Education); SDG 5 (Gender Equality) | 4 5",
        "SDGs 1-4 | 1 2 3 4",
        "SDG 9 - Industry | 9",
        "SDG 9.c | 9.c",
        "SDG targets 1.4, 5.B and 9.c | 1.4 5.b 9.c",
        "Target 5.b | 5.b",
        "Goal 4 | 4",
        "1.4, 5.b, 9.c | 1.4 5.b 9.c",
        "1.4, 4.1, 17.8. | 1.4 4.1 17.8",
        "4, 5; 8 | 4 5 8",
        "9.c Significantly increase access to information | 9.c",
        "9.c: access | 9.c",
        "gender equality | 5",
        "SDG: Quality Education | 4",
        "SDG 8 calls for growth. ITU contributes to SDG8 and SDG 4 by 2030, in 17 countries | 8 4",
        "SDG 8 and 17 countries | 8",
        "ODD 9 : Industrie | 9",
        "ODS 9 y 11 | 9 11",
        "ЦУР 9 и 11 | 9 11",
        "可持续发展目标9 | 9",
        "الهدف 9 | 9",
        "SDG ٩ | 9",
      })
  void readsLinks(String text, String expected) {
    assertThat(codes(text)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Same as above",
        "in 2030, growth of 2.5 per cent",
        "SDG",
        "SDG 2030",
        "193 States"
      })
  void findsNoneElsewhere(String text) {
    assertThat(codes(text)).isEmpty();
  }

  @Property(seed = "2025")
  void neverThrowsAndTellsEachLinkOnce(@ForAll String text) {
    assertThat(SdgGrammar.parse(text)).doesNotHaveDuplicates();
  }

  private static List<String> codes(String text) {
    return SdgGrammar.parse(text).stream().map(SdgGrammarTest::code).toList();
  }

  private static String code(SdgLink link) {
    return link.target() == null ? String.valueOf(link.goal()) : link.target();
  }
}
