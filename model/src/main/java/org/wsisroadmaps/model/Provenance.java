package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an outcome stands in its source.
 *
 * @param pages the pages, 1-based and rising; empty where the format knows no pages
 * @param table the table, 1-based in the order of the document, or null where pages tell
 * @param rows the rows of that table, 1-based and rising; empty where pages tell
 * @param joins how a row that was cut by page breaks was put together again
 */
public record Provenance(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> pages,
    @Nullable Integer table,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> rows,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Join> joins) {

  /** Copies. */
  public Provenance {
    pages = pages == null ? List.of() : List.copyOf(pages);
    rows = rows == null ? List.of() : List.copyOf(rows);
    joins = joins == null ? List.of() : List.copyOf(joins);
  }

  /**
   * Two pieces of a row that were put together.
   *
   * @param from the page of the upper piece, 1-based
   * @param to the page of the lower piece, 1-based
   * @param evidence what spoke for it, in words
   * @param confidence how sure it is, from 0 to 1
   */
  public record Join(int from, int to, List<String> evidence, double confidence) {
    /** Checks and copies. */
    public Join {
      evidence = List.copyOf(requireNonNull(evidence, "evidence"));
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
      }
    }
  }
}
