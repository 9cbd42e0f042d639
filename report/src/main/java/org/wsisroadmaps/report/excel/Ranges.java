package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.StringJoiner;

/** Rising numbers in short, such as {@code 2–4, 7}. */
final class Ranges {

  private Ranges() {}

  static String of(List<Integer> numbers) {
    StringJoiner ranges = new StringJoiner(", ");
    int first = 0;
    for (int at = 1; at <= numbers.size(); at++) {
      if (at == numbers.size() || numbers.get(at) != numbers.get(at - 1) + 1) {
        ranges.add(range(numbers.get(first), numbers.get(at - 1)));
        first = at;
      }
    }
    return ranges.toString();
  }

  private static String range(int from, int to) {
    return from == to ? Integer.toString(from) : from + "–" + to;
  }
}
