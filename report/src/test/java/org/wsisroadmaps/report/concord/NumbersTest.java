package org.wsisroadmaps.report.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.report.language.Language;

/** Numbers of texts in two languages. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,200 schools | FRENCH | 1 200 écoles",
        "1,200 schools | FRENCH | 1\u202F200 écoles",
        "1,200 schools | SPANISH | 1.200 escuelas",
        "1,200 schools | RUSSIAN | 1\u00A0200 школ",
        "1,200 schools | CHINESE | 1200所学校",
        "1,200 schools | ARABIC | ١٬٢٠٠ مدرسة",
        "1.5 per cent | FRENCH | 1,5 pour cent",
        "1.5 per cent | ARABIC | ١٫٥ في المائة",
        "50 per cent | CHINESE | 百分之50",
        "50 per cent | CHINESE | 百分之五十",
        "1.2 million people | CHINESE | 120万人",
        "1.2 million people | RUSSIAN | 1,2 млн. человек",
        "2.6 billion people | FRENCH | 2,6 milliards de personnes",
        "2.6 billion people | SPANISH | 2.600 millones de personas",
        "2.6 billion people | SPANISH | 2,6 mil millones de personas",
        "2.6 billion people | CHINESE | 26亿人",
        "2.6 billion people | ARABIC | 2,6 مليار شخص",
        "10 to 20 million | FRENCH | 10 millions à 20 millions",
        "10 million to 20 million | RUSSIAN | 10–20 млн",
        "three projects | FRENCH | 3 projets",
        "3 projects | FRENCH | trois projets",
        "3 projects | CHINESE | 三个项目",
        "3 projects | ARABIC | ثلاثة مشاريع",
        "31 December 2025 | CHINESE | 2025年12月31日",
        "31 December 2025 | RUSSIAN | 31.12.2025",
        "31 December 2025 | FRENCH | 31 décembre 2025",
        "may help all countries | FRENCH | peut aider tous les pays",
        "the first phase | FRENCH | une phase",
        "2024-25 | FRENCH | 2024-2025",
        "the 21st century | RUSSIAN | XXI век",
        "SDGs 4,5 | FRENCH | ODD 4 et 5",
        "during COVID-19 in 2020 | CHINESE | 2020年新冠疫情期间",
        "see https://www.itu.int/en/2025/x | FRENCH | voir https://www.itu.int/fr/page",
        "ICT4D | CHINESE | 信息通信技术促发展",
        "target 16.10 | FRENCH | cible 16.10",
      })
  void areTheSame(String english, Language language, String text) {
    NumberMatch match = match(english, language, text);
    assertThat(match.onlyFirst()).isEmpty();
    assertThat(match.onlySecond()).isEmpty();
    assertThat(match.moreFirst()).isEmpty();
    assertThat(match.moreSecond()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in 2025 | FRENCH | en 2024 | 2025 | 2024",
        "1,200 schools | FRENCH | 1 300 écoles | 1,200 | 1 300",
        "1.2 million | CHINESE | 120亿 | 1.2 million | 120亿",
        "1.5 per cent | FRENCH | 15 pour cent | 1.5 | 15",
        "3 projects | FRENCH | quatre projets | 3 | ",
        "2.6 billion | FRENCH | 2,6 millions | 2.6 billion | 2,6 millions",
        "2.6 billion | FRENCH | 2,6 billions | 2.6 billion | 2,6 billions",
        "target 16.10 | FRENCH | cible 16.1 | 16.10 | 16.1",
        "193 countries | ARABIC | ١٩٤ بلدا | 193 | 194",
        "all countries in 2020 | RUSSIAN | все страны | 2020 | ",
      })
  void areNotTheSame(
      String english, Language language, String text, String onlyEnglish, String onlyOther) {
    NumberMatch match = match(english, language, text);
    assertThat(written(match.onlyFirst())).isEqualTo(onlyEnglish);
    assertThat(written(match.onlySecond())).isEqualTo(onlyOther == null ? "" : onlyOther);
  }

  private static NumberMatch match(String english, Language language, String text) {
    return NumberMatch.of(
        new NumberReader(Language.ENGLISH).read(english),
        new NumberReader(language).read(text),
        Set.of());
  }

  private static String written(List<TextNumber> numbers) {
    return numbers.stream().map(TextNumber::written).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "A, А, true", "B, Б, true", "B, В, true", "b, ب, true", "B, ب, true", "c, ج, true",
    "c, в, true", "A, B, false", "A, a, false", "A, Б, false", "1, ①, true", "1, 001, true",
    "2, 二, true", "B1, Б1, true", "B1, B2, false", "ii, ii, true", "ii, iii, false", "'', '', true",
  })
  void codesOfTwoScripts(String first, String second, boolean same) {
    assertThat(Codes.mayBeSame(first, second)).isEqualTo(same);
  }
}
