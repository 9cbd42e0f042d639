package org.wsisroadmaps.ingest.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or the part of one that stands on one page.
 *
 * @param page the page that it stands on, 1-based, or 0 where the format knows no pages
 * @param number the row's number in its table or part of a table, 1-based
 * @param header whether the document itself says that the row is a repeated header (Word's {@code
 *     tblHeader}, a tagged PDF's {@code THead}); false says nothing
 * @param ruledAbove whether a rule is drawn along the row's upper edge
 * @param ruledBelow whether a rule is drawn along the row's lower edge
 * @param cells the cells that begin in this row, from left to right; a cell that began in a row
 *     above and spans this one is not repeated
 * @param element the row of the document's structure tree that it is, null where none tells
 */
public record SourceRow(
    int page,
    int number,
    boolean header,
    boolean ruledAbove,
    boolean ruledBelow,
    List<SourceCell> cells,
    @Nullable RowElement element) {

  /** A row of a document without a structure tree. */
  public SourceRow(
      int page,
      int number,
      boolean header,
      boolean ruledAbove,
      boolean ruledBelow,
      List<SourceCell> cells) {
    this(page, number, header, ruledAbove, ruledBelow, cells, null);
  }

  /** Copies. */
  public SourceRow {
    cells = List.copyOf(cells);
  }

  /** Whether no cell holds text. */
  public boolean isEmpty() {
    return cells.stream().allMatch(SourceCell::isEmpty);
  }
}
