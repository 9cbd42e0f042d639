package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;

/** What the cells of an outcome say differently. */
final class FieldChanges {

  private final ResultChanges results;

  FieldChanges(ResultChanges results) {
    this.results = results;
  }

  /**
   * The changes of an outcome's cells, in the order of its columns.
   *
   * @param statement whether a change of the outcome's own text is one: not where it was split or
   *     merged, which says so already
   */
  List<Change> of(Pair pair, boolean statement) {
    Set<ColumnKey> keys = new LinkedHashSet<>(pair.after().outcome().cells().keySet());
    keys.addAll(pair.before().outcome().cells().keySet());
    List<Change> changes = new ArrayList<>();
    for (ColumnKey key : keys) {
      if (statement || !key.equals(ColumnKey.OUTCOME)) {
        change(pair, key).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<Change> change(Pair pair, ColumnKey key) {
    String before = pair.before().comparedWith(pair.after(), key);
    String after = pair.after().comparedWith(pair.before(), key);
    if (Token.sayTheSame(before, after)) {
      return Optional.empty();
    }
    List<Edit> edits = WordDiff.edits(before, after);
    List<ItemChange> items = items(pair, key);
    Meaning meaning = meaning(pair, key, edits, items);
    return Optional.of(
        new Change(
            Change.Kind.FIELD_CHANGED,
            pair.before().id(),
            pair.after().id(),
            key,
            before,
            after,
            edits,
            items,
            summary(pair, key, edits, items),
            meaning.significance(),
            meaning.reason(),
            List.of(),
            null));
  }

  private List<ItemChange> items(Pair pair, ColumnKey key) {
    if (key.equals(ColumnKey.RESULTS)) {
      return results.of(pair);
    }
    if (key.equals(ColumnKey.REFERENCES)) {
      return ListedChanges.references(pair);
    }
    return key.equals(ColumnKey.SDGS) ? ListedChanges.sdgs(pair) : List.of();
  }

  private static String summary(
      Pair pair, ColumnKey key, List<Edit> edits, List<ItemChange> items) {
    if (key.equals(ColumnKey.TIMING)) {
      return InWords.timing(
          pair.before().outcome().timing(),
          pair.after().outcome().timing(),
          pair.before().text(key),
          pair.after().text(key));
    }
    if (items.isEmpty()) {
      return InWords.text(edits);
    }
    return key.equals(ColumnKey.RESULTS)
        ? InWords.results(items, pair.before().id(), pair.after().id())
        : InWords.listed(items);
  }

  private static Meaning meaning(
      Pair pair, ColumnKey key, List<Edit> edits, List<ItemChange> items) {
    if (key.equals(ColumnKey.TIMING)) {
      boolean same =
          pair.before().outcome().timing() != null
              && Objects.equals(pair.before().outcome().timing(), pair.after().outcome().timing());
      return same
          ? Meaning.editorial("the timing is the same, written differently")
          : Meaning.substantive("the timing changed");
    }
    boolean wasEmpty = pair.before().text(key).isBlank();
    if (wasEmpty || pair.after().text(key).isBlank()) {
      return Meaning.ofWhole(wasEmpty);
    }
    if (items.isEmpty()) {
      return Meaning.ofWords(edits);
    }
    return items.stream()
        .map(item -> new Meaning(item.significance(), item.reason()))
        .reduce(Meaning::or)
        .orElseGet(() -> Meaning.ofWords(edits));
  }
}
