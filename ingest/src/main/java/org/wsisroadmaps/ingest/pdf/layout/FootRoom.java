package org.wsisroadmaps.ingest.pdf.layout;

import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.DocumentStyle;
import org.wsisroadmaps.ingest.pdf.text.TextLine;

/** Measures the room in the cells at the foot of a table: a text that is cut there fills it. */
final class FootRoom {

  private FootRoom() {}

  /**
   * How many further lines the last cell of each column has room for, above and below its text
   * together. What every cell leaves free is the padding of the table's cells, and no room.
   */
  static Map<Integer, Double> of(PageTable table, DocumentStyle style) {
    double padding =
        table.cells().stream()
            .filter(cell -> !cell.lines().isEmpty())
            .mapToDouble(FootRoom::free)
            .min()
            .orElse(0);
    Map<Integer, Double> rooms = new TreeMap<>();
    for (PageCell cell : table.cells()) {
      boolean last = cell.place().row() + cell.place().rowSpan() == table.grid().rows();
      if (last && !cell.lines().isEmpty()) {
        double leading = style.leading(lowest(cell).size());
        double free = free(cell) - Math.clamp(padding, 0, leading);
        rooms.put(cell.place().column(), free / leading);
      }
    }
    return rooms;
  }

  private static double free(PageCell cell) {
    double text = lowest(cell).bottom() - cell.lines().get(0).top();
    return cell.box().bottom() - cell.box().top() - text;
  }

  private static TextLine lowest(PageCell cell) {
    return cell.lines().get(cell.lines().size() - 1);
  }
}
