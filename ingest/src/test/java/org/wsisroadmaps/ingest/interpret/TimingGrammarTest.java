package org.wsisroadmaps.ingest.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.Timing;

class TimingGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-2025 | 2020 | 2025",
        "2020- 2025 | 2020 | 2025",
        "2020 – 2025. | 2020 | 2025",
        "2020‑2025 | 2020 | 2025",
        "2017 to 2030 | 2017 | 2030",
        "from 2017 to 2030 | 2017 | 2030",
        "From 2017 until the end of 2030 | 2017 | 2030",
        "Between 2017 and 2030 | 2017 | 2030",
        "2024/25 | 2024 | 2025",
        "2024-25 | 2024 | 2025",
        "2025 | 2025 | 2025",
        "Q1 2024 - Q4 2025 | 2024 | 2025",
        "January 2024 to 31 December 2025 | 2024 | 2025",
        "de 2017 à 2030 | 2017 | 2030",
        "2017 a 2030 | 2017 | 2030",
        "с 2017 по 2030 год | 2017 | 2030",
        "2017年至2030年 | 2017 | 2030",
        "من 2017 إلى 2030 | 2017 | 2030",
        "٢٠١٧-٢٠٣٠ | 2017 | 2030",
        "２０１７－２０３０ | 2017 | 2030",
      })
  void readsRanges(String text, int start, int end) {
    assertThat(TimingGrammar.parse(text)).contains(new Timing.Range(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2012 to date",
        "2012-to date",
        "2012 - present",
        "since 2012",
        "From 2012 onwards",
        "2012-",
        "2012 onwards",
        "Ongoing since 2012",
        "2012 – ongoing",
        "2012 to the present",
        "depuis 2012",
        "с 2012 по настоящее время",
        "2012年至今"
      })
  void readsOpenEnds(String text) {
    assertThat(TimingGrammar.parse(text)).contains(new Timing.Ongoing(2012));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Continuous",
        "continuous.",
        "Ongoing",
        "On-going",
        "Continuous process",
        "Continu",
        "Continuo",
        "Постоянно",
        "持续",
        "مستمر"
      })
  void readsContinuous(String text) {
    assertThat(TimingGrammar.parse(text)).contains(new Timing.Continuous());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TBD",
        "2030-2020",
        "2020-2025, 2026-2030",
        "by 2030",
        "Same as above",
        "12-15",
        "20202025",
        "2020-2025 for phase one",
        "to",
        "-",
        "99999999999999999999"
      })
  void leavesTheRestUnread(String text) {
    assertThat(TimingGrammar.parse(text)).isEmpty();
  }

  @Property(seed = "2025")
  void neverThrows(@ForAll String text) {
    assertThatCode(() -> TimingGrammar.parse(text)).doesNotThrowAnyException();
  }

  @Property(seed = "2025")
  void readsEveryRangeOfYears(
      @ForAll @IntRange(min = 1990, max = 2040) int start,
      @ForAll @IntRange(min = 0, max = 30) int years) {
    assertThat(TimingGrammar.parse(start + " to " + (start + years)))
        .contains(new Timing.Range(start, start + years));
  }
}
