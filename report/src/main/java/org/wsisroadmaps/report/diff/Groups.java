package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.OutcomeId;

/**
 * Finds the changes that are the same in many outcomes: items that changed in the same way, and
 * cells without items in which the same words did.
 */
final class Groups {

  /** From so many outcomes on, a change is told once. */
  private static final int FEWEST = 3;

  /** A change alone is no group: that of a shared cell names its outcomes itself. */
  private static final int FEWEST_CHANGES = 2;

  /**
   * A change of one item in many outcomes.
   *
   * @param field the column
   * @param item the item, as in the first outcome
   * @param changes the changes that hold it, each once
   */
  private record SameItem(ColumnKey field, ItemChange item, Set<Change> changes) {}

  private Groups() {}

  static List<ChangeGroup> of(List<Change> changes) {
    List<ChangeGroup> groups = new ArrayList<>(ofItems(changes));
    groups.addAll(ofCells(changes));
    return groups;
  }

  /** Items that changed together in the same outcomes are one group. */
  private static List<ChangeGroup> ofItems(List<Change> changes) {
    Map<String, SameItem> same = new LinkedHashMap<>();
    for (Change change : changes) {
      ColumnKey field = change.field();
      if (change.after() == null || field == null) {
        continue;
      }
      for (ItemChange item : change.items()) {
        if (item.kind() != ItemChange.Kind.MOVED) {
          same.computeIfAbsent(
                  field
                      + "|"
                      + item.kind()
                      + "|"
                      + plain(item.oldText())
                      + "|"
                      + plain(item.newText()),
                  key -> new SameItem(field, item, new LinkedHashSet<>()))
              .changes()
              .add(change);
        }
      }
    }
    Map<String, List<SameItem>> together = new LinkedHashMap<>();
    for (SameItem one : same.values()) {
      if (areMany(one.changes())) {
        together
            .computeIfAbsent(one.field() + "|" + outcomes(one.changes()), key -> new ArrayList<>())
            .add(one);
      }
    }
    return together.values().stream().map(Groups::group).toList();
  }

  private static boolean areMany(Collection<Change> same) {
    return same.size() >= FEWEST_CHANGES && outcomes(same).size() >= FEWEST;
  }

  /** The outcomes of changes, all that share a cell included. */
  private static List<OutcomeId> outcomes(Collection<Change> changes) {
    return changes.stream()
        .flatMap(change ->
            change.sharedBy().isEmpty()
                ? Stream.ofNullable(change.after())
                : change.sharedBy().stream())
        .distinct()
        .toList();
  }

  private static ChangeGroup group(List<SameItem> same) {
    SameItem first = same.get(0);
    List<ItemChange> items = same.stream().map(SameItem::item).toList();
    return new ChangeGroup(
        first.field(),
        items,
        first.field().equals(ColumnKey.RESULTS) ? InWords.quoted(items) : InWords.together(items),
        Meaning.weightiest(items),
        outcomes(first.changes()));
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : Token.layoutFree(text);
  }

  private static List<ChangeGroup> ofCells(List<Change> changes) {
    Map<String, List<Change>> same = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.kind() == Change.Kind.FIELD_CHANGED && change.items().isEmpty()) {
        same.computeIfAbsent(signature(change), key -> new ArrayList<>()).add(change);
      }
    }
    List<ChangeGroup> groups = new ArrayList<>();
    for (List<Change> group : same.values()) {
      Change first = group.get(0);
      if (areMany(group) && first.field() != null) {
        groups.add(
            new ChangeGroup(
                first.field(), List.of(), first.summary(), first.significance(), outcomes(group)));
      }
    }
    return groups;
  }

  /** What was deleted and inserted, wherever that was. */
  private static String signature(Change change) {
    return change.field()
        + change.edits().stream()
            .filter(edit -> edit.op() != Edit.Op.EQUAL && !edit.text().isBlank())
            .map(edit -> edit.op() + Token.layoutFree(edit.text()))
            .collect(Collectors.joining("|", "|", ""));
  }
}
