package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Names pages in messages. */
final class PageNumbers {

  private PageNumbers() {}

  /** Pages in ascending order, those that follow each other as a range: {@code pages 2–4, 7}. */
  static String named(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        int first = numbers.get(start);
        int last = numbers.get(i - 1);
        ranges.add(first == last ? String.valueOf(first) : first + "–" + last);
        start = i;
      }
    }
    return (numbers.size() == 1 ? "page " : "pages ") + String.join(", ", ranges);
  }
}
