package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.ItemChange.ItemPlace;
import org.wsisroadmaps.model.diff.ItemChange.Kind;
import org.wsisroadmaps.model.diff.Significance;

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
   * @param isFreeText whether it is no reference that is known, but any text
   * @param position its place, 1-based
   */
  private record Listed(
      String text, String detail, boolean onlyWords, boolean isFreeText, int position) {
    String whole() {
      return detail.isEmpty() ? text : text + ": " + detail;
    }
  }

  private final String what;
  private final Pair pair;
  private final Map<String, Listed> before;
  private final Map<String, Listed> after;
  private final List<ItemChange> changes = new ArrayList<>();

  /**
   * Two lists that are compared.
   *
   * @param what what one of their items is, in words
   */
  private ListedChanges(
      String what, Pair pair, Map<String, Listed> before, Map<String, Listed> after) {
    this.what = what;
    this.pair = pair;
    this.before = before;
    this.after = after;
  }

  /** What happened to the references. */
  static List<ItemChange> references(Pair pair) {
    return new ListedChanges(
            "a reference", pair, references(pair.before()), references(pair.after()))
        .collect();
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
              reference instanceof Reference.Text,
              i + 1));
    }
    return listed;
  }

  /** What happened to the SDG links. */
  static List<ItemChange> sdgs(Pair pair) {
    return new ListedChanges("an SDG", pair, sdgs(pair.before()), sdgs(pair.after())).collect();
  }

  private static Map<String, Listed> sdgs(Entry entry) {
    Map<String, Listed> listed = new LinkedHashMap<>();
    List<SdgLink> links = entry.outcome().sdgs();
    for (int i = 0; i < links.size(); i++) {
      SdgLink link = links.get(i);
      String name = link.target() == null ? String.valueOf(link.goal()) : link.target();
      listed.putIfAbsent(name, new Listed("SDG " + name, "", false, false, i + 1));
    }
    return listed;
  }

  private List<ItemChange> collect() {
    Map<Listed, Listed> reworded = reworded();
    Set<String> outOfOrder = outOfOrder();
    after.forEach((identity, now) -> {
      Listed old = before.getOrDefault(identity, reworded.get(now));
      if (old == null) {
        add(Kind.ADDED, null, now, List.of(), Meaning.substantive(what + " came"));
      } else if (!Token.sayTheSame(old.whole(), now.whole())) {
        List<Edit> edits = WordDiff.edits(old.whole(), now.whole());
        Meaning meaning = Meaning.ofWords(edits);
        // another title or revision, however little it says, is an update
        add(
            Kind.REWORDED,
            old,
            now,
            edits,
            meaning.significance() == Significance.EDITORIAL || now.isFreeText()
                ? Meaning.ofName(edits)
                : Meaning.substantive("a reference was updated"));
      } else if (outOfOrder.contains(identity)) {
        add(Kind.MOVED, old, now, List.of(), Meaning.ORDER);
      }
    });
    before.forEach((identity, old) -> {
      if (!after.containsKey(identity) && !reworded.containsValue(old)) {
        add(Kind.REMOVED, old, null, List.of(), Meaning.substantive(what + " went"));
      }
    });
    return changes;
  }

  private void add(
      Kind kind, @Nullable Listed old, @Nullable Listed now, List<Edit> edits, Meaning meaning) {
    changes.add(
        new ItemChange(
            kind,
            old == null ? null : old.whole(),
            now == null ? null : now.whole(),
            old == null ? null : new ItemPlace(pair.before().id(), old.position()),
            now == null ? null : new ItemPlace(pair.after().id(), now.position()),
            edits,
            meaning.significance(),
            meaning.reason()));
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
