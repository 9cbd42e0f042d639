package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.ItemChange.ItemPlace;
import org.wsisroadmaps.model.diff.ItemChange.Kind;

/**
 * What happened to references and to SDG links: each is known by what it is, and only where it is
 * nothing but words by these.
 */
final class ListedChanges {

  /**
   * Something in a list.
   *
   * @param text it, in words
   * @param detail what may change about it
   * @param onlyWords whether nothing but its words tells what it is
   * @param position its place, 1-based
   */
  private record Listed(String text, String detail, boolean onlyWords, int position) {
    String whole() {
      return detail.isEmpty() ? text : text + ": " + detail;
    }
  }

  private final Pair pair;
  private final Map<String, Listed> before;
  private final Map<String, Listed> after;
  private final List<ItemChange> changes = new ArrayList<>();

  private ListedChanges(Pair pair, Map<String, Listed> before, Map<String, Listed> after) {
    this.pair = pair;
    this.before = before;
    this.after = after;
  }

  /** What happened to the references. */
  static List<ItemChange> references(Pair pair) {
    return new ListedChanges(pair, references(pair.before()), references(pair.after())).collect();
  }

  private static Map<String, Listed> references(Entry entry) {
    Map<String, Listed> listed = new LinkedHashMap<>();
    List<Reference> references = entry.outcome().references();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      listed.putIfAbsent(
          ReferenceText.identity(reference),
          new Listed(
              ReferenceText.name(reference),
              ReferenceText.detail(reference),
              ReferenceText.isOnlyWords(reference),
              i + 1));
    }
    return listed;
  }

  /** What happened to the SDG links. */
  static List<ItemChange> sdgs(Pair pair) {
    return new ListedChanges(pair, sdgs(pair.before()), sdgs(pair.after())).collect();
  }

  private static Map<String, Listed> sdgs(Entry entry) {
    Map<String, Listed> listed = new LinkedHashMap<>();
    List<SdgLink> links = entry.outcome().sdgs();
    for (int i = 0; i < links.size(); i++) {
      SdgLink link = links.get(i);
      String name = link.target() == null ? String.valueOf(link.goal()) : link.target();
      listed.putIfAbsent(name, new Listed("SDG " + name, "", false, i + 1));
    }
    return listed;
  }

  private List<ItemChange> collect() {
    Map<Listed, Listed> reworded = reworded();
    Set<String> outOfOrder = outOfOrder();
    after.forEach((identity, now) -> {
      Listed old = before.getOrDefault(identity, reworded.get(now));
      if (old == null) {
        changes.add(new ItemChange(Kind.ADDED, null, now.whole(), null, to(now), List.of()));
      } else if (!Token.sayTheSame(old.whole(), now.whole())) {
        changes.add(
            new ItemChange(
                Kind.REWORDED,
                old.whole(),
                now.whole(),
                from(old),
                to(now),
                WordDiff.edits(old.whole(), now.whole())));
      } else if (outOfOrder.contains(identity)) {
        changes.add(
            new ItemChange(Kind.MOVED, old.whole(), now.whole(), from(old), to(now), List.of()));
      }
    });
    before.forEach((identity, old) -> {
      if (!after.containsKey(identity) && !reworded.containsValue(old)) {
        changes.add(new ItemChange(Kind.REMOVED, old.whole(), null, from(old), null, List.of()));
      }
    });
    return changes;
  }

  private ItemPlace from(Listed old) {
    return new ItemPlace(pair.before().id(), old.position());
  }

  private ItemPlace to(Listed now) {
    return new ItemPlace(pair.after().id(), now.position());
  }

  /** What is known by its words only, and has other ones now: new to old. */
  private Map<Listed, Listed> reworded() {
    List<Listed> gone = onlyWords(before, after.keySet());
    List<Listed> come = onlyWords(after, before.keySet());
    int[] newOf =
        ItemMatcher.match(
            gone.stream().map(Listed::text).toList(), come.stream().map(Listed::text).toList());
    Map<Listed, Listed> oldOf = new LinkedHashMap<>();
    for (int i = 0; i < newOf.length; i++) {
      if (newOf[i] >= 0) {
        oldOf.put(come.get(newOf[i]), gone.get(i));
      }
    }
    return oldOf;
  }

  private static List<Listed> onlyWords(Map<String, Listed> listed, Set<String> otherSide) {
    return listed.entrySet().stream()
        .filter(entry -> entry.getValue().onlyWords() && !otherSide.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What stands on both sides, but in another order. */
  private Set<String> outOfOrder() {
    List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
    List<String> order = after.keySet().stream().filter(before::containsKey).toList();
    boolean[] inOrder = ItemMatcher.inOrder(kept.stream().mapToInt(order::indexOf).toArray());
    Set<String> outOfOrder = new HashSet<>();
    for (int i = 0; i < inOrder.length; i++) {
      if (!inOrder[i]) {
        outOfOrder.add(kept.get(i));
      }
    }
    return outOfOrder;
  }
}
