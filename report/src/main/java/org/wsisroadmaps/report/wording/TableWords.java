package org.wsisroadmaps.report.wording;

import java.util.List;
import java.util.Locale;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.TableJoin;

/** What is said of tables that were read. */
public final class TableWords {

  private TableWords() {}

  /** What a table is called: {@code Table 3}. */
  public static String name(DocumentTable table) {
    return "Table " + table.number();
  }

  /** Where a table stands: {@code page 4}, {@code pages 4 to 6}; empty where no page is known. */
  public static String pages(List<Integer> pages) {
    if (pages.isEmpty()) {
      return "";
    }
    return pages.size() == 1
        ? "page " + pages.getFirst()
        : "pages " + pages.getFirst() + " to " + pages.getLast();
  }

  /** How large a table is: {@code 12 rows, 4 columns}. */
  public static String size(DocumentTable table) {
    return counted(table.rows().size(), "row") + ", " + counted(table.columns(), "column");
  }

  /** How a table was put together over a page break. */
  public static String join(TableJoin join) {
    return "Pages "
        + join.from()
        + " and "
        + join.to()
        + ": one table, "
        + percent(join.confidence())
        + " sure ("
        + String.join("; ", join.evidence())
        + "). Row "
        + join.cut().row()
        + (join.cut().joined() ? " stands on both, " : " begins behind the page break, ")
        + percent(join.cut().confidence())
        + " sure"
        + (join.cut().evidence().isEmpty()
            ? "."
            : " (" + String.join("; ", join.cut().evidence()) + ").");
  }

  /** How sure the least sure of a table's joins is, as a share in per cent. */
  public static String surety(DocumentTable table) {
    return table.joins().stream()
        .mapToDouble(join -> Math.min(join.confidence(), join.cut().confidence()))
        .min()
        .stream()
        .mapToObj(TableWords::percent)
        .findFirst()
        .orElse("");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", Math.floor(share * 100));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
