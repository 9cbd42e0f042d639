package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.Edit.Op;
import org.wsisroadmaps.model.diff.Significance;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two three | one two three | one two three",
        "until 2024 at least | until 2025 at least | until [-2024 ][+2025 ]at least",
        "a good plan | a plan | a [-good ]plan",
        "a plan | a good plan | a [+good ]plan",
        "ITU, WSIS. | ITU; WSIS. | ITU[-, ][+; ]WSIS.",
        "we build the long road | they sell a short car | [-we build the long road][+they sell a short car]",
        "Rev. Kigali, 2022) | Rev. New Delhi, 2024) | Rev. [-Kigali, 2022][+New Delhi, 2024])",
        "resolution 70/1 | resolution 71/1 | resolution [-70/1][+71/1]",
      })
  void comparesWordByWord(String before, String after, String expected) {
    assertThat(told(WordDiff.edits(before, after))).isEqualTo(expected);
  }

  @Test
  void whatCameStandsWhereALineOrSentenceBegins() {
    assertThat(told(WordDiff.edits("SDG 9: Industry", "SDG 8: Work\nSDG 9: Industry")))
        .isEqualTo("[+SDG 8: Work\n]SDG 9: Industry");
    assertThat(told(WordDiff.edits("One.\nSDG 8: Work\nSDG 9: Industry", "One.\nSDG 9: Industry")))
        .isEqualTo("One.\n[-SDG 8: Work\n]SDG 9: Industry");
    assertThat(told(WordDiff.edits("ITU acts. ITU trusts.", "ITU acts. ITU helps. ITU trusts.")))
        .isEqualTo("ITU acts. [+ITU helps. ]ITU trusts.");
  }

  @Test
  void theLineBreakBeforeWhatWentGoesWithIt() {
    assertThat(told(WordDiff.edits("One.\nTwo.", "One."))).isEqualTo("One.[-\nTwo.]");
  }

  @Property(seed = "2025")
  void theEditsMakeTheNewTextOfTheOldOne(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<Edit> edits = WordDiff.edits(before, after);
    assertThat(joined(edits, Op.DELETE)).isEqualTo(after);
    assertThat(joined(edits, Op.INSERT)).isEqualTo(before);
  }

  @Property(seed = "2025")
  void theEditsMakeAnyTextOfAnyOther(@ForAll String before, @ForAll String after) {
    assertThat(joined(WordDiff.edits(before, after), Op.DELETE)).isEqualTo(after);
    assertThat(joined(WordDiff.edits(before, after), Op.INSERT)).isEqualTo(before);
  }

  @Property(seed = "2025")
  void theEditsBackAreTheEditsTurnedRound(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    assertThat(joined(WordDiff.edits(after, before), Op.EQUAL))
        .hasSameSizeAs(joined(WordDiff.edits(before, after), Op.EQUAL));
  }

  @Property(seed = "2025")
  void equalTextsHaveOneEdit(@ForAll("texts") String text) {
    assertThat(WordDiff.edits(text, text)).allMatch(edit -> edit.op() == Op.EQUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "States should act | States shall act | SUBSTANTIVE",
        "This is done | This is not done | SUBSTANTIVE",
        "by 2024 | by 2025 | SUBSTANTIVE",
        "with the partners | with the World Bank | SUBSTANTIVE",
        "build rural networks | build remote networks | WORDING",
        "increase access | decrease access | SUBSTANTIVE",
        "the organisation of work | the organization of work | EDITORIAL",
        "the goverment acts | the government acts | EDITORIAL",
        "one, two | one; two | EDITORIAL",
        "Access and skills | skills and Access | EDITORIAL",
        "It won't be done | It will be done | SUBSTANTIVE",
        "support without delay | support with delay | SUBSTANTIVE",
        "in two regions | in three regions | SUBSTANTIVE",
        "three quarters of them | a majority of them | SUBSTANTIVE",
        "our partners | or partners | WORDING",
        "in contact with them | in contract with them | WORDING",
        "to achieve results | to achieved results | WORDING",
        "a region of peace | a religion of peace | WORDING",
        "the licence fee | the license fee | EDITORIAL",
        "a centre of expertise | a center of expertise | EDITORIAL",
        "an email address | an e-mail address | EDITORIAL",
        "the telecomunication act | the telecommunication act | EDITORIAL",
        "Internet access | internet access | EDITORIAL",
      })
  void weighsChangesByRule(String before, String after, Significance significance) {
    assertThat(Meaning.ofWords(WordDiff.edits(before, after)).significance())
        .isEqualTo(significance);
  }

  @Test
  void aReferenceIsANameFromItsFirstWordOn() {
    List<Edit> edits = WordDiff.edits("Kigali Action Plan", "Baku Action Plan");
    assertThat(Meaning.ofName(edits))
        .isEqualTo(new Meaning(Significance.SUBSTANTIVE, "a reference was updated"));
  }

  private static String told(List<Edit> edits) {
    return edits.stream()
        .map(edit ->
            switch (edit.op()) {
              case EQUAL -> edit.text();
              case INSERT -> "[+" + edit.text() + "]";
              case DELETE -> "[-" + edit.text() + "]";
            })
        .collect(Collectors.joining());
  }

  private static String joined(List<Edit> edits, Op leftOut) {
    return edits.stream()
        .filter(edit -> edit.op() != leftOut)
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "the",
            "plan",
            "of",
            "action",
            "2025",
            "ITU",
            ",",
            ".",
            "shall",
            "should",
            "access",
            "“quoted”",
            "e-strategies",
            "\n")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }
}
