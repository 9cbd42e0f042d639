package org.wsisroadmaps.ingest.source;

import java.util.List;

/**
 * A cell.
 *
 * @param column the first column of the grid that it covers, 0-based
 * @param columnSpan how many columns it covers
 * @param rowSpan how many rows it covers
 * @param filled whether it has a background that is neither white nor none
 * @param blocks its text
 */
public record SourceCell(
    int column, int columnSpan, int rowSpan, boolean filled, List<SourceBlock> blocks) {
  /** Checks and copies. */
  public SourceCell {
    if (column < 0 || columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException(
          "no place for a cell: column " + column + ", spans " + columnSpan + " x " + rowSpan);
    }
    blocks = List.copyOf(blocks);
  }

  /** Whether the cell holds no text. */
  public boolean isEmpty() {
    return blocks.stream().allMatch(block -> block.text().isBlank());
  }

  /** The same cell with other text. */
  public SourceCell withBlocks(List<SourceBlock> newBlocks) {
    return new SourceCell(column, columnSpan, rowSpan, filled, newBlocks);
  }
}
