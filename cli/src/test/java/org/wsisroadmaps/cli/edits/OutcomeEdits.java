package org.wsisroadmaps.cli.edits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.cli.edits.Draft.Piece;
import org.wsisroadmaps.cli.edits.EditedEdition.Line;
import org.wsisroadmaps.cli.edits.KnownEdits.KnownEdit;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Section;

/** Edits of outcomes as wholes. */
final class OutcomeEdits {

  /** A section keeps so many outcomes, that it remains one. */
  private static final int FEWEST = 3;

  private OutcomeEdits() {}

  static List<KnownEdit> all() {
    return List.of(
        new KnownEdit("outcome added", OutcomeEdits::added),
        new KnownEdit(
            "outcome added as the last one",
            e -> {
              Line line = e.line();
              return add(e, line, line.drafts.size());
            }),
        new KnownEdit("outcome deleted", OutcomeEdits::deleted),
        new KnownEdit(
            "outcome replaced",
            e -> {
              Line line = e.line();
              Optional<Draft> gone = gone(e, line);
              if (gone.isEmpty()) {
                return false;
              }
              int at = line.drafts.indexOf(gone.get());
              line.drafts.remove(at);
              return add(e, line, at, gone.get());
            }),
        new KnownEdit("outcomes swapped", OutcomeEdits::swapped),
        new KnownEdit("outcome moved to the other section", e -> moved(e, false, false)),
        new KnownEdit("outcome moved to another action line", e -> moved(e, true, false)),
        new KnownEdit("outcome moved and reworded", e -> moved(e, true, true)),
        new KnownEdit("outcome divided", OutcomeEdits::divided),
        new KnownEdit("outcomes joined", OutcomeEdits::joined),
        new KnownEdit("point added in an outcome", OutcomeEdits::pointAdded),
        new KnownEdit("point deleted in an outcome", OutcomeEdits::pointDeleted),
        new KnownEdit("statement half rewritten", OutcomeEdits::halfRewritten),
        new KnownEdit("code changed", OutcomeEdits::otherCode));
  }

  private static boolean added(EditedEdition e) {
    Line line = e.line();
    return add(e, line, e.random.nextInt(line.drafts.size()));
  }

  private static boolean add(EditedEdition e, Line line, int at) {
    return add(e, line, at, line.drafts.get(Math.min(at, line.drafts.size() - 1)));
  }

  private static boolean add(EditedEdition e, Line line, int at, Draft like) {
    Map<ColumnKey, List<Block>> cells = new HashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(TextEdits.sentence(e.random, 16))));
    cells.put(ColumnKey.TIMING, List.of(Block.paragraph("2026-2030")));
    cells.put(ColumnKey.EVIDENCE, List.of(Block.paragraph(TextEdits.sentence(e.random, 20))));
    cells.put(
        ColumnKey.RESULTS,
        List.of(
            Block.paragraph("Expected Results:"),
            Block.listItem(0, TextEdits.sentence(e.random, 10)),
            Block.listItem(0, TextEdits.sentence(e.random, 10))));
    Draft draft = Draft.anew(like, cells);
    line.drafts.add(at, draft);
    e.added(draft);
    return true;
  }

  private static Optional<Draft> gone(EditedEdition e, Line line) {
    Optional<Draft> gone =
        e.one(
            line.drafts.stream()
                .filter(d -> d.isUntouched() && line.of(d.section).size() > FEWEST)
                .toList());
    gone.ifPresent(e::remove);
    return gone;
  }

  private static boolean deleted(EditedEdition e) {
    Line line = e.line();
    Optional<Draft> gone = gone(e, line);
    gone.ifPresent(line.drafts::remove);
    return gone.isPresent();
  }

  private static boolean swapped(EditedEdition e) {
    Line line = e.line();
    List<Draft> free = line.drafts.stream().filter(d -> !d.pinned).toList();
    Optional<Draft> one = e.one(free);
    Optional<Draft> other = e.one(free);
    if (one.isEmpty() || one.get() == other.get() || one.get().section != other.get().section) {
      return false;
    }
    int at = line.drafts.indexOf(one.get());
    line.drafts.set(line.drafts.indexOf(other.get()), one.get());
    line.drafts.set(at, other.get());
    return true;
  }

  private static boolean moved(EditedEdition e, boolean toLine, boolean reworded) {
    Line line = e.line();
    Line to = toLine ? e.line() : line;
    Optional<Draft> found =
        e.one(
            line.drafts.stream()
                .filter(d ->
                    !d.pinned
                        && d.before != null
                        && d.text(ColumnKey.OUTCOME).split(" ").length >= 12
                        && line.of(d.section).size() > FEWEST
                        && (!reworded || e.isFree(d, ColumnKey.OUTCOME)))
                .toList());
    if (found.isEmpty() || toLine == (to == line)) {
      return false;
    }
    Draft draft = found.get();
    line.drafts.remove(draft);
    if (toLine) {
      to.drafts.add(e.random.nextInt(to.drafts.size()), draft);
    } else {
      draft.section =
          draft.section == Section.GENEVA_PLAN ? Section.WSIS_PLUS_10 : Section.GENEVA_PLAN;
      to.drafts.add(draft);
    }
    if (reworded) {
      reword(e, draft, 3);
    }
    return true;
  }

  /** Other words, one in so many. */
  private static void reword(EditedEdition e, Draft draft, int every) {
    Piece first = draft.cell(ColumnKey.OUTCOME).getFirst();
    List<String> words = new ArrayList<>(Arrays.asList(first.text().split(" ")));
    for (int i = words.size() - 2; i > 0; i -= 2 * every) {
      words.set(i, "furthermore");
    }
    first.say(String.join(" ", words));
    e.changed(draft, ColumnKey.OUTCOME);
  }

  private static boolean divided(EditedEdition e) {
    Line line = e.line();
    Optional<Draft> found =
        e.one(
            line.drafts.stream()
                .filter(d ->
                    d.isUntouched()
                        && d.cell(ColumnKey.OUTCOME).size() == 1
                        && d.text(ColumnKey.OUTCOME).split(" ").length >= 24)
                .toList());
    if (found.isEmpty()) {
      return false;
    }
    Draft draft = found.get();
    Piece statement = draft.cell(ColumnKey.OUTCOME).getFirst();
    String text = statement.text();
    int middle = text.indexOf(' ', text.length() / 2);
    statement.say(text.substring(0, middle));
    Map<ColumnKey, List<Block>> cells = new HashMap<>();
    cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(text.substring(middle + 1))));
    Draft second = Draft.anew(draft, cells);
    line.drafts.add(line.drafts.indexOf(draft) + 1, second);
    draft.pinned = true;
    draft.divided = true;
    second.divided = true;
    e.divided("OUTCOME_SPLIT", draft.before, draft);
    e.divided("OUTCOME_SPLIT", draft.before, second);
    draft.touched.addAll(draft.cells.keySet());
    return true;
  }

  private static boolean joined(EditedEdition e) {
    Line line = e.line();
    int at = e.random.nextInt(line.drafts.size() - 1);
    Draft first = line.drafts.get(at);
    Draft second = line.drafts.get(at + 1);
    if (!first.isUntouched()
        || !second.isUntouched()
        || first.section != second.section
        || line.of(first.section).size() <= FEWEST
        || first.cell(ColumnKey.OUTCOME).size() != 1
        || second.cell(ColumnKey.OUTCOME).size() != 1
        || first.text(ColumnKey.OUTCOME).split(" ").length < 10
        || second.text(ColumnKey.OUTCOME).split(" ").length < 10) {
      return false;
    }
    Piece statement = first.cell(ColumnKey.OUTCOME).getFirst();
    statement.say(statement.text() + " " + second.text(ColumnKey.OUTCOME));
    line.drafts.remove(second);
    first.pinned = true;
    first.divided = true;
    e.merged(first, first);
    e.merged(second, first);
    first.touched.addAll(first.cells.keySet());
    return true;
  }

  private static boolean pointAdded(EditedEdition e) {
    Optional<Draft> found = e.any(d -> e.isFree(d, ColumnKey.OUTCOME) && !d.divided);
    found.ifPresent(draft -> {
      draft
          .cell(ColumnKey.OUTCOME)
          .add(
              new Piece(
                  Block.paragraph(draft.before.code() + "9: " + TextEdits.sentence(e.random, 4))));
      e.changed(draft, ColumnKey.OUTCOME);
    });
    return found.isPresent();
  }

  private static boolean pointDeleted(EditedEdition e) {
    Optional<Draft> found =
        e.any(d ->
            e.isFree(d, ColumnKey.OUTCOME) && !d.divided && d.cell(ColumnKey.OUTCOME).size() > 2);
    found.ifPresent(draft -> {
      draft.cell(ColumnKey.OUTCOME).removeLast();
      e.changed(draft, ColumnKey.OUTCOME);
    });
    return found.isPresent();
  }

  private static boolean halfRewritten(EditedEdition e) {
    Optional<Draft> found =
        e.any(d ->
            e.isFree(d, ColumnKey.OUTCOME)
                && !d.divided
                && d.text(ColumnKey.OUTCOME).split(" ").length >= 20);
    found.ifPresent(draft -> {
      Piece first = draft.cell(ColumnKey.OUTCOME).getFirst();
      String[] words = first.text().split(" ");
      int keep = (int) Math.ceil(words.length * 0.6);
      first.say(
          String.join(" ", Arrays.asList(words).subList(0, keep))
              + " "
              + TextEdits.sentence(e.random, words.length - keep));
      e.changed(draft, ColumnKey.OUTCOME);
    });
    return found.isPresent();
  }

  private static boolean otherCode(EditedEdition e) {
    Optional<Draft> found = e.any(d -> d.before != null && !d.pinned && d.code.length() == 1);
    found.ifPresent(draft ->
        draft.code =
            String.valueOf(
                (char) ((Character.isUpperCase(draft.code.charAt(0)) ? 'A' : 'a') + 24)));
    return found.isPresent()
        && e.lineOf(found.get()).drafts.stream()
                .filter(d -> d.code.equals(found.get().code))
                .count()
            == 1;
  }
}
