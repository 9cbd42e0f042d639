package org.wsisroadmaps.ingest.stitch;

import java.util.List;
import java.util.Set;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.model.Provenance;

/**
 * A table put together from its parts, with its cells sorted into its columns.
 *
 * @param headers the headers of its columns from left to right; empty where it has no header row
 * @param roadmap whether the headers are those of a roadmap
 * @param rows its rows below the header
 */
public record WholeTable(List<String> headers, boolean roadmap, List<Row> rows)
    implements WholeElement {

  /** Copies. */
  public WholeTable {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param cells the blocks of every column
   * @param spanning whether the text of the first cell stands over all columns
   * @param continues whether the row belongs to the outcome above it: its outcome cell is merged
   *     with the one above
   * @param merged the columns whose cell is the one of the row above, with its text: the cell
   *     stands beside both rows
   * @param filled whether its first cell has a background
   * @param provenance where it stands
   */
  public record Row(
      List<List<SourceBlock>> cells,
      boolean spanning,
      boolean continues,
      Set<Integer> merged,
      boolean filled,
      Provenance provenance) {
    /** Copies. */
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
      merged = Set.copyOf(merged);
    }
  }
}
