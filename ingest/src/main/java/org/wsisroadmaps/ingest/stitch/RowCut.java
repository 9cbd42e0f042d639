package org.wsisroadmaps.ingest.stitch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.evidence.Weighing;
import org.wsisroadmaps.ingest.source.RowElement;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;

/**
 * Weighs whether the first row of a page goes on with the last row of the page before. Each piece
 * of evidence adds to the log-odds; none decides alone.
 */
final class RowCut {

  /** What a structure tree says that the page does not contradict weighs more than all else. */
  private static final double TOLD = 10;

  private final Weighing weighing = new Weighing(0);

  /**
   * The row above the cut and the row below.
   *
   * @param cells the blocks of every column
   * @param spanning whether it is one cell over all columns
   * @param ruled whether a rule is drawn along the edge at the cut
   * @param element the row of the document's structure tree that it is, null where none tells
   */
  record Side(
      List<List<SourceBlock>> cells,
      boolean spanning,
      boolean ruled,
      @Nullable RowElement element) {}

  /**
   * The table that is cut.
   *
   * @param outcome the column that holds the outcomes
   * @param timing the column that holds the timing, or -1
   * @param merged the columns whose cell at the cut stands beside further rows: whether it goes on
   *     tells nothing of the row
   * @param open the columns that no rule closes above the cut; empty where all are alike
   */
  record Table(int outcome, int timing, Set<Integer> merged, Set<Integer> open) {}

  /**
   * Decides.
   *
   * @param table the table that is cut
   * @param above the row above the cut
   * @param below the row below the cut
   */
  static Verdict judge(Table table, Side above, Side below) {
    RowCut cut = new RowCut();
    cut.weighElements(above.element(), below.element());
    if (below.spanning() || above.spanning()) {
      cut.weighing.add(-6, "a row over all columns stands at the cut");
    } else {
      cut.weighOutcome(above.cells().get(table.outcome()), below.cells().get(table.outcome()));
      if (!table.merged().contains(table.timing())) {
        cut.weighTiming(table.timing(), above.cells(), below.cells());
      }
      cut.weighSentences(table, above.cells(), below.cells());
      cut.weighRules(table, above, below);
    }
    return cut.weighing.verdict();
  }

  /** Two pieces of one table in the structure tree are one row there or two. */
  private void weighElements(@Nullable RowElement above, @Nullable RowElement below) {
    if (above != null && below != null && above.table() == below.table()) {
      if (above.row() == below.row()) {
        weighing.add(TOLD, "one row in the structure tree");
      } else {
        weighing.add(-TOLD, "two rows in the structure tree");
      }
    }
  }

  private void weighOutcome(List<SourceBlock> above, List<SourceBlock> below) {
    if (SourceBlock.text(below).isBlank()) {
      weighing.add(2, "the outcome cell is empty");
      return;
    }
    Optional<OutcomeCode> mine = OutcomeCode.at(SourceBlock.text(below));
    Optional<OutcomeCode> before = OutcomeCode.at(SourceBlock.text(above));
    if (mine.isPresent()) {
      weighCode(mine.get(), before, above);
    } else if (BlockCut.goesOn(above, below)) {
      weighing.add(2.5, "the outcome's sentence goes on");
    } else {
      weighing.add(0.4, "the outcome cell has text without a code");
    }
  }

  private void weighCode(OutcomeCode mine, Optional<OutcomeCode> before, List<SourceBlock> above) {
    List<OutcomeCode> nested =
        above.stream().skip(1).flatMap(b -> OutcomeCode.at(b.text()).stream()).toList();
    if (before.isPresent() && mine.isNestedIn(before.get(), nested)) {
      weighing.add(3, mine.value() + " is a point of " + before.get().value());
    } else if (before.isPresent() && mine.follows(before.get())) {
      weighing.add(-4, mine.value() + " follows " + before.get().value());
    } else if (mine.isFirst()) {
      weighing.add(-4, "the codes start again with " + mine.value());
    } else {
      weighing.add(-2.5, "the outcome cell opens with the code " + mine.value());
    }
  }

  private void weighTiming(
      int timing, List<List<SourceBlock>> above, List<List<SourceBlock>> below) {
    if (timing < 0 || SourceBlock.text(below.get(timing)).isBlank()) {
      return;
    }
    String upper = SourceBlock.text(above.get(timing)).strip();
    if (upper.matches(".*\\d{4}\\s*(?:[-–—]|to)$")) {
      weighing.add(2.5, "the timing goes on");
    } else if (!upper.isEmpty()) {
      // a timing is too short to be cut anywhere else
      weighing.add(-4, "both rows tell a timing");
    } else {
      weighing.add(-1.5, "the timing cell is filled");
    }
  }

  private void weighSentences(
      Table table, List<List<SourceBlock>> above, List<List<SourceBlock>> below) {
    double forIt = 0;
    for (int c = 0; c < above.size(); c++) {
      if (c != table.outcome()
          && !table.merged().contains(c)
          && BlockCut.goesOn(above.get(c), below.get(c))) {
        forIt += 1.5;
      }
    }
    if (forIt > 0) {
      weighing.add(Math.min(forIt, 3), "sentences go on in other cells");
    }
    boolean empty = below.stream().allMatch(cell -> SourceBlock.text(cell).isBlank());
    if (empty) {
      weighing.add(2, "no cell holds text");
    }
  }

  private void weighRules(Table table, Side above, Side below) {
    if (!table.open().isEmpty()) {
      if (!table.open().contains(table.outcome())) {
        weighing.add(-4, "a rule closes the outcome cell, and other cells go on");
      }
    } else if (!above.ruled() && !below.ruled()) {
      weighing.add(1, "no rule is drawn at the cut");
    }
  }
}
