package org.wsisroadmaps.report.docx;

import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.ColumnKey;

/**
 * A cell of a table.
 *
 * @param merge whether it is merged with those above and below it
 * @param paragraphs its paragraphs, at least one, as Word has it
 */
record PlainCell(Merge merge, List<Paragraph> paragraphs) {

  static final PlainCell EMPTY = new PlainCell(Merge.NONE, List.of());

  /** The cell of a column, an empty one where there is none. */
  static PlainCell of(Map<ColumnKey, PlainCell> cells, ColumnKey key) {
    return cells.getOrDefault(key, EMPTY);
  }

  /** Copies; a cell without text holds an empty paragraph. */
  PlainCell {
    paragraphs =
        paragraphs.isEmpty()
            ? List.of(new Paragraph(Look.of(Look.Kind.CELL), List.of()))
            : List.copyOf(paragraphs);
  }
}
