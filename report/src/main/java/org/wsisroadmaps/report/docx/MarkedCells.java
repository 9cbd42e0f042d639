package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.report.docx.mark.CellMark;

/** Puts the marks of outcomes and fields on the cells of a document in which nothing changed. */
final class MarkedCells {

  private MarkedCells() {}

  /**
   * The same parts with marked cells.
   *
   * @param parts the parts of the document, without changes
   * @param document what the document holds
   */
  static List<Marked.Part> mark(List<Marked.Part> parts, PlainDocument document) {
    Iterator<PlainDocument.Roadmap> roadmaps = document.roadmaps().iterator();
    List<Marked.Part> marked = new ArrayList<>();
    for (Marked.Part part : parts) {
      marked.add(
          switch (part) {
            case Marked.Text text -> text;
            // the roadmaps stand before the tables that are none
            case Marked.Table table -> roadmaps.hasNext() ? marked(table, roadmaps.next()) : table;
          });
    }
    return marked;
  }

  private static Marked.Table marked(Marked.Table table, PlainDocument.Roadmap roadmap) {
    Iterator<PlainTable.OutcomeRow> outcomes =
        roadmap.table().rows().stream()
            .filter(PlainTable.OutcomeRow.class::isInstance)
            .map(PlainTable.OutcomeRow.class::cast)
            .iterator();
    Map<OutcomeId, Integer> seen = new HashMap<>();
    List<Marked.Row> rows = new ArrayList<>();
    for (Marked.Row row : table.rows()) {
      if (row.kind() == Marked.RowKind.OUTCOME && outcomes.hasNext()) {
        PlainTable.OutcomeRow outcome = outcomes.next();
        OutcomeId id = new OutcomeId(roadmap.code(), outcome.section(), outcome.code());
        CommentPlace at = CommentPlace.of(id, seen.merge(id, 1, Integer::sum));
        rows.add(row.withMarks(marks(row, roadmap.table().columns(), at)));
      } else {
        rows.add(row);
      }
    }
    return new Marked.Table(table.columns(), rows);
  }

  /** A cell that goes on from the one above says nothing of its own. */
  private static List<String> marks(Marked.Row row, List<Column> columns, CommentPlace at) {
    List<String> marks = new ArrayList<>();
    for (int cell = 0; cell < row.cells().size(); cell++) {
      boolean goesOn = row.cells().get(cell).merge() == Merge.GOES_ON;
      marks.add(goesOn ? "" : CellMark.name(at.in(columns.get(cell).key())));
    }
    return marks;
  }
}
