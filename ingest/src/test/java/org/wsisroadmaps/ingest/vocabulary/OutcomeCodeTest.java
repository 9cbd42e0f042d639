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
    "а), б), true",
    "и), к), true",
    "и), й), true",
    "а), Б), false",
    "А), B), false",
    "أ., ب., true",
    "ب., ج., true",
    "ب., ت., true",
    "أ), هـ), true",
    "①, ②, true",
    "②, ①, false",
    "⑨, ⑩, true",
    "001., 002., true",
    "009., 010., true",
    "١., ٢., true",
    "一、, 二、, true",
    "(十), (十一), true",
    "二、, 一、, false",
  })
  void follow(String before, String code, boolean follows) {
    assertThat(code(code).follows(code(before))).isEqualTo(follows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "а) Доступ | а",
        "Б: Доступ | Б",
        "А1. Доступ | А1",
        "أ) النفاذ | أ",
        "(ب) النفاذ | ب",
        "هـ. النفاذ | هـ",
        "أ1: النفاذ | أ1",
        "① 接入 | ①",
        "001. Access | 001",
        "（二）接入 | 二",
        "三、接入 | 三",
      })
  void standAsTheyAreWritten(String text, String code) {
    assertThat(OutcomeCode.at(text).map(OutcomeCode::value)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "В целях развития",
        "и другие страны",
        "г.Женева",
        "و 17 بلدا",
        "一些国家",
        "三个国家、地区",
        "١٬٢٠٠ مدرسة",
        "١.٥ مليون",
      })
  void wordsAndNumbersAreNoCodes(String text) {
    assertThat(OutcomeCode.at(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "а), true",
    "б), false",
    "أ., true",
    "①, true",
    "001., true",
    "002., false",
    "二、, false"
  })
  void theFirstBeginsAList(String code, boolean first) {
    assertThat(code(code).isFirst()).isEqualTo(first);
  }

  private static OutcomeCode code(String opening) {
    return OutcomeCode.at(opening + " Access for all").orElseThrow();
  }
}
