package org.wsisroadmaps.report.docx;

import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Section;

/**
 * A table of a document: a roadmap, or another one, whose columns have no headers.
 *
 * @param columns its columns from left to right; no two have one key
 * @param headed whether it has a row of headers, which is repeated on every page
 * @param rows the rows below the headers
 */
record PlainTable(List<Column> columns, boolean headed, List<Row> rows) {

  /** Copies. */
  PlainTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row of a table. */
  sealed interface Row {}

  /** A row over all columns that names the section of those below it. */
  record SectionRow(Section section, Paragraph text) implements Row {}

  /**
   * A row of an outcome.
   *
   * @param place the outcome's place among all outcomes of its edition, 0-based
   * @param section its section
   * @param code its code
   * @param cells its cells; a column without one is empty
   */
  record OutcomeRow(int place, Section section, String code, Map<ColumnKey, PlainCell> cells)
      implements Row {
    /** Copies. */
    OutcomeRow {
      cells = Map.copyOf(cells);
    }
  }

  /** A row of a table that is no roadmap. */
  record OtherRow(Map<ColumnKey, PlainCell> cells) implements Row {
    /** Copies. */
    OtherRow {
      cells = Map.copyOf(cells);
    }
  }
}
