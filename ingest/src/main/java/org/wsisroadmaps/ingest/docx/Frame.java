package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables that only place other tables on the page, as people do who set a table beside a text, and
 * as programs do that make documents of web pages.
 */
final class Frame {

  private Frame() {}

  /**
   * Whether a table is a frame for another one: one that stands in it has more cells than the table
   * itself, and holds most of its text.
   */
  static boolean isOne(Xml table) {
    List<Xml> inner = new ArrayList<>();
    tables(table, inner);
    return !inner.isEmpty()
        && inner.stream().mapToInt(Frame::mostCells).max().orElse(0) > cells(table)
        && 2 * inner.stream().mapToLong(Frame::characters).sum() > characters(table);
  }

  /** Collects the outermost tables in the cells of a table. */
  private static void tables(Xml parent, List<Xml> found) {
    for (Xml child : parent.children()) {
      if (child.is("tbl")) {
        found.add(child);
      } else if (!child.is("p")) {
        tables(child, found);
      }
    }
  }

  /** The cells of a table, or of one in it that has more. */
  private static int mostCells(Xml table) {
    List<Xml> inner = new ArrayList<>();
    tables(table, inner);
    return Math.max(cells(table), inner.stream().mapToInt(Frame::mostCells).max().orElse(0));
  }

  private static int cells(Xml table) {
    return TableReader.rows(table).stream().mapToInt(row -> TableReader.cells(row).size()).sum();
  }

  private static long characters(Xml element) {
    return element.is("t")
        ? element.text().length()
        : element.children().stream().mapToLong(Frame::characters).sum();
  }
}
