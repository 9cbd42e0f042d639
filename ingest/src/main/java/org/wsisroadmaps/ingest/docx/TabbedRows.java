package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceElement;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Block;

/**
 * Paragraphs below each other that are rows of a table which somebody made with tabs alone. The
 * first one has a tab for every column but one, the others have no more. It is mutable.
 */
final class TabbedRows {

  /** Fewer tabs than this are those of a table of contents, or of a signature. */
  private static final int FEWEST_TABS = 3;

  /** The columns have no widths: where a tab ends depends on the text before it. */
  private static final double WIDTH = 1000;

  private final List<Paragraph> rows = new ArrayList<>();

  /** Whether a paragraph is a row: it then belongs here, unless the rows have to end first. */
  boolean takes(Paragraph paragraph) {
    return rows.isEmpty()
        ? paragraph.tabs() >= FEWEST_TABS
        : paragraph.tabs() > 0 && paragraph.tabs() <= rows.get(0).tabs();
  }

  void add(Paragraph row) {
    rows.add(row);
  }

  /**
   * Ends the rows, and begins anew.
   *
   * @param number the number of the table, if they are one
   * @return a table, or the texts where they are none, or nothing where there are none
   */
  List<? extends SourceElement> end(int number) {
    List<Paragraph> ended = List.copyOf(rows);
    rows.clear();
    return ended.isEmpty() || ended.size() == 1 && hasGaps(ended.get(0))
        ? ended.stream()
            .flatMap(row -> row.blocks().stream().map(b -> new SourceText(b, 0, row.heading())))
            .toList()
        : List.of(table(ended, number));
  }

  /** Whether a text between two tabs is missing: a row alone is a header, or none. */
  private static boolean hasGaps(Paragraph row) {
    return row.betweenTabs().stream().anyMatch(List::isEmpty);
  }

  private static SourceTable table(List<Paragraph> rows, int number) {
    List<Double> edges =
        IntStream.rangeClosed(0, rows.get(0).tabs() + 1).mapToObj(c -> c * WIDTH).toList();
    List<SourceRow> read = new ArrayList<>();
    for (Paragraph row : rows) {
      List<SourceCell> cells = new ArrayList<>();
      row.betweenTabs()
          .forEach(text -> {
            SourceBlock block = new SourceBlock(Block.Kind.PARAGRAPH, 0, "", text, null);
            List<SourceBlock> blocks = text.isEmpty() ? List.of() : List.of(block);
            cells.add(new SourceCell(cells.size(), 1, 1, false, blocks));
          });
      read.add(new SourceRow(0, read.size() + 1, false, true, true, cells));
    }
    return new SourceTable(number, 0, edges, read);
  }
}
