package org.wsisroadmaps.cli;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.TableReader;
import org.wsisroadmaps.report.csv.CsvForm;

/**
 * What is read of a document whose tables are wanted, and how they are written; it can be told to
 * another process.
 *
 * @param pages the pages, 1-based; empty where all are read
 * @param area the part of each page, or null where pages are read whole
 * @param csv how comma-separated values are written
 */
record TableSettings(SortedSet<Integer> pages, @Nullable PageArea area, CsvForm csv) {

  /** Copies. */
  TableSettings {
    pages = new TreeSet<>(pages);
  }

  /** A reader of what is wanted. */
  TableReader of(TableReader reader) {
    TableReader paged = pages.isEmpty() ? reader : reader.withPages(pages);
    return area == null
        ? paged
        : paged.withArea(area.left(), area.top(), area.right(), area.bottom());
  }

  /** What results depend on, in words. */
  String made() {
    return (pages.isEmpty() ? "" : " --pages " + pages)
        + (area == null ? "" : area.made())
        + (csv.equals(CsvForm.STANDARD) ? "" : " " + csv);
  }
}
