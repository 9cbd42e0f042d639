package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.ItemChange.ItemPlace;
import org.wsisroadmaps.model.diff.ItemChange.Kind;

/** What happened to references and to SDG links: each is known by what it is, not by its words. */
final class ListedChanges {

  /**
   * Something in a list.
   *
   * @param text it, in words
   * @param detail what may change about it
   * @param position its place, 1-based
   */
  private record Listed(String text, String detail, int position) {
    String whole() {
      return detail.isEmpty() ? text : text + ": " + detail;
    }
  }

  private ListedChanges() {}

  /** What happened to the references. */
  static List<ItemChange> references(Pair pair) {
    return changes(pair, references(pair.before()), references(pair.after()));
  }

  private static Map<String, Listed> references(Entry entry) {
    Map<String, Listed> listed = new LinkedHashMap<>();
    List<Reference> references = entry.outcome().references();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      listed.putIfAbsent(
          ReferenceText.identity(reference),
          new Listed(ReferenceText.name(reference), ReferenceText.detail(reference), i + 1));
    }
    return listed;
  }

  /** What happened to the SDG links. */
  static List<ItemChange> sdgs(Pair pair) {
    return changes(pair, sdgs(pair.before()), sdgs(pair.after()));
  }

  private static Map<String, Listed> sdgs(Entry entry) {
    Map<String, Listed> listed = new LinkedHashMap<>();
    List<SdgLink> links = entry.outcome().sdgs();
    for (int i = 0; i < links.size(); i++) {
      SdgLink link = links.get(i);
      String name = link.target() == null ? String.valueOf(link.goal()) : link.target();
      listed.putIfAbsent(name, new Listed("SDG " + name, "", i + 1));
    }
    return listed;
  }

  private static List<ItemChange> changes(
      Pair pair, Map<String, Listed> before, Map<String, Listed> after) {
    List<ItemChange> changes = new ArrayList<>();
    after.forEach((identity, now) -> {
      Listed old = before.get(identity);
      ItemPlace to = new ItemPlace(pair.after().id(), now.position());
      if (old == null) {
        changes.add(new ItemChange(Kind.ADDED, null, now.whole(), null, to, List.of()));
      } else if (!Token.layoutFree(old.detail()).equals(Token.layoutFree(now.detail()))) {
        ItemPlace from = new ItemPlace(pair.before().id(), old.position());
        changes.add(
            new ItemChange(
                Kind.REWORDED,
                old.whole(),
                now.whole(),
                from,
                to,
                WordDiff.edits(old.whole(), now.whole())));
      }
    });
    before.forEach((identity, old) -> {
      if (!after.containsKey(identity)) {
        ItemPlace from = new ItemPlace(pair.before().id(), old.position());
        changes.add(new ItemChange(Kind.REMOVED, old.whole(), null, from, null, List.of()));
      }
    });
    return changes;
  }
}
