package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;

/** Cells, rows and tables, written as they look: {@code "A: One | 2020 | Work"}. */
final class Cells {

  private static final double WIDTH = 100;

  private Cells() {}

  /** The blocks of every cell of a row; slashes part the blocks of one cell. */
  static List<List<SourceBlock>> cells(String row) {
    return Stream.of(row.split("\\|", -1)).map(Cells::blocks).toList();
  }

  /** The blocks of a cell, parted by slashes. */
  static List<SourceBlock> blocks(String cell) {
    return Stream.of(cell.split("/"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(Cells::block)
        .toList();
  }

  static SourceBlock block(String text) {
    return new SourceBlock(Block.Kind.PARAGRAPH, 0, "", List.of(Span.plain(text)), null);
  }

  /** A table whose columns have one width; all rows are parted by rules. */
  static SourceTable table(int page, String... rows) {
    int columns = rows[0].split("\\|", -1).length;
    return table(page, Stream.iterate(0.0, x -> x + WIDTH).limit(columns + 1).toList(), rows);
  }

  /** A table with these edges. */
  static SourceTable table(int page, List<Double> edges, String... rows) {
    List<SourceRow> numbered = new ArrayList<>();
    for (String row : rows) {
      numbered.add(row(page, numbered.size() + 1, row));
    }
    return new SourceTable(page, page, edges, numbered);
  }

  /** A row; every {@code >} in a cell takes one more column into it. */
  private static SourceRow row(int page, int number, String row) {
    List<SourceCell> cells = new ArrayList<>();
    int column = 0;
    for (String cell : row.split("\\|", -1)) {
      int span = 1 + cell.length() - cell.replace(">", "").length();
      cells.add(new SourceCell(column, span, 1, false, blocks(cell.replace(">", ""))));
      column += span;
    }
    return new SourceRow(page, number, false, true, true, cells);
  }
}
