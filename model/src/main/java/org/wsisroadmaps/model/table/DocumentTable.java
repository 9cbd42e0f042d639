package org.wsisroadmaps.model.table;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, whole. Its grid has {@code columns} columns and one row for each of {@code rows}; every
 * place of the grid is covered by one cell at most.
 *
 * @param number its number in the document, 1-based
 * @param caption what stands over or under it and names it; empty where nothing does
 * @param pages the pages that it stands on, 1-based and rising; empty where the format knows none
 * @param columns how many columns it has
 * @param headerRows how many of its first rows are headers of its columns
 * @param repeatedHeaders how many rows were left out because they repeat the header on a further
 *     page
 * @param rows its rows from top to bottom
 * @param joins how the parts on its pages were put together
 */
public record DocumentTable(
    int number,
    String caption,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> pages,
    int columns,
    int headerRows,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int repeatedHeaders,
    List<TableRow> rows,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TableJoin> joins) {

  /** Checks and copies. */
  public DocumentTable {
    requireNonNull(caption, "caption");
    pages = pages == null ? List.of() : List.copyOf(pages);
    rows = List.copyOf(rows);
    joins = joins == null ? List.of() : List.copyOf(joins);
    if (headerRows < 0 || headerRows > rows.size()) {
      throw new IllegalArgumentException(headerRows + " header rows of " + rows.size());
    }
  }

  /**
   * The table as a plain grid: a text for every place.
   *
   * @param merged what stands in the places that a merged cell covers
   * @return a list for each row, with a text for each column; empty where no cell is or the cell
   *     holds none
   */
  public List<List<String>> grid(Merged merged) {
    List<@Nullable String[]> grid = new ArrayList<>();
    rows.forEach(row -> grid.add(new String[columns]));
    for (int r = 0; r < rows.size(); r++) {
      for (TableCell cell : rows.get(r).cells()) {
        for (int down = 0; down < cell.rowSpan() && r + down < rows.size(); down++) {
          for (int across = 0; across < cell.columnSpan(); across++) {
            boolean first = down == 0 && across == 0;
            grid.get(r + down)[cell.column() + across] =
                first || merged == Merged.REPEATED ? cell.text() : "";
          }
        }
      }
    }
    return grid.stream()
        .map(row -> {
          List<String> texts = new ArrayList<>();
          for (@Nullable String text : row) {
            texts.add(text == null ? "" : text);
          }
          return List.copyOf(texts);
        })
        .toList();
  }

  /** What stands in the places that a merged cell covers, in forms that know no merged cells. */
  public enum Merged {
    /** Its text in the first, at the top left, and nothing in the others. */
    ONCE,
    /** Its text in each. */
    REPEATED
  }
}
