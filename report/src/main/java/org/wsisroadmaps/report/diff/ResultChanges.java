package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.ItemChange.ItemPlace;
import org.wsisroadmaps.model.diff.ItemChange.Kind;

/** What happened to the items of all results cells, those that went to another outcome included. */
final class ResultChanges {

  /** From here on an item of one outcome is the same as one of another. */
  private static final double SAME_ELSEWHERE = 0.7;

  /** An item that more outcomes than this hold is boilerplate, and does not move. */
  private static final int BOILERPLATE = 2;

  /** More comparisons than this are not made: only equal items are then found elsewhere. */
  private static final long MOST_COMPARISONS = 250_000;

  /**
   * An item that has no counterpart in its outcome.
   *
   * @param entry the outcome
   * @param text the item
   * @param position its place in the cell, 1-based
   */
  private record Loose(Entry entry, String text, int position) {
    ItemPlace place() {
      return new ItemPlace(entry.id(), position);
    }
  }

  private final Map<Entry, List<ItemChange>> byOld = new HashMap<>();
  private final Map<Entry, List<ItemChange>> byNew = new HashMap<>();
  private final List<Loose> gone = new ArrayList<>();
  private final List<Loose> come = new ArrayList<>();

  ResultChanges(Alignment alignment) {
    alignment.pairs().forEach(this::compare);
    alignment.removed().forEach(entry -> addAll(entry, gone));
    alignment.added().forEach(entry -> addAll(entry, come));
    alignment.splits().stream()
        .flatMap(split -> split.parts().stream())
        .filter(part -> alignment.pairs().stream().noneMatch(pair -> pair.after().equals(part)))
        .forEach(part -> addAll(part, come));
    alignment.merges().stream()
        .flatMap(merge -> merge.parts().stream())
        .filter(part -> alignment.pairs().stream().noneMatch(pair -> pair.before().equals(part)))
        .forEach(part -> addAll(part, gone));
    findMoved(alignment);
    gone.forEach(item ->
        put(
            byOld,
            item.entry(),
            new ItemChange(Kind.REMOVED, item.text(), null, item.place(), null, List.of())));
    come.forEach(item ->
        put(
            byNew,
            item.entry(),
            new ItemChange(Kind.ADDED, null, item.text(), null, item.place(), List.of())));
  }

  /** The changes of a pair: what happened in the cell, what came to it, what left it. */
  List<ItemChange> of(Pair pair) {
    List<ItemChange> changes = new ArrayList<>(byNew.getOrDefault(pair.after(), List.of()));
    changes.addAll(byOld.getOrDefault(pair.before(), List.of()));
    return changes;
  }

  /** The items of a results cell: its blocks without the headings. */
  static List<String> items(Entry entry) {
    Map<String, Integer> known = new LinkedHashMap<>();
    var results = entry.outcome().results();
    for (ResultItem item : results.expectedResults()) {
      known.merge(item.text(), 1, Integer::sum);
    }
    for (ResultItem item : results.activities()) {
      known.merge(item.text(), 1, Integer::sum);
    }
    for (Block block : results.other()) {
      known.merge(block.text(), 1, Integer::sum);
    }
    List<String> items = new ArrayList<>();
    for (Block block : entry.outcome().cell(ColumnKey.RESULTS)) {
      if (known.merge(block.text(), -1, Integer::sum) >= 0) {
        items.add(block.text());
      }
    }
    return items;
  }

  private void compare(Pair pair) {
    List<String> before = items(pair.before());
    List<String> after = items(pair.after());
    int[] newOf = ItemMatcher.match(before, after);
    boolean[] inOrder = ItemMatcher.inOrder(newOf);
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      int j = newOf[i];
      if (j < 0) {
        gone.add(new Loose(pair.before(), before.get(i), i + 1));
        continue;
      }
      kept.add(j);
      ItemPlace from = new ItemPlace(pair.before().id(), i + 1);
      ItemPlace to = new ItemPlace(pair.after().id(), j + 1);
      String old = before.get(i);
      String now = after.get(j);
      if (!Token.sayTheSame(old, now)) {
        put(
            byNew,
            pair.after(),
            new ItemChange(Kind.REWORDED, old, now, from, to, WordDiff.edits(old, now)));
      } else if (!inOrder[i]) {
        put(byNew, pair.after(), new ItemChange(Kind.MOVED, old, now, from, to, List.of()));
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (!kept.contains(j)) {
        come.add(new Loose(pair.after(), after.get(j), j + 1));
      }
    }
  }

  private static void addAll(Entry entry, List<Loose> loose) {
    List<String> items = items(entry);
    for (int i = 0; i < items.size(); i++) {
      loose.add(new Loose(entry, items.get(i), i + 1));
    }
  }

  private void findMoved(Alignment alignment) {
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    Map<String, Integer> holders = holders(alignment);
    List<Loose> own =
        gone.stream()
            .filter(item -> holders.getOrDefault(Token.layoutFree(item.text()), 0) <= BOILERPLATE)
            .toList();
    for (Loose old : own) {
      come.stream()
          .filter(now -> Token.sayTheSame(now.text(), old.text()))
          .findFirst()
          .ifPresent(now -> move(old, now));
    }
    List<Loose> reworded = own.stream().filter(gone::contains).toList();
    if ((long) reworded.size() * come.size() <= MOST_COMPARISONS) {
      moveAlike(reworded, List.copyOf(come));
    }
  }

  private void moveAlike(List<Loose> rows, List<Loose> columns) {
    if (rows.isEmpty() || columns.isEmpty()) {
      return;
    }
    Terms terms =
        new Terms(
            Stream.concat(rows.stream(), columns.stream())
                .map(item -> Terms.words(item.text()))
                .toList());
    List<Terms.Vector> vectors =
        columns.stream().map(item -> terms.vector(Terms.words(item.text()))).toList();
    double[][] value = new double[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      Terms.Vector vector = terms.vector(Terms.words(rows.get(r).text()));
      for (int c = 0; c < columns.size(); c++) {
        double likeness = vector.likeness(vectors.get(c));
        value[r][c] = likeness < SAME_ELSEWHERE ? 0 : likeness;
      }
    }
    int[] columnOf = Assignment.best(value);
    for (int r = 0; r < rows.size(); r++) {
      if (columnOf[r] >= 0) {
        move(rows.get(r), columns.get(columnOf[r]));
      }
    }
  }

  /** In how many outcomes of the editions, whichever holds it more often, an item stands. */
  private static Map<String, Integer> holders(Alignment alignment) {
    Map<String, Integer> old = new HashMap<>();
    Map<String, Integer> now = new HashMap<>();
    alignment
        .pairs()
        .forEach(pair -> {
          count(pair.before(), old);
          count(pair.after(), now);
        });
    alignment.removed().forEach(entry -> count(entry, old));
    alignment.added().forEach(entry -> count(entry, now));
    now.forEach((text, count) -> old.merge(text, count, Math::max));
    return old;
  }

  private static void count(Entry entry, Map<String, Integer> counts) {
    Set<String> own = new HashSet<>();
    items(entry).forEach(item -> own.add(Token.layoutFree(item)));
    own.forEach(item -> counts.merge(item, 1, Integer::sum));
  }

  private void move(Loose old, Loose now) {
    gone.remove(old);
    come.remove(now);
    ItemChange moved =
        new ItemChange(
            Kind.MOVED,
            old.text(),
            now.text(),
            old.place(),
            now.place(),
            Token.sayTheSame(old.text(), now.text())
                ? List.of()
                : WordDiff.edits(old.text(), now.text()));
    put(byNew, now.entry(), moved);
    put(byOld, old.entry(), moved);
  }

  private static void put(Map<Entry, List<ItemChange>> changes, Entry entry, ItemChange change) {
    changes.computeIfAbsent(entry, key -> new ArrayList<>()).add(change);
  }
}
