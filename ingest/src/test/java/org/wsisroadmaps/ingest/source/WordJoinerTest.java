package org.wsisroadmaps.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.ingest.source.WordJoiner.LineEnd;
import org.wsisroadmaps.model.Span;

/** Two lines of a cell are joined as their author wrote them. */
class WordJoinerTest {

  private static final double FULL = 1;
  private static final double WIDE = 20;

  private static final Set<String> WORDS =
      words(
          "remain",
          "information",
          "main",
          "people",
          "policy",
          "makers",
          "online",
          "real",
          "time",
          "multi-stakeholder",
          "e-learning",
          "proposed",
          "continuous",
          "telecommunication");

  /** Some programs divide words with the hyphen that Unicode tells from the minus. */
  @ParameterizedTest
  @CsvSource({
    "geogra‐, phy and income, geography and income",
    "a multi‐, stakeholder approach, a multi‐stakeholder approach",
    "the re‐, main unconnected, the remain unconnected",
    "2020‐, 2025, 2020‐2025"
  })
  void hyphensThatADocumentDoesNotWriteAreUndone(String above, String below, String joined) {
    assertThat(join(new WordJoiner(false, false, WORDS), above, WIDE, below)).isEqualTo(joined);
  }

  @Test
  void hyphensThatADocumentWritesItselfStay() {
    Set<String> words = new HashSet<>(WORDS);
    words.add("evidence‐based");
    assertThat(join(new WordJoiner(false, false, words), "policy‐", WIDE, "makers"))
        .isEqualTo("policy‐makers");
  }

  @ParameterizedTest
  @CsvSource({
    "re-, main unconnected, remain unconnected",
    "the infor-, mation society, the information society",
    "geogra-, phy and income, geography and income",
    "policy-, makers and others, policy-makers and others",
    "hard-to-, reach locations, hard-to-reach locations",
    "on-, the-job training, on-the-job training",
    "new ICT-, based services, new ICT-based services",
    "a multi-, stakeholder approach, a multi-stakeholder approach",
    "the e-, learning platform, the e-learning platform",
    "Addition-, ally the ITU, Additionally the ITU"
  })
  void hyphensThatDivideWordsAreUndoneWhereADocumentHyphenates(
      String above, String below, String joined) {
    assertThat(join(new WordJoiner(false, true, WORDS), above, WIDE, below)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "on-, line training, on-line training",
    "Partner2-, Connect, Partner2-Connect",
    "2020-, 2025, 2020-2025",
    "policy-, makers, policy-makers"
  })
  void hyphensStayWhereADocumentDoesNotHyphenate(String above, String below, String joined) {
    assertThat(join(new WordJoiner(false, false, WORDS), above, WIDE, below)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "Continuo, us, Continuous",
    "entrepreneurs, hip, entrepreneurship",
    "telecommunication/I, CT services, telecommunication/ICT services",
    "Proposed, Timing, Proposed Timing",
    "telecommunication, services, telecommunication services"
  })
  void aWordWiderThanItsColumnIsOneWord(String above, String below, String joined) {
    for (boolean linesCarrySpaces : new boolean[] {true, false}) {
      WordJoiner joiner = new WordJoiner(linesCarrySpaces, false, WORDS);
      assertThat(join(joiner, above, FULL, below)).isEqualTo(joined);
    }
  }

  @ParameterizedTest
  @CsvSource({"Sustainable, development, Sustainable development"})
  void aLineWithRoomLeftEndsAtASpace(String above, String below, String joined) {
    assertThat(join(new WordJoiner(false, false, WORDS), above, WIDE, below)).isEqualTo(joined);
  }

  @Test
  void aDocumentOfFewWordsDoesNotTellWhichThereAre() {
    WordJoiner joiner = new WordJoiner(false, false, Set.of());
    assertThat(join(joiner, "предлагаемые", FULL, "сроки")).isEqualTo("предлагаемые сроки");
    assertThat(join(joiner, "Infrastructure", FULL, "and")).isEqualTo("Infrastructure and");
  }

  @Test
  void aShortWordBehindOneThatFillsItsLineIsNoEndOfIt() {
    WordJoiner joiner = new WordJoiner(false, false, words("and"));
    assertThat(join(joiner, "strengthening", FULL, "and more")).isEqualTo("strengthening and more");
    assertThat(join(joiner, "strengthenin", FULL, "g more")).isEqualTo("strengthening more");
  }

  /** Words among many others. */
  private static Set<String> words(String... words) {
    Set<String> all = new HashSet<>(Set.of(words));
    for (int i = 0; i < 400; i++) {
      all.add("word" + i);
    }
    return all;
  }

  private static String join(WordJoiner joiner, String above, double room, String below) {
    List<Span> joined =
        joiner.join(
            List.of(Span.plain(above)), new LineEnd(above, room), List.of(Span.plain(below)));
    return Span.text(joined);
  }
}
