package org.wsisroadmaps.model;

import java.util.List;

/**
 * The results cell, typed.
 *
 * @param expectedResults the list items under {@code Expected Results}
 * @param activities the list items under {@code ITU Activities}
 * @param other every other block but the two headings
 */
public record Results(
    List<ResultItem> expectedResults, List<ResultItem> activities, List<Block> other) {

  /** No results. */
  public static final Results EMPTY = new Results(List.of(), List.of(), List.of());

  /** Copies. */
  public Results {
    expectedResults = List.copyOf(expectedResults);
    activities = List.copyOf(activities);
    other = List.copyOf(other);
  }
}
