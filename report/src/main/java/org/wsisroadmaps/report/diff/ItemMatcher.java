package org.wsisroadmaps.report.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which item of a cell is which: equal ones first, then the most alike. */
final class ItemMatcher {

  /** From here on two items are the same one reworded. */
  private static final double REWORDED = 0.4;

  private ItemMatcher() {}

  /**
   * For every old item the new one, or -1.
   *
   * @param before the old items
   * @param after the new items
   */
  static int[] match(List<String> before, List<String> after) {
    return match(before, after, item -> "", item -> "");
  }

  /**
   * For every old item the new one, or -1. What says the same in two lists of a cell is the item of
   * its own list, where that stands in both.
   *
   * @param before the old items
   * @param after the new items
   * @param oldList the list that an old item stands in, by its place
   * @param newList the list that a new item stands in, by its place
   */
  static int[] match(
      List<String> before,
      List<String> after,
      IntFunction<Object> oldList,
      IntFunction<Object> newList) {
    int[] newOf = new int[before.size()];
    Arrays.fill(newOf, -1);
    boolean[] taken = new boolean[after.size()];
    matchEqual(keys(before, oldList), keys(after, newList), newOf, taken);
    matchEqual(keys(before, item -> ""), keys(after, item -> ""), newOf, taken);
    matchAlike(before, after, newOf, taken);
    return newOf;
  }

  private static List<Key> keys(List<String> items, IntFunction<Object> list) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Key(list.apply(i), Token.layoutFree(items.get(i))))
        .toList();
  }

  private record Key(Object list, String text) {}

  private static void matchEqual(List<Key> before, List<Key> after, int[] newOf, boolean[] taken) {
    Map<Key, Deque<Integer>> places = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j]) {
        places.computeIfAbsent(after.get(j), k -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Deque<Integer> equal = newOf[i] >= 0 ? null : places.get(before.get(i));
      Integer j = equal == null ? null : equal.poll();
      if (j != null) {
        newOf[i] = j;
        taken[j] = true;
      }
    }
  }

  private static void matchAlike(
      List<String> before, List<String> after, int[] newOf, boolean[] taken) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (newOf[i] < 0) {
        rows.add(i);
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j]) {
        columns.add(j);
      }
    }
    if (rows.isEmpty() || columns.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>(before);
    all.addAll(after);
    Terms terms = new Terms(all.stream().map(Terms::words).toList());
    List<Terms.Vector> vectors =
        columns.stream().map(column -> terms.vector(Terms.words(after.get(column)))).toList();
    double[][] value = new double[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      Terms.Vector old = terms.vector(Terms.words(before.get(rows.get(r))));
      for (int c = 0; c < columns.size(); c++) {
        double likeness = old.likeness(vectors.get(c));
        int steps = Math.abs(rows.get(r) - columns.get(c));
        value[r][c] = likeness < REWORDED ? 0 : likeness + 0.02 / (1 + steps);
      }
    }
    int[] columnOf = Assignment.best(value);
    for (int r = 0; r < rows.size(); r++) {
      if (columnOf[r] >= 0) {
        newOf[rows.get(r)] = columns.get(columnOf[r]);
      }
    }
  }

  /**
   * Which of the matched old items keep their order: the longest sequence that rises on both sides.
   */
  static boolean[] inOrder(int[] newOf) {
    // the matched items that end the best sequence of each length, after M. Fredman (1975)
    int[] ends = new int[newOf.length];
    int[] previous = new int[newOf.length];
    int longest = 0;
    for (int i = 0; i < newOf.length; i++) {
      if (newOf[i] < 0) {
        continue;
      }
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) / 2;
        if (newOf[ends[middle]] < newOf[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      longest = Math.max(longest, low + 1);
    }
    boolean[] inOrder = new boolean[newOf.length];
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = previous[i]) {
      inOrder[i] = true;
    }
    return inOrder;
  }
}
