package org.wsisroadmaps.model.table;

import java.util.List;

/**
 * How two parts of a table, on two pages, were put together.
 *
 * @param from the page of the upper part, 1-based
 * @param to the page of the lower part, 1-based
 * @param confidence how sure it is that they are one table, from 0 to 1
 * @param evidence what spoke for it and against it, in words
 * @param cut what became of the rows beside the page break
 */
public record TableJoin(int from, int to, double confidence, List<String> evidence, RowAtCut cut) {

  /** Checks and copies. */
  public TableJoin {
    evidence = List.copyOf(evidence);
    check(confidence);
  }

  private static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
    }
  }

  /**
   * The rows beside a page break: one that the break cut, or two.
   *
   * @param row the row that stands below the break, or on both sides of it, 1-based in the table
   * @param joined whether the row stands on both sides
   * @param confidence how sure that is, from 0 to 1
   * @param evidence what spoke for it and against it, in words
   */
  public record RowAtCut(int row, boolean joined, double confidence, List<String> evidence) {
    /** Checks and copies. */
    public RowAtCut {
      evidence = List.copyOf(evidence);
      check(confidence);
    }
  }
}
