package org.wsisroadmaps.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.Significance;

/**
 * The changes of a comparison as all its reports tell and count them: what is the same in many
 * outcomes is one change.
 *
 * @param all the changes: those of the edition, then the others in the order of the document
 */
public record ToldChanges(List<Told> all) {

  /** Copies. */
  public ToldChanges {
    all = List.copyOf(all);
  }

  /** The changes of a comparison. */
  public static ToldChanges of(EditionDiff diff) {
    List<Told> told = new ArrayList<>();
    diff.editionChanges().forEach(change -> told.add(new Told.OfEdition(change)));
    Set<ChangeGroup> groups = new LinkedHashSet<>();
    for (Change change : diff.changes()) {
      for (ChangeGroup group : diff.groupsOf(change)) {
        if (groups.add(group)) {
          told.add(new Told.InMany(group, change));
        }
      }
      if (!diff.isToldInGroups(change)) {
        told.add(new Told.InOne(change));
      }
    }
    return new ToldChanges(told);
  }

  /** How many there are. */
  public int count() {
    return all.size();
  }

  /** How many of each weight, the weightiest first. */
  public Map<Significance, Integer> bySignificance() {
    Map<Significance, Integer> counts = new EnumMap<>(Significance.class);
    all.forEach(told -> counts.merge(told.significance(), 1, Integer::sum));
    return counts;
  }

  /**
   * The weightiest first; of the same weight those of the most outcomes, then as in the document.
   */
  public List<Told> ranked() {
    return all.stream()
        .sorted(
            Comparator.comparing(Told::significance)
                .thenComparingInt(told -> -told.outcomes().size()))
        .toList();
  }

  /** Those that fit. */
  public ToldChanges only(Predicate<Told> fits) {
    return new ToldChanges(all.stream().filter(fits).toList());
  }

  /** Those of an action line. */
  public ToldChanges of(String line) {
    return only(told -> told.lines().contains(line));
  }

  /** The items inside of them by column and by what happened to them, each told once. */
  public Map<ColumnKey, Map<ItemChange.Kind, Integer>> items() {
    Map<ColumnKey, Map<ItemChange.Kind, Integer>> counts = new LinkedHashMap<>();
    for (Told told : all) {
      ColumnKey field = told.field();
      if (field != null) {
        for (ItemChange item : items(told)) {
          counts
              .computeIfAbsent(field, key -> new EnumMap<>(ItemChange.Kind.class))
              .merge(item.kind(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The items of a change that no group tells. */
  private List<ItemChange> items(Told told) {
    return switch (told) {
      case Told.OfEdition edition -> List.of();
      case Told.InMany(ChangeGroup group, Change example) -> group.items();
      case Told.InOne(Change change) ->
          change.items().stream()
              .filter(item -> !isMovedHere(change, item) && !isToldInGroup(change, item))
              .toList();
    };
  }

  /** An item that went from one outcome to another is told in both, and counts in the first. */
  private static boolean isMovedHere(Change change, ItemChange item) {
    return item.kind() == ItemChange.Kind.MOVED
        && item.from() != null
        && item.to() != null
        && !item.from().outcome().equals(change.before())
        && item.to().outcome().equals(change.after());
  }

  private boolean isToldInGroup(Change change, ItemChange item) {
    return all.stream()
        .anyMatch(told ->
            told instanceof Told.InMany(ChangeGroup group, Change example)
                && group.holds(change)
                && group.holds(item));
  }
}
