package org.wsisroadmaps.report.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, ONE, 1",
    "ENGLISH, OTHER, 0 2 11 21 101",
    "SPANISH, ONE, 1",
    "SPANISH, OTHER, 0 2 21",
    "FRENCH, ONE, 0 1",
    "FRENCH, OTHER, 2 11 21",
    "RUSSIAN, ONE, 1 21 101 121",
    "RUSSIAN, FEW, 2 4 22 24 104",
    "RUSSIAN, MANY, 0 5 10 11 12 14 20 25 111 112",
    "ARABIC, ZERO, 0",
    "ARABIC, ONE, 1",
    "ARABIC, TWO, 2",
    "ARABIC, FEW, 3 10 103 110",
    "ARABIC, MANY, 11 76 99 111 199",
    "ARABIC, OTHER, 100 101 102 200",
    "CHINESE, OTHER, 0 1 2 11",
  })
  void theFormFollowsFromTheNumber(Language language, PluralForm form, String numbers) {
    IntStream all = Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt);
    assertThat(all).allSatisfy(n -> assertThat(PluralForm.of(language, n)).isEqualTo(form));
  }
}
