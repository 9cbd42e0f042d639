package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemMatcherTest {

  private static final String ITEM = "Publish a yearly bulletin on tariffs in rural areas.";

  @Test
  void whatSaysTheSameInTwoListsIsTheItemOfItsOwnList() {
    List<String> lists = List.of("results", "activities");
    assertThat(
            ItemMatcher.match(
                List.of(ITEM, ITEM), List.of("1. " + ITEM, ITEM), lists::get, lists::get))
        .containsExactly(0, 1);
  }

  @Test
  void whatWentToTheOtherListIsFoundThere() {
    assertThat(
            ItemMatcher.match(List.of(ITEM), List.of("Train teachers.", ITEM), i -> "a", j -> "b"))
        .containsExactly(1);
  }
}
