package org.wsisroadmaps.ingest.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of codes. */
class OutcomeCodeTest {

  @ParameterizedTest
  @CsvSource({
    "A:, B:, true",
    "A:, E:, true",
    "A:, F:, false",
    "B:, A:, false",
    "A:, b:, false",
    "B1:, B2:, true",
    "B2:, C1:, true",
    "H., I., true",
    "I., J., true",
    "I., II., true",
    "II., III., true",
    "VIII., IX., true",
    "IX., X., true",
    "ii., iii., true",
    "II., I., false",
    "II., iii., false",
    "1., 2., true",
    "3.1, 3.2, true",
  })
  void follow(String before, String code, boolean follows) {
    assertThat(code(code).follows(code(before))).isEqualTo(follows);
  }

  private static OutcomeCode code(String opening) {
    return OutcomeCode.at(opening + " Access for all").orElseThrow();
  }
}
