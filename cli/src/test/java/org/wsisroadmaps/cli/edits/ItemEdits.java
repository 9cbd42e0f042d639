package org.wsisroadmaps.cli.edits;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wsisroadmaps.cli.edits.Draft.Piece;
import org.wsisroadmaps.cli.edits.KnownEdits.KnownEdit;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Significance;

/** Edits of the items of results. */
final class ItemEdits {

  private static final ColumnKey KEY = ColumnKey.RESULTS;

  private ItemEdits() {}

  static List<KnownEdit> all() {
    return List.of(
        new KnownEdit("item added in front", e -> added(e, (first, end) -> first)),
        new KnownEdit("item added at the end", e -> added(e, (first, end) -> end)),
        new KnownEdit(
            "item added between",
            e -> added(e, (first, end) -> first + e.random.nextInt(end - first + 1))),
        new KnownEdit("item deleted", ItemEdits::deleted),
        new KnownEdit("item replaced", ItemEdits::replaced),
        new KnownEdit("item moved to another outcome", e -> elsewhere(e, false)),
        new KnownEdit("item moved and reworded", e -> elsewhere(e, true)),
        new KnownEdit("item moved to the other list", ItemEdits::otherList),
        new KnownEdit("item moved within its list", ItemEdits::within),
        new KnownEdit("item divided", ItemEdits::divided),
        new KnownEdit("items joined", ItemEdits::joined),
        new KnownEdit("items renumbered", ItemEdits::renumbered),
        new KnownEdit("SDGs of an item changed", ItemEdits::aligned),
        new KnownEdit("same item added in many outcomes", ItemEdits::inMany),
        new KnownEdit(
            "layout: item one level deeper",
            e ->
                layout(
                    e,
                    block ->
                        new Block(block.kind(), block.level() + 1, block.text(), block.spans()))));
  }

  private interface Place {
    int of(int first, int end);
  }

  /** Outcomes whose results may be edited. */
  private static Optional<Draft> any(EditedEdition e) {
    return e.any(d -> isOpen(d) && items(d).size() > 2);
  }

  /** Whether items of an outcome may be edited. */
  static boolean isOpen(Draft draft) {
    return draft.before != null && !draft.divided && !draft.closed.contains(KEY);
  }

  /** The places of the items of the first list that has some. */
  private static List<Integer> items(Draft draft) {
    List<Piece> cell = draft.cell(KEY);
    int first =
        IntStream.range(0, cell.size()).filter(i -> cell.get(i).isItem()).findFirst().orElse(-1);
    if (first <= 0) {
      return List.of();
    }
    return IntStream.range(first, cell.size())
        .takeWhile(i -> cell.get(i).isItem())
        .boxed()
        .toList();
  }

  /** The place of an item to which nothing was done and that no other outcome holds. */
  private static Optional<Integer> own(EditedEdition e, Draft draft) {
    return e.one(
        items(draft).stream()
            .filter(i -> {
              Piece piece = draft.cell(KEY).get(i);
              return !piece.edited
                  && piece.text().split(" ").length >= 8
                  && e.holders(KEY, piece.text()) == 1;
            })
            .toList());
  }

  private static Piece edited(String text) {
    Piece piece = new Piece(Block.listItem(0, text));
    piece.edited = true;
    return piece;
  }

  private static boolean added(EditedEdition e, Place place) {
    Optional<Draft> found = any(e);
    found.ifPresent(draft -> {
      List<Integer> items = items(draft);
      String text = TextEdits.sentence(e.random, 10);
      draft.cell(KEY).add(place.of(items.getFirst(), items.getLast() + 1), edited(text));
      e.changed(draft, KEY);
      e.item("ADDED", KEY, text);
      e.weighs(draft, KEY, Significance.SUBSTANTIVE);
    });
    return found.isPresent();
  }

  private interface OnItem {
    boolean of(Draft draft, int place);
  }

  private static boolean onItem(EditedEdition e, OnItem act) {
    Optional<Draft> draft = any(e);
    Optional<Integer> place = draft.flatMap(d -> own(e, d));
    return place.isPresent() && act.of(draft.get(), place.get());
  }

  private static boolean deleted(EditedEdition e) {
    return onItem(
        e,
        (draft, place) -> {
          e.item("REMOVED", KEY, draft.cell(KEY).remove(place).text());
          e.changed(draft, KEY);
          e.weighs(draft, KEY, Significance.SUBSTANTIVE);
          return true;
        });
  }

  private static boolean replaced(EditedEdition e) {
    return onItem(
        e,
        (draft, place) -> {
          String text = TextEdits.sentence(e.random, 10);
          e.item("REMOVED", KEY, draft.cell(KEY).get(place).text());
          e.item("ADDED", KEY, text);
          draft.cell(KEY).set(place, edited(text));
          e.changed(draft, KEY);
          return true;
        });
  }

  private static boolean elsewhere(EditedEdition e, boolean reworded) {
    return onItem(
        e,
        (draft, place) -> {
          Optional<Draft> other = any(e).filter(one -> one != draft);
          if (other.isEmpty()) {
            return false;
          }
          String text = draft.cell(KEY).get(place).text();
          if (reworded) {
            String[] words = text.split(" ");
            if (words.length < 14) {
              return false;
            }
            words[5] = "furthermore";
            text = String.join(" ", words);
          }
          draft.cell(KEY).remove(place);
          List<Integer> items = items(other.get());
          if (items.isEmpty()) {
            return false;
          }
          other.get().cell(KEY).add(items.getLast() + 1, edited(text));
          e.changed(draft, KEY);
          e.changed(other.get(), KEY);
          e.item("MOVED", KEY, text);
          return true;
        });
  }

  private static boolean otherList(EditedEdition e) {
    return onItem(
        e,
        (draft, place) -> {
          List<Piece> cell = draft.cell(KEY);
          boolean twoLists =
              cell.stream().anyMatch(piece -> piece.text().startsWith("Expected Results"))
                  && cell.getLast().isItem()
                  && cell.stream()
                      .skip(items(draft).getLast() + 1L)
                      .findFirst()
                      .filter(piece -> piece.text().startsWith("ITU Activities"))
                      .isPresent();
          if (!twoLists || !cell.get(items(draft).getFirst() - 1).text().startsWith("Expected")) {
            return false;
          }
          String text = cell.remove(place).text();
          cell.add(edited(text));
          e.changed(draft, KEY);
          e.item("MOVED", KEY, text);
          e.weighs(draft, KEY, Significance.SUBSTANTIVE);
          return true;
        });
  }

  private static boolean within(EditedEdition e) {
    return onItem(
        e,
        (draft, place) -> {
          List<Piece> cell = draft.cell(KEY);
          int last = items(draft).getLast();
          // over one other item, either of the two may be told as moved
          if (last - place < 2 || !e.isFree(draft, KEY)) {
            return false;
          }
          Piece piece = cell.remove(place);
          piece.edited = true;
          cell.add(last, piece);
          e.changed(draft, KEY);
          e.item("MOVED", KEY, piece.text());
          e.weighs(draft, KEY, Significance.EDITORIAL);
          // nothing else happens in this cell: it would weigh something else
          draft.closed.add(KEY);
          return true;
        });
  }

  private static boolean divided(EditedEdition e) {
    return onItem(
        e,
        (draft, place) -> {
          String text = draft.cell(KEY).get(place).text();
          int middle = text.indexOf(", ", text.length() / 3);
          if (middle < 0 || middle > 2 * text.length() / 3 || !e.isFree(draft, KEY)) {
            return false;
          }
          draft.cell(KEY).set(place, edited(text.substring(0, middle) + "."));
          draft.cell(KEY).add(place + 1, edited(text.substring(middle + 2)));
          e.changed(draft, KEY);
          e.itemsAreOpen(draft);
          return true;
        });
  }

  private static boolean joined(EditedEdition e) {
    return onItem(
        e,
        (draft, place) -> {
          List<Piece> cell = draft.cell(KEY);
          if (place + 1 >= cell.size()
              || !e.isFree(draft, KEY)
              || !cell.get(place + 1).isItem()
              || cell.get(place + 1).edited) {
            return false;
          }
          String text = cell.get(place).text() + "; and " + cell.remove(place + 1).text();
          cell.set(place, edited(text));
          e.changed(draft, KEY);
          e.itemsAreOpen(draft);
          return true;
        });
  }

  private static boolean renumbered(EditedEdition e) {
    Optional<Draft> found = e.any(d -> isOpen(d) && e.isFree(d, KEY) && items(d).size() > 2);
    found.ifPresent(draft -> {
      int number = 1;
      for (int place : items(draft)) {
        Piece piece = draft.cell(KEY).get(place);
        piece.say(number++ + ". " + piece.text());
      }
      e.changed(draft, KEY);
      e.weighs(draft, KEY, Significance.EDITORIAL);
      e.itemsAreOpen(draft);
    });
    return found.isPresent();
  }

  private static boolean aligned(EditedEdition e) {
    return onItem(
        e,
        (draft, place) -> {
          Piece piece = draft.cell(KEY).get(place);
          String made =
              piece.text().replaceFirst("\\(Aligned with SDG (\\d+)", "(Aligned with SDG 1$1");
          if (made.equals(piece.text()) || made.contains("SDG 1\\d\\d")) {
            return false;
          }
          piece.say(made);
          e.changed(draft, KEY);
          e.item("REWORDED", KEY, made);
          e.weighs(draft, KEY, Significance.SUBSTANTIVE);
          return true;
        });
  }

  private static boolean inMany(EditedEdition e) {
    String text = TextEdits.sentence(e.random, 10);
    List<Draft> all = e.drafts().filter(d -> isOpen(d) && items(d).size() > 2).toList();
    List<Draft> some = all.subList(0, Math.min(4, all.size()));
    some.forEach(draft -> {
      draft.cell(KEY).add(items(draft).getLast() + 1, edited(text));
      e.changed(draft, KEY);
      e.item("ADDED", KEY, text);
    });
    return !some.isEmpty();
  }

  private interface BlockEdit {
    Block of(Block block);
  }

  private static boolean layout(EditedEdition e, BlockEdit edit) {
    return onItem(
        e,
        (draft, place) -> {
          Piece piece = draft.cell(KEY).get(place);
          piece.block = edit.of(piece.block);
          piece.edited = true;
          e.touched(draft, KEY);
          return true;
        });
  }
}
