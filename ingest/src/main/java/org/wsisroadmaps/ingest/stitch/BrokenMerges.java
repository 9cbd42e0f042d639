package org.wsisroadmaps.ingest.stitch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/**
 * Puts merged cells together again that a page break between two rows cut. Where some columns are
 * closed by a rule at the foot of a page and others are not, the rules tell which go on. Programs
 * that close all of them there leave three signs: an empty cell that reaches over several rows, an
 * empty cell below or above one that does, and an empty cell in a column that is filled everywhere
 * else; the last one is doubtful, and told.
 */
final class BrokenMerges {

  /** So many rows with text at least show that a column is filled. */
  private static final int FEWEST_FILLED = 2;

  private final List<DraftRow> rows;
  private final int outcome;
  private final WordJoiner joiner;

  /** The rows beside a page break. */
  private final Set<Integer> broken = new HashSet<>();

  /**
   * A page break between two rows.
   *
   * @param below the index of the row below it
   * @param page the page of that row, 1-based
   * @param open the columns that no rule closes at the foot of the page above; empty where all are
   *     alike
   * @param reaching the columns whose cell in the row below reaches over further rows
   */
  record Break(int below, int page, Set<Integer> open, Set<Integer> reaching) {}

  /** Whether two cells at a page break are one. */
  private enum Verdict {
    ONE,
    LIKELY_ONE,
    TWO
  }

  BrokenMerges(List<DraftRow> rows, int outcome, WordJoiner joiner) {
    this.rows = rows;
    this.outcome = outcome;
    this.joiner = joiner;
  }

  void mend(List<Break> breaks, List<Finding> findings) {
    for (Break at : breaks) {
      broken.add(at.below() - 1);
      broken.add(at.below());
    }
    for (Break at : breaks) {
      DraftRow above = rows.get(at.below() - 1);
      DraftRow below = rows.get(at.below());
      if (above.spanning || below.spanning) {
        continue;
      }
      for (int c = 0; c < below.cells.size(); c++) {
        if (c != outcome && !below.merged.contains(c)) {
          mend(at, c, above, below, findings);
        }
      }
    }
  }

  private void mend(Break at, int column, DraftRow above, DraftRow below, List<Finding> findings) {
    Verdict verdict = judge(at, column, above, below);
    if (verdict == Verdict.TWO) {
      return;
    }
    boolean bothBlank = above.isBlank(column) && below.isBlank(column);
    if (verdict == Verdict.LIKELY_ONE && !bothBlank) {
      findings.add(
          Finding.of(
              FindingCode.DOUBTFUL_JOIN,
              Place.ofPage(at.page()),
              "column "
                  + (column + 1)
                  + " of the first row of this page was taken as merged with the row before it,"
                  + " since one of the two is empty and the column is filled everywhere else: “"
                  + SourceBlock.text((above.isBlank(column) ? below : above).cells.get(column))
                  + "”"));
    }
    List<SourceBlock> joined =
        BlockCut.join(above.cells.get(column), below.cells.get(column), false, joiner);
    below.merged.add(column);
    DraftRow.share(rows, at.below(), column, joined);
  }

  private Verdict judge(Break at, int column, DraftRow above, DraftRow below) {
    if (!at.open().isEmpty()) {
      return at.open().contains(column) ? Verdict.ONE : Verdict.TWO;
    }
    boolean merged = above.merged.contains(column);
    boolean reaching = at.reaching().contains(column);
    if (!above.isBlank(column) && !below.isBlank(column)) {
      List<SourceBlock> upper = above.cells.get(column);
      List<SourceBlock> lower = below.cells.get(column);
      boolean goesOn =
          merged || reaching ? BlockCut.goesOn(upper, lower) : BlockCut.goesOnInWords(upper, lower);
      return goesOn ? Verdict.ONE : Verdict.TWO;
    }
    boolean told = below.isBlank(column) ? merged || reaching : merged;
    if (told) {
      return Verdict.ONE;
    }
    return isFilledElsewhere(column) ? Verdict.LIKELY_ONE : Verdict.TWO;
  }

  /** Whether a column has text in every row that stands at no page break. */
  private boolean isFilledElsewhere(int column) {
    long filled =
        IntStream.range(0, rows.size())
            .filter(r -> !rows.get(r).spanning && !rows.get(r).isBlank(column))
            .count();
    return filled >= FEWEST_FILLED
        && IntStream.range(0, rows.size())
            .filter(r -> !broken.contains(r) && !rows.get(r).spanning)
            .noneMatch(r -> rows.get(r).isBlank(column));
  }
}
