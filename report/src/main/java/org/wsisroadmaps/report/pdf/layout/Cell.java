package org.wsisroadmaps.report.pdf.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param kind what it is
 * @param text its text
 * @param align where its lines stand
 * @param background the colour behind it, or null
 */
public record Cell(Kind kind, List<Run> text, Align align, @Nullable Integer background) {

  /** What a cell is. */
  public enum Kind {
    /** It heads the column below it. */
    COLUMN_HEADER,
    /** It heads its row. */
    ROW_HEADER,
    /** It holds data. */
    DATA
  }

  /** Checks and copies. */
  public Cell {
    requireNonNull(kind, "kind");
    text = List.copyOf(text);
    requireNonNull(align, "align");
  }
}
