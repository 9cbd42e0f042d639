package org.wsisroadmaps.cli.edits;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.cli.edits.Draft.Piece;
import org.wsisroadmaps.cli.edits.EditedEdition.Line;
import org.wsisroadmaps.cli.edits.KnownEdits.KnownEdit;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.EditionChange.Kind;

/** Edits of the edition, of action lines and of columns. */
final class LineEdits {

  private static final ColumnKey REMARKS = ColumnKey.other("Remarks");

  private LineEdits() {}

  static List<KnownEdit> all() {
    return List.of(
        new KnownEdit(
            "title changed",
            e -> {
              boolean first = !e.title.endsWith("revised");
              e.title = first ? e.title + ", revised" : e.title;
              e.ofEdition(Kind.TITLE_CHANGED, null);
              return true;
            }),
        new KnownEdit(
            "preamble changed",
            e -> {
              e.preamble.add(Block.paragraph(TextEdits.sentence(e.random, 12)));
              e.ofEdition(Kind.PREAMBLE_CHANGED, null);
              return true;
            }),
        new KnownEdit("action line added", LineEdits::added),
        new KnownEdit("action line deleted", LineEdits::deleted),
        new KnownEdit(
            "layout: action lines reordered",
            e -> {
              Collections.swap(e.lines, 0, e.lines.size() - 1);
              return true;
            }),
        new KnownEdit(
            "action line renamed",
            e ->
                onLine(
                    e,
                    line -> {
                      line.title = line.title + " and lending libraries";
                      e.ofEdition(Kind.ACTION_LINE_RENAMED, line.code);
                      return true;
                    })),
        new KnownEdit(
            "section heading changed",
            e ->
                onLine(
                    e,
                    line -> {
                      if (line.headings.isEmpty()) {
                        return false;
                      }
                      line.headings =
                          line.headings.stream()
                              .map(heading ->
                                  new ActionLine.SectionHeading(
                                      heading.section(), heading.text() + " as amended"))
                              .toList();
                      e.ofEdition(Kind.SECTION_HEADING_CHANGED, line.code);
                      return true;
                    })),
        new KnownEdit("column added", LineEdits::columnAdded),
        new KnownEdit("column deleted", e -> column(e, Kind.COLUMN_REMOVED)),
        new KnownEdit("column emptied", e -> column(e, Kind.COLUMN_EMPTIED)),
        new KnownEdit(
            "column renamed",
            e ->
                onLine(
                    e,
                    line -> {
                      int at = at(line, ColumnKey.EVIDENCE);
                      line.columns.set(
                          at, new Column(ColumnKey.EVIDENCE, "Evidence of the situation today"));
                      e.ofEdition(Kind.COLUMN_RENAMED, line.code);
                      return true;
                    })),
        new KnownEdit(
            "layout: columns reordered",
            e ->
                onLine(
                    e,
                    line -> {
                      Collections.swap(line.columns, 1, 3);
                      return true;
                    })));
  }

  private interface OnLine {
    boolean of(Line line);
  }

  private static boolean onLine(EditedEdition e, OnLine act) {
    Optional<Line> line = e.one(e.lines.stream().filter(one -> !one.edited).toList());
    if (line.isEmpty() || !act.of(line.get())) {
      return false;
    }
    line.get().edited = true;
    return true;
  }

  private static boolean added(EditedEdition e) {
    if (e.lines.size() > 3) {
      return false;
    }
    Line like = e.lines.getFirst();
    Line line = new Line("C9", like);
    for (int i = 0; i < 3; i++) {
      Map<ColumnKey, List<Block>> cells = new HashMap<>();
      cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(TextEdits.sentence(e.random, 16))));
      Draft draft = Draft.anew(like.drafts.getFirst(), cells);
      line.drafts.add(draft);
      e.added(draft);
    }
    e.lines.add(line);
    e.ofEdition(Kind.ACTION_LINE_ADDED, "C9");
    return true;
  }

  private static boolean deleted(EditedEdition e) {
    return onLine(
        e,
        line -> {
          if (e.lines.size() < 3
              || !line.drafts.stream().allMatch(Draft::isUntouched)
              || !line.drafts.stream().allMatch(draft -> draft.before.line().equals(line.code))) {
            return false;
          }
          line.drafts.forEach(e::remove);
          e.lines.remove(line);
          e.ofEdition(Kind.ACTION_LINE_REMOVED, line.code);
          return true;
        });
  }

  private static boolean columnAdded(EditedEdition e) {
    return onLine(
        e,
        line -> {
          line.columns.add(new Column(REMARKS, "Remarks"));
          for (Draft draft : line.drafts) {
            draft.cell(REMARKS);
            if (draft.before != null && !draft.divided && e.random.nextInt(3) == 0) {
              draft.cell(REMARKS).add(new Piece(Block.paragraph(TextEdits.sentence(e.random, 6))));
              e.changed(draft, REMARKS);
            }
          }
          e.ofEdition(Kind.COLUMN_ADDED, line.code);
          return true;
        });
  }

  private static boolean column(EditedEdition e, Kind kind) {
    return onLine(
        e,
        line -> {
          ColumnKey key = ColumnKey.EVIDENCE;
          boolean free =
              line.drafts.stream()
                  .allMatch(draft -> e.isFree(draft, key) && draft.before.line().equals(line.code));
          if (!free) {
            return false;
          }
          for (Draft draft : line.drafts) {
            if (!draft.text(key).isBlank()) {
              e.changed(draft, key);
            }
            draft.touched.add(key);
            draft.cell(key).clear();
            if (kind == Kind.COLUMN_REMOVED) {
              draft.cells.remove(key);
            }
          }
          if (kind == Kind.COLUMN_REMOVED) {
            line.columns.remove(at(line, key));
            e.ofEdition(kind, line.code);
          }
          return true;
        });
  }

  private static int at(Line line, ColumnKey key) {
    for (int i = 0; i < line.columns.size(); i++) {
      if (line.columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalStateException("no column " + key + " in " + line.code);
  }
}
