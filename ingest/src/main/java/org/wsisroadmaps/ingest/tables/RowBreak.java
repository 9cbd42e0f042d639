package org.wsisroadmaps.ingest.tables;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.evidence.Weighing;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.stitch.BlockCut;

/**
 * Weighs whether the rows above and below a page break are one that it cut. It knows nothing of
 * what the table is about: sentences, empty cells, numbers and rules tell.
 */
final class RowBreak {

  /** Log-odds of a row that is cut, where nothing tells: most breaks stand between rows. */
  private static final double PRIOR = -1;

  /** What a structure tree says that the page does not contradict weighs more than all else. */
  private static final double TOLD = 10;

  /** The share of a column's cells with text beyond which it is a filled one. */
  private static final double USUALLY = 0.8;

  /** So many rows show what a column usually holds. */
  private static final int FEWEST_ROWS = 2;

  /** A value of so few characters is not cut by a page break. */
  private static final int SHORT_VALUE = 24;

  /** What opens an item, such as {@code a.} or {@code ii)}. */
  private static final Pattern ENUMERATOR = Pattern.compile("\\p{Alnum}{1,4}[.):]");

  private final TableDraft table;
  private final DraftRow below;
  private final int last;
  private final Weighing weighing = new Weighing(PRIOR);

  private RowBreak(TableDraft table, DraftRow below) {
    this.table = table;
    this.below = below;
    this.last = table.rows().size() - 1;
  }

  /**
   * Decides.
   *
   * @param table the table down to the page break
   * @param below the first row below it that is no repeated header, its cells in the table's grid
   * @param ruledBetween whether rules part the rows of the table
   */
  static Verdict judge(TableDraft table, DraftRow below, boolean ruledBetween) {
    RowBreak cut = new RowBreak(table, below);
    cut.weigh(ruledBetween);
    return cut.weighing.verdict();
  }

  private void weigh(boolean ruledBetween) {
    DraftRow above = table.rows().get(last);
    if (above.element != null
        && below.element != null
        && above.element.table() == below.element.table()) {
      boolean one = above.element.row() == below.element.row();
      weighing.add(
          one ? TOLD : -TOLD,
          one ? "one row in the structure tree" : "two rows in the structure tree");
    }
    if (last < table.headerRows()) {
      weighing.add(-6, "the row above is a header");
    }
    if (above.isSpanning(table.columns()) || below.isSpanning(table.columns())) {
      weighing.add(-5, "a row over all columns stands at the cut");
      return;
    }
    if (below.filled().stream().anyMatch(cell -> !standsBelow(cell))) {
      weighing.add(-5, "the rows are divided otherwise");
    }
    weighTexts();
    if (ruledBetween && !above.ruledBelow && !below.ruledAbove) {
      weighing.add(3, "rules part the other rows, and none is drawn at the cut");
    }
  }

  /** Whether the cell above a cell has the same edges, or there is none. */
  private boolean standsBelow(DraftCell cell) {
    DraftCell above = table.cellAt(last, cell.column);
    return above == null || above.column == cell.column && above.columnSpan == cell.columnSpan;
  }

  private void weighTexts() {
    double goingOn = 0;
    double empty = 0;
    double complete = 0;
    for (int c = 0; c < table.columns(); c++) {
      @Nullable DraftCell upper = table.cellAt(last, c);
      @Nullable DraftCell lower = cellBelow(c);
      if (upper == null || upper.column != c || upper.isBlank()) {
        if (lower != null && !lower.isBlank() && c == 0) {
          complete += 2;
        }
        continue;
      }
      if (lower == null || lower.isBlank()) {
        if (isUsuallyFilled(c)) {
          empty += c == 0 ? 2 : 1;
        }
      } else if (goesOn(upper, lower, c)) {
        goingOn += goingOn == 0 ? 2.5 : 1.5;
      } else {
        complete += weightOfTwo(upper, lower, c);
      }
    }
    if (goingOn > 0) {
      weighing.add(Math.min(goingOn, 5), "sentences go on below the cut");
    }
    if (empty > 0) {
      weighing.add(
          Math.min(empty, 4), "cells below the cut are empty in columns that are filled elsewhere");
    }
    if (complete > 0) {
      weighing.add(-Math.min(complete, 6), "both rows hold values of their own");
    }
    if (below.filled().isEmpty()) {
      weighing.add(2, "no cell below the cut holds text");
    }
  }

  /** How much two texts in a column speak for two rows. */
  private double weightOfTwo(DraftCell upper, DraftCell lower, int column) {
    if (Letters.isNumber(upper.text()) && Letters.isNumber(lower.text())) {
      return 2;
    }
    boolean areShort = upper.text().length() <= SHORT_VALUE && lower.text().length() <= SHORT_VALUE;
    return (areShort ? 1 : 0.4) + (column == 0 ? 1 : 0);
  }

  private boolean goesOn(DraftCell upper, DraftCell lower, int column) {
    SourceBlock end = upper.blocks.getLast();
    SourceBlock begin = lower.blocks.getFirst();
    return BlockCut.goesOnInWords(upper.blocks, lower.blocks)
        && !BlockCut.endsOnPurpose(end, begin)
        && !usuallyBeginsSmall(column);
  }

  private @Nullable DraftCell cellBelow(int column) {
    return below.cells.stream().filter(cell -> cell.column == column).findFirst().orElse(null);
  }

  /** Whether a column holds words that begin with small letters, so that these tell nothing. */
  private boolean usuallyBeginsSmall(int column) {
    List<DraftCell> others = others(column).stream().filter(cell -> !cell.isBlank()).toList();
    long small =
        others.stream()
            .filter(cell -> Character.isLowerCase(cell.text().codePointAt(0)))
            .filter(cell -> !ENUMERATOR.matcher(cell.text()).lookingAt())
            .count();
    return others.size() >= FEWEST_ROWS && 2 * small >= others.size();
  }

  private boolean isUsuallyFilled(int column) {
    List<DraftCell> others = others(column);
    long filled = others.stream().filter(cell -> !cell.isBlank()).count();
    return others.size() < FEWEST_ROWS ? column == 0 : filled >= USUALLY * others.size();
  }

  /** The cells of a column in the rows between the header and the row at the cut. */
  private List<DraftCell> others(int column) {
    return table.rows().subList(Math.min(table.headerRows(), last), last).stream()
        .filter(row -> !row.isSpanning(table.columns()))
        .flatMap(row -> row.cells.stream())
        .filter(cell -> cell.column == column)
        .toList();
  }
}
