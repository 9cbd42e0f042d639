package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.RowElement;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;

/**
 * Weighs whether the first row of a page goes on with the last row of the page before. Each piece
 * of evidence adds to the log-odds; none decides alone.
 */
final class RowCut {

  /** Beyond this confidence a decision is not doubtful. */
  private static final double SURE = 0.75;

  /** What a structure tree says that the page does not contradict weighs more than all else. */
  private static final double TOLD = 10;

  private final List<String> evidence = new ArrayList<>();
  private double odds;

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
   * The decision.
   *
   * @param joined whether the two rows are one
   * @param confidence how sure that is, from 0.5 to 1
   * @param evidence what spoke for and against it
   */
  record Verdict(boolean joined, double confidence, List<String> evidence) {
    boolean doubtful() {
      return confidence < SURE;
    }
  }

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
      cut.weigh(-6, "a row over all columns stands at the cut");
    } else {
      cut.weighOutcome(above.cells().get(table.outcome()), below.cells().get(table.outcome()));
      if (!table.merged().contains(table.timing())) {
        cut.weighTiming(table.timing(), above.cells(), below.cells());
      }
      cut.weighSentences(table, above.cells(), below.cells());
      cut.weighRules(table, above, below);
    }
    double confidence = 1 / (1 + Math.exp(-Math.abs(cut.odds)));
    return new Verdict(
        cut.odds > 0, Math.round(confidence * 100) / 100.0, List.copyOf(cut.evidence));
  }

  private void weigh(double weight, String words) {
    odds += weight;
    evidence.add(words);
  }

  /** Two pieces of one table in the structure tree are one row there or two. */
  private void weighElements(@Nullable RowElement above, @Nullable RowElement below) {
    if (above != null && below != null && above.table() == below.table()) {
      if (above.row() == below.row()) {
        weigh(TOLD, "one row in the structure tree");
      } else {
        weigh(-TOLD, "two rows in the structure tree");
      }
    }
  }

  private void weighOutcome(List<SourceBlock> above, List<SourceBlock> below) {
    if (text(below).isBlank()) {
      weigh(2, "the outcome cell is empty");
      return;
    }
    Optional<OutcomeCode> mine = OutcomeCode.at(text(below));
    Optional<OutcomeCode> before = OutcomeCode.at(text(above));
    if (mine.isPresent()) {
      weighCode(mine.get(), before, above);
    } else if (BlockCut.goesOn(above, below)) {
      weigh(2.5, "the outcome's sentence goes on");
    } else {
      weigh(0.4, "the outcome cell has text without a code");
    }
  }

  private void weighCode(OutcomeCode mine, Optional<OutcomeCode> before, List<SourceBlock> above) {
    List<OutcomeCode> nested =
        above.stream().skip(1).flatMap(b -> OutcomeCode.at(b.text()).stream()).toList();
    if (before.isPresent() && mine.isNestedIn(before.get(), nested)) {
      weigh(3, mine.value() + " is a point of " + before.get().value());
    } else if (before.isPresent() && mine.follows(before.get())) {
      weigh(-4, mine.value() + " follows " + before.get().value());
    } else if (mine.isFirst()) {
      weigh(-4, "the codes start again with " + mine.value());
    } else {
      weigh(-2.5, "the outcome cell opens with the code " + mine.value());
    }
  }

  private void weighTiming(
      int timing, List<List<SourceBlock>> above, List<List<SourceBlock>> below) {
    if (timing < 0 || text(below.get(timing)).isBlank()) {
      return;
    }
    String upper = text(above.get(timing)).strip();
    if (upper.matches(".*\\d{4}\\s*(?:[-–—]|to)$")) {
      weigh(2.5, "the timing goes on");
    } else if (!upper.isEmpty()) {
      // a timing is too short to be cut anywhere else
      weigh(-4, "both rows tell a timing");
    } else {
      weigh(-1.5, "the timing cell is filled");
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
      weigh(Math.min(forIt, 3), "sentences go on in other cells");
    }
    boolean empty = below.stream().allMatch(cell -> text(cell).isBlank());
    if (empty) {
      weigh(2, "no cell holds text");
    }
  }

  private void weighRules(Table table, Side above, Side below) {
    if (!table.open().isEmpty()) {
      if (!table.open().contains(table.outcome())) {
        weigh(-4, "a rule closes the outcome cell, and other cells go on");
      }
    } else if (!above.ruled() && !below.ruled()) {
      weigh(1, "no rule is drawn at the cut");
    }
  }

  private static String text(List<SourceBlock> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(text.length() > 0 ? " " : "").append(block.text()));
    return text.toString();
  }
}
