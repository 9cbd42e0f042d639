package org.wsisroadmaps.report.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Edit;
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
   * @param item the item
   */
  private record Loose(Entry entry, ResultEntry item) {
    String text() {
      return item.text();
    }

    ItemPlace place() {
      return item.in(entry);
    }
  }

  private final Map<Entry, List<ItemChange>> byOld = new HashMap<>();
  private final Map<Entry, List<ItemChange>> byNew = new HashMap<>();
  private final Set<Loose> gone = new LinkedHashSet<>();
  private final Set<Loose> come = new LinkedHashSet<>();

  ResultChanges(Alignment alignment) {
    alignment.pairs().forEach(this::compare);
    alignment.removed().stream()
        .filter(ResultChanges::owns)
        .forEach(entry -> gone.addAll(items(entry)));
    alignment.added().stream()
        .filter(ResultChanges::owns)
        .forEach(entry -> come.addAll(items(entry)));
    Set<Entry> paired = new HashSet<>();
    alignment
        .pairs()
        .forEach(pair -> {
          paired.add(pair.before());
          paired.add(pair.after());
        });
    alignment.splits().stream()
        .flatMap(split -> split.parts().stream())
        .filter(part -> !paired.contains(part))
        .forEach(part -> come.addAll(items(part)));
    alignment.merges().stream()
        .flatMap(merge -> merge.parts().stream())
        .filter(part -> !paired.contains(part))
        .forEach(part -> gone.addAll(items(part)));
    findMoved(alignment);
    gone.forEach(item ->
        put(
            byOld,
            item.entry(),
            change(Kind.REMOVED, item, null, List.of(), Meaning.substantive("a result went"))));
    come.forEach(item ->
        put(
            byNew,
            item.entry(),
            change(Kind.ADDED, null, item, List.of(), Meaning.substantive("a result came"))));
  }

  private static ItemChange change(
      Kind kind, @Nullable Loose old, @Nullable Loose now, List<Edit> edits, Meaning meaning) {
    return new ItemChange(
        kind,
        old == null ? null : old.text(),
        now == null ? null : now.text(),
        old == null ? null : old.place(),
        now == null ? null : now.place(),
        edits,
        meaning.significance(),
        meaning.reason());
  }

  /** The changes of a pair: what happened in the cell, what came to it, what left it. */
  List<ItemChange> of(Pair pair) {
    List<ItemChange> changes = new ArrayList<>(byNew.getOrDefault(pair.after(), List.of()));
    changes.addAll(byOld.getOrDefault(pair.before(), List.of()));
    return changes;
  }

  private void compare(Pair pair) {
    if (!owns(pair.before()) && !owns(pair.after())) {
      return;
    }
    List<Loose> before = items(pair.before());
    List<Loose> after = items(pair.after());
    int[] newOf =
        ItemMatcher.match(
            texts(before),
            texts(after),
            i -> before.get(i).item().list(),
            j -> after.get(j).item().list());
    boolean[] inOrder = ItemMatcher.inOrder(newOf);
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      int j = newOf[i];
      if (j < 0) {
        gone.add(before.get(i));
        continue;
      }
      kept.add(j);
      kept(before.get(i), after.get(j), inOrder[i])
          .ifPresent(change -> put(byNew, pair.after(), change));
    }
    for (int j = 0; j < after.size(); j++) {
      if (!kept.contains(j)) {
        come.add(after.get(j));
      }
    }
  }

  private static List<String> texts(List<Loose> items) {
    return items.stream().map(Loose::text).toList();
  }

  /** What happened to an item that stands in the same cell before and after. */
  private static Optional<ItemChange> kept(Loose old, Loose now, boolean inOrder) {
    boolean same = Token.sayTheSame(old.text(), now.text());
    List<Edit> edits = same ? List.of() : WordDiff.edits(old.text(), now.text());
    if (old.item().changedList(now.item())) {
      Meaning meaning =
          Meaning.substantive(
              "a result moved from "
                  + InWords.list(old.item().list())
                  + " to "
                  + InWords.list(now.item().list()));
      return Optional.of(change(Kind.MOVED, old, now, edits, meaning));
    }
    if (!same) {
      return Optional.of(change(Kind.REWORDED, old, now, edits, Meaning.ofWords(edits)));
    }
    return inOrder
        ? Optional.empty()
        : Optional.of(change(Kind.MOVED, old, now, List.of(), Meaning.ORDER));
  }

  /** Whether its results cell begins in an outcome: what it shares is told there. */
  private static boolean owns(Entry entry) {
    return entry.outcome().owns(ColumnKey.RESULTS);
  }

  private static List<Loose> items(Entry entry) {
    return ResultEntry.of(entry).stream().map(item -> new Loose(entry, item)).toList();
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
    Map<String, Deque<Loose>> comeBySaying = new HashMap<>();
    come.forEach(now ->
        comeBySaying
            .computeIfAbsent(Token.layoutFree(now.text()), key -> new ArrayDeque<>())
            .add(now));
    for (Loose old : own) {
      Deque<Loose> same = comeBySaying.get(Token.layoutFree(old.text()));
      if (same != null && !same.isEmpty()) {
        move(old, same.removeFirst());
      }
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
    items(entry).forEach(item -> own.add(Token.layoutFree(item.text())));
    own.forEach(item -> counts.merge(item, 1, Integer::sum));
  }

  private void move(Loose old, Loose now) {
    gone.remove(old);
    come.remove(now);
    ItemChange moved =
        change(
            Kind.MOVED,
            old,
            now,
            Token.sayTheSame(old.text(), now.text())
                ? List.of()
                : WordDiff.edits(old.text(), now.text()),
            Meaning.substantive("a result moved to another outcome"));
    put(byNew, now.entry(), moved);
    put(byOld, old.entry(), moved);
  }

  private static void put(Map<Entry, List<ItemChange>> changes, Entry entry, ItemChange change) {
    changes.computeIfAbsent(entry, key -> new ArrayList<>()).add(change);
  }
}
