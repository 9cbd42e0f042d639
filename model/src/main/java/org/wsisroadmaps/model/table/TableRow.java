package org.wsisroadmaps.model.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A row of a table.
 *
 * @param pages the pages that it stands on, 1-based and rising: two where a page break cut it;
 *     empty where the format knows no pages
 * @param cells the cells that begin in it, from left to right; one that begins in a row above and
 *     reaches into it is not repeated
 */
public record TableRow(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> pages, List<TableCell> cells) {
  /** Copies. */
  public TableRow {
    pages = pages == null ? List.of() : List.copyOf(pages);
    cells = List.copyOf(cells);
  }
}
