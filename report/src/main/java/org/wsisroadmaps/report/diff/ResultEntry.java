package org.wsisroadmaps.report.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.diff.ItemChange.ItemPlace;
import org.wsisroadmaps.model.diff.ItemChange.ResultList;

/**
 * An item of a results cell.
 *
 * @param text what it says
 * @param list what it stands under
 * @param position its place in the cell, 1-based
 */
record ResultEntry(String text, ResultList list, int position) {

  /** The items of an outcome's results cell in their order: its blocks without the headings. */
  static List<ResultEntry> of(Entry entry) {
    Map<String, Deque<ResultList>> lists = new HashMap<>();
    Results results = entry.outcome().results();
    results.expectedResults().forEach(item -> put(lists, item.text(), ResultList.EXPECTED_RESULTS));
    results.activities().forEach(item -> put(lists, item.text(), ResultList.ACTIVITIES));
    results.other().forEach(block -> put(lists, block.text(), ResultList.OTHER));
    List<ResultEntry> entries = new ArrayList<>();
    for (Block block : entry.outcome().cell(ColumnKey.RESULTS)) {
      Deque<ResultList> own = lists.get(block.text());
      if (own != null && !own.isEmpty()) {
        entries.add(new ResultEntry(block.text(), own.removeFirst(), entries.size() + 1));
      }
    }
    return entries;
  }

  private static void put(Map<String, Deque<ResultList>> lists, String text, ResultList list) {
    lists.computeIfAbsent(text, key -> new ArrayDeque<>()).add(list);
  }

  /** Where it stands. */
  ItemPlace in(Entry entry) {
    return new ItemPlace(entry.id(), position, list);
  }

  /**
   * Whether it went from the expected results to the activities or back. What stands under no
   * heading is neither: a heading that only one edition has is layout.
   */
  boolean changedList(ResultEntry now) {
    return list != now.list && list != ResultList.OTHER && now.list != ResultList.OTHER;
  }
}
