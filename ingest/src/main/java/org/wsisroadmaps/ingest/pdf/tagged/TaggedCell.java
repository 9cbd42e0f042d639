package org.wsisroadmaps.ingest.pdf.tagged;

/**
 * A cell as the structure tree has it.
 *
 * @param table its table
 * @param row the row that it begins in, 0-based in its table
 * @param column the column that it begins in, 0-based; not sure where its row is not {@linkplain
 *     #inWholeRow() whole}
 * @param rowSpan how many rows it claims to cover
 * @param columnSpan how many columns it claims to cover
 */
public record TaggedCell(TaggedTable table, int row, int column, int rowSpan, int columnSpan) {

  /** Whether its row has cells for all columns. */
  public boolean inWholeRow() {
    return table.isWhole(row);
  }
}
