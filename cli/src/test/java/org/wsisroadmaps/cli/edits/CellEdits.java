package org.wsisroadmaps.cli.edits;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.cli.edits.Draft.Piece;
import org.wsisroadmaps.cli.edits.KnownEdits.KnownEdit;
import org.wsisroadmaps.cli.edits.TextEdits.TextEdit;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.model.diff.Significance;

/** Edits of cells: their texts, paragraphs and styles, and the timing. */
final class CellEdits {

  /** A text of fewer words is no sentence to edit. */
  private static final int FEWEST_WORDS = 12;

  private CellEdits() {}

  static List<KnownEdit> all() {
    return List.of(
        new KnownEdit(
            "paragraph added",
            e ->
                paragraphs(
                    e,
                    (cell, at) ->
                        cell.add(
                            at, new Piece(Block.paragraph(TextEdits.sentence(e.random, 12)))))),
        new KnownEdit(
            "paragraph deleted",
            e ->
                paragraphs(
                    e,
                    (cell, at) -> {
                      if (at < cell.size() && cell.size() > 1) {
                        cell.remove(at);
                      }
                    })),
        new KnownEdit(
            "paragraphs swapped",
            e ->
                paragraphs(
                    e,
                    (cell, at) -> {
                      if (at > 0
                          && at < cell.size()
                          && !cell.get(at).text().equals(cell.get(at - 1).text())) {
                        Collections.swap(cell, at, at - 1);
                      }
                    })),
        new KnownEdit("layout: paragraph divided", CellEdits::divided),
        new KnownEdit(
            "layout: paragraph became an item",
            e ->
                styled(
                    e, block -> new Block(Block.Kind.LIST_ITEM, 1, block.text(), block.spans()))),
        new KnownEdit(
            "layout: bold and italic",
            e -> styled(e, block -> spans(block, new Span(block.text(), true, true, false, null)))),
        new KnownEdit(
            "layout: underlined",
            e ->
                styled(e, block -> spans(block, new Span(block.text(), false, false, true, null)))),
        new KnownEdit(
            "layout: link",
            e ->
                styled(
                    e,
                    block ->
                        spans(
                            block,
                            new Span(block.text(), false, false, false, "https://www.itu.int/")))),
        new KnownEdit(
            "cell emptied",
            e -> {
              Optional<Draft> draft =
                  e.any(d ->
                      e.isFree(d, ColumnKey.EVIDENCE) && !d.text(ColumnKey.EVIDENCE).isBlank());
              draft.ifPresent(d -> {
                d.cell(ColumnKey.EVIDENCE).clear();
                whole(e, d, ColumnKey.EVIDENCE);
              });
              return draft.isPresent();
            }),
        new KnownEdit(
            "cell filled",
            e -> {
              Optional<Draft> draft =
                  e.any(d ->
                      d.cells.containsKey(ColumnKey.COVID_RESPONSE)
                          && e.isFree(d, ColumnKey.COVID_RESPONSE)
                          && d.text(ColumnKey.COVID_RESPONSE).isBlank());
              draft.ifPresent(d -> {
                d.cell(ColumnKey.COVID_RESPONSE).clear();
                d.cell(ColumnKey.COVID_RESPONSE)
                    .add(new Piece(Block.paragraph(TextEdits.sentence(e.random, 9))));
                whole(e, d, ColumnKey.COVID_RESPONSE);
              });
              return draft.isPresent();
            }),
        new KnownEdit("shared cell changed", CellEdits::sharedChanged),
        new KnownEdit("layout: shared cell parted", CellEdits::sharedParted),
        new KnownEdit(
            "timing: end changed",
            e ->
                timing(
                    e,
                    ".*20\\d\\d\\s*-\\s*20\\d\\d",
                    text -> text.replaceFirst("20\\d\\d\\s*$", "2034"))),
        new KnownEdit(
            "timing: begin changed",
            e -> timing(e, "20\\d\\d\\s*-.*", text -> text.replaceFirst("^20\\d\\d", "2011"))),
        new KnownEdit(
            "timing: became continuous", e -> timing(e, "20\\d\\d.*", text -> "Continuous")),
        new KnownEdit(
            "timing: range of what was continuous",
            e -> timing(e, "Continuous", text -> "2026-2031")),
        new KnownEdit("timing: emptied", e -> timing(e, ".+", text -> "")),
        new KnownEdit("timing: filled", e -> timing(e, "", text -> "2026-2031")),
        new KnownEdit("timing: written otherwise", CellEdits::timingOtherwise));
  }

  /** Edits a text of a statement, of the evidence, or of an item of the results. */
  static boolean text(EditedEdition e, TextEdit edit, boolean changes) {
    ColumnKey key =
        List.of(ColumnKey.OUTCOME, ColumnKey.EVIDENCE, ColumnKey.RESULTS).get(e.random.nextInt(3));
    boolean inItem = key.equals(ColumnKey.RESULTS);
    Optional<Draft> found =
        e.any(
            d -> (inItem ? ItemEdits.isOpen(d) : e.isFree(d, key)) && !pieces(e, d, key).isEmpty());
    if (found.isEmpty()) {
      return false;
    }
    Draft draft = found.get();
    Piece piece = e.one(pieces(e, draft, key)).orElseThrow();
    Optional<String> made = edit.edit().of(piece.text(), e.random);
    if (made.isEmpty()) {
      return false;
    }
    piece.say(made.get());
    if (!changes) {
      e.touched(draft, key);
      return true;
    }
    e.changed(draft, key);
    if (inItem) {
      e.item("REWORDED", key, made.get());
    }
    if (edit.weight() != null && (!inItem || edit.weight() == Significance.SUBSTANTIVE)) {
      e.weighs(draft, key, edit.weight());
    }
    return true;
  }

  private static List<Piece> pieces(EditedEdition e, Draft draft, ColumnKey key) {
    return draft.cell(key).stream()
        .filter(piece -> !piece.edited && piece.text().split(" ").length >= FEWEST_WORDS)
        .filter(piece ->
            !key.equals(ColumnKey.RESULTS) || piece.isItem() && e.holders(key, piece.text()) == 1)
        .toList();
  }

  private interface ParagraphEdit {
    void of(List<Piece> cell, int at);
  }

  private static boolean paragraphs(EditedEdition e, ParagraphEdit edit) {
    Optional<Draft> found =
        e.any(d -> e.isFree(d, ColumnKey.EVIDENCE) && !d.text(ColumnKey.EVIDENCE).isBlank());
    if (found.isEmpty()) {
      return false;
    }
    List<Piece> cell = found.get().cell(ColumnKey.EVIDENCE);
    String before = found.get().text(ColumnKey.EVIDENCE);
    edit.of(cell, e.random.nextInt(cell.size() + 1));
    if (before.equals(found.get().text(ColumnKey.EVIDENCE))) {
      return false;
    }
    e.changed(found.get(), ColumnKey.EVIDENCE);
    return true;
  }

  private static boolean divided(EditedEdition e) {
    Optional<Draft> found =
        e.any(d ->
            e.isFree(d, ColumnKey.EVIDENCE)
                && d.cell(ColumnKey.EVIDENCE).stream().anyMatch(p -> p.text().contains(". ")));
    found.ifPresent(draft -> {
      List<Piece> cell = draft.cell(ColumnKey.EVIDENCE);
      for (int i = 0; i < cell.size(); i++) {
        int end = cell.get(i).text().indexOf(". ");
        if (end > 0) {
          String text = cell.get(i).text();
          cell.get(i).say(text.substring(0, end + 1));
          cell.add(i + 1, new Piece(Block.paragraph(text.substring(end + 2))));
          break;
        }
      }
      e.touched(draft, ColumnKey.EVIDENCE);
    });
    return found.isPresent();
  }

  private interface BlockEdit {
    Block of(Block block);
  }

  private static boolean styled(EditedEdition e, BlockEdit edit) {
    Optional<Draft> found =
        e.any(d -> e.isFree(d, ColumnKey.EVIDENCE) && !d.text(ColumnKey.EVIDENCE).isBlank());
    found.ifPresent(draft -> {
      Piece piece = e.one(draft.cell(ColumnKey.EVIDENCE)).orElseThrow();
      piece.block = edit.of(piece.block);
      e.touched(draft, ColumnKey.EVIDENCE);
    });
    return found.isPresent();
  }

  private static Block spans(Block block, Span span) {
    return new Block(block.kind(), block.level(), block.text(), List.of(span));
  }

  private static boolean sharedChanged(EditedEdition e) {
    List<Draft> sharing = sharing(e);
    if (sharing.isEmpty()) {
      return false;
    }
    String more = TextEdits.sentence(e.random, 9);
    for (Draft draft : sharing) {
      draft.cell(ColumnKey.EVIDENCE).add(new Piece(Block.paragraph(more)));
      draft.touched.add(ColumnKey.EVIDENCE);
      draft.changed.add(ColumnKey.EVIDENCE);
    }
    e.changed(sharing.getFirst(), ColumnKey.EVIDENCE);
    return true;
  }

  private static boolean sharedParted(EditedEdition e) {
    List<Draft> sharing = sharing(e);
    sharing.forEach(draft -> {
      draft.shared.clear();
      e.touched(draft, ColumnKey.EVIDENCE);
    });
    return !sharing.isEmpty();
  }

  /** The outcomes that share a cell to which nothing was done, the first one first. */
  private static List<Draft> sharing(EditedEdition e) {
    Optional<Draft> member =
        e.any(d ->
            d.shared.containsKey(ColumnKey.EVIDENCE) && !d.touched.contains(ColumnKey.EVIDENCE));
    return member.isEmpty()
        ? List.of()
        : e.drafts()
            .filter(d ->
                d == member.get().shared.get(ColumnKey.EVIDENCE)
                    || d.shared.get(ColumnKey.EVIDENCE)
                        == member.get().shared.get(ColumnKey.EVIDENCE))
            .toList();
  }

  private interface Words {
    String of(String text);
  }

  private static boolean timing(EditedEdition e, String form, Words edit) {
    Optional<Draft> found =
        e.any(d -> e.isFree(d, ColumnKey.TIMING) && d.text(ColumnKey.TIMING).strip().matches(form));
    found.ifPresent(draft -> {
      String made = edit.of(draft.text(ColumnKey.TIMING).strip());
      draft.cell(ColumnKey.TIMING).clear();
      if (!made.isEmpty()) {
        draft.cell(ColumnKey.TIMING).add(new Piece(Block.paragraph(made)));
      }
      whole(e, draft, ColumnKey.TIMING);
    });
    return found.isPresent();
  }

  private static boolean timingOtherwise(EditedEdition e) {
    Optional<Draft> found =
        e.any(d ->
            e.isFree(d, ColumnKey.TIMING)
                && d.text(ColumnKey.TIMING).strip().matches("20\\d\\d\\s*-\\s*20\\d\\d"));
    found.ifPresent(draft -> {
      String made = draft.text(ColumnKey.TIMING).strip().replaceFirst("\\s*-\\s*", " to ");
      draft.cell(ColumnKey.TIMING).clear();
      draft.cell(ColumnKey.TIMING).add(new Piece(Block.paragraph(made)));
      e.changed(draft, ColumnKey.TIMING);
      e.weighs(draft, ColumnKey.TIMING, Significance.EDITORIAL);
    });
    return found.isPresent();
  }

  private static void whole(EditedEdition e, Draft draft, ColumnKey key) {
    e.changed(draft, key);
    e.weighs(draft, key, Significance.SUBSTANTIVE);
  }
}
