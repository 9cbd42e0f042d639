package org.wsisroadmaps.ingest.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;

/** Parts of tables as they are found on pages, written as one would say them. */
final class Parts {

  private static final double LEFT = 50;
  private static final double WIDTH = 400;

  private Parts() {}

  /** The texts of a row from left to right; an empty one is an empty cell. */
  static String[] row(String... texts) {
    return texts;
  }

  static SourceText text(int page, String text) {
    return new SourceText(block(text, false), page, false);
  }

  static SourceText heading(int page, String text) {
    return new SourceText(block(text, true), page, true);
  }

  /** A table whose header is bold and whose rows are parted by rules. */
  static SourceTable table(int page, String[] header, String[]... rows) {
    List<SourceRow> all = new ArrayList<>();
    all.add(row(page, 1, header, true));
    for (String[] row : rows) {
      all.add(row(page, all.size() + 1, row, false));
    }
    return new SourceTable(page, page, edges(header.length), all);
  }

  /** A table without a header, its rows parted by rules. */
  static SourceTable plain(int page, String[]... rows) {
    List<SourceRow> all = new ArrayList<>();
    for (String[] row : rows) {
      all.add(row(page, all.size() + 1, row, false));
    }
    return new SourceTable(page, page, edges(rows[0].length), all);
  }

  /** A table's first row without a rule above it, and its last without one below. */
  static SourceTable open(SourceTable table) {
    List<SourceRow> rows = new ArrayList<>();
    int last = table.rows().size() - 1;
    for (int r = 0; r <= last; r++) {
      SourceRow row = table.rows().get(r);
      rows.add(new SourceRow(row.page(), r + 1, row.header(), r > 0, r < last, row.cells()));
    }
    return new SourceTable(table.page(), table.page(), table.columnEdges(), rows);
  }

  /** The same table with its columns elsewhere. */
  static SourceTable shifted(SourceTable table, double points) {
    List<Double> edges = table.columnEdges().stream().map(edge -> edge + points).toList();
    return new SourceTable(table.page(), table.page(), edges, table.rows());
  }

  /** A row of one text over all columns. */
  static SourceRow spanning(int page, int number, int columns, String text) {
    SourceCell cell = new SourceCell(0, columns, 1, false, List.of(block(text, false)));
    return new SourceRow(page, number, false, true, true, List.of(cell));
  }

  static SourceRow row(int page, int number, String[] texts, boolean bold) {
    List<SourceCell> cells = new ArrayList<>();
    for (int c = 0; c < texts.length; c++) {
      List<SourceBlock> blocks = texts[c].isEmpty() ? List.of() : List.of(block(texts[c], bold));
      cells.add(new SourceCell(c, 1, 1, false, blocks));
    }
    return new SourceRow(page, number, false, true, true, cells);
  }

  private static List<Double> edges(int columns) {
    return IntStream.rangeClosed(0, columns).mapToObj(i -> LEFT + WIDTH * i / columns).toList();
  }

  private static SourceBlock block(String text, boolean bold) {
    return new SourceBlock(
        Block.Kind.PARAGRAPH, 0, "", List.of(new Span(text, bold, false, false, null)), null);
  }
}
