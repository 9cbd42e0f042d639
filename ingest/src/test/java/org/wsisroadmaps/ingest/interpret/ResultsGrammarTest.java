package org.wsisroadmaps.ingest.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;

class ResultsGrammarTest {

  @Test
  void sortsItemsByTheHeadingAboveThem() {
    Results results =
        ResultsGrammar.parse(
            List.of(
                Block.paragraph("As in earlier years:"),
                Block.paragraph("Expected Results:"),
                Block.listItem(0, "One"),
                Block.listItem(1, "Two"),
                Block.paragraph("In between"),
                Block.paragraph("ITU Activities (Aligned with SDG Goals):"),
                Block.listItem(0, "Three")));
    assertThat(results.expectedResults())
        .extracting(ResultItem::text)
        .containsExactly("One", "Two");
    assertThat(results.activities()).extracting(ResultItem::text).containsExactly("Three");
    assertThat(results.other())
        .extracting(Block::text)
        .containsExactly("As in earlier years:", "In between");
  }

  @Test
  void withoutHeadingsAllIsOther() {
    List<Block> blocks = List.of(Block.paragraph("Text"), Block.listItem(0, "Item"));
    assertThat(ResultsGrammar.parse(blocks)).isEqualTo(new Results(List.of(), List.of(), blocks));
  }

  @Test
  void itemsUnderAnotherHeadingAreNoExpectedResults() {
    List<Block> blocks = List.of(Block.paragraph("Achieved results:"), Block.listItem(0, "Item"));
    assertThat(ResultsGrammar.parse(blocks).other()).isEqualTo(blocks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Expected Results",
        "EXPECTED RESULTS :",
        "Expected result",
        "Expected outcomes:",
        "Résultats attendus :",
        "Resultados esperados",
        "Ожидаемые результаты",
        "预期成果：",
        "النتائج المتوقعة"
      })
  void knowsTheHeadingOfExpectedResults(String heading) {
    assertThat(
            ResultsGrammar.parse(List.of(Block.paragraph(heading), Block.listItem(0, "Item")))
                .expectedResults())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Result (Aligned with SDG 9: Industry, Innovation and Infrastructure; SDG 8: Work) | 9 8",
        "Result (aligned with SDG 4 (Quality Education), SDG 5 (Gender Equality)) in SDG 1 | 4 5",
        "Result (Aligned with SDG 9: | 9",
        "Result that is aligned with targets 9.1 and 9.c | 9.1 9.c",
        "Result for SDG 9 | ''",
      })
  void readsWhatAnItemIsAlignedWith(String text, String expected) {
    List<SdgLink> links =
        ResultsGrammar.parse(List.of(Block.paragraph("Expected results"), Block.listItem(0, text)))
            .expectedResults()
            .get(0)
            .sdgs();
    assertThat(links)
        .extracting(link -> link.target() == null ? link.goal() + "" : link.target())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }
}
