package org.wsisroadmaps.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A table that is no roadmap.
 *
 * @param pages the pages that it stands on, 1-based; empty where the format knows no pages
 * @param rows its rows, each a list of cells, each a list of blocks
 */
public record OtherTable(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> pages, List<List<List<Block>>> rows) {
  /** Copies. */
  public OtherTable {
    pages = pages == null ? List.of() : List.copyOf(pages);
    rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
  }
}
