package org.wsisroadmaps.ingest.stitch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * else; the last one is doubtful, and told. A text that is cut itself leaves no gap: it goes on in
 * mid-sentence, or it fills its cell to the foot of the page, which is doubtful and told.
 */
final class BrokenMerges {

  /** So many rows with text at least show that a column is filled. */
  private static final int FEWEST_FILLED = 2;

  /**
   * A cell is full where it has less room than this, in lines; paragraphs are set apart by less.
   */
  private static final double FULL = 0.75;

  /** So many lines of a paragraph are kept together at the top of a page. */
  private static final int KEPT_TOGETHER = 2;

  private final List<DraftRow> rows;
  private final int outcome;
  private final boolean cutsAreOpen;
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
   * @param room how many further lines the cells above it have room for, by column; none for cells
   *     without text
   * @param reaching the columns whose cell in the row below reaches over further rows
   */
  record Break(
      int below, int page, Set<Integer> open, Map<Integer, Double> room, Set<Integer> reaching) {

    /** Whether the cell above is so full that a text which goes on below can have been cut. */
    boolean isFull(int column, List<SourceBlock> lower) {
      return room.getOrDefault(column, Double.MAX_VALUE) < kept(lower) - 1 + FULL;
    }

    /** Whether another cell above, of one row, is full: that one made the row as high as it is. */
    boolean isHighBeside(int column, Set<Integer> merged) {
      return room.entrySet().stream()
          .anyMatch(other ->
              other.getKey() != column
                  && !merged.contains(other.getKey())
                  && other.getValue() < FULL);
    }

    /** How many lines of a text are not parted from its first one. */
    private static int kept(List<SourceBlock> lower) {
      SourceBlock.Flow flow = lower.get(0).flow();
      if (flow == null) {
        return 1;
      }
      return flow.lines() == KEPT_TOGETHER + 1
          ? flow.lines()
          : Math.min(flow.lines(), KEPT_TOGETHER);
    }
  }

  /** Whether two cells at a page break are one. */
  private enum Verdict {
    ONE,
    /** One of the two is empty in a column that is filled everywhere else. */
    LIKELY_ONE,
    /** The text above fills a merged cell, and the cell below is a merged one too. */
    LIKELY_CUT,
    MAY_BE_CUT,
    TWO
  }

  /**
   * For the rows of a table.
   *
   * @param outcome the column that holds the outcomes, which are not merged
   * @param cutsAreOpen whether the program that made the document leaves cells open where a page
   *     break cuts them: then one that is closed there ends
   */
  BrokenMerges(List<DraftRow> rows, int outcome, boolean cutsAreOpen, WordJoiner joiner) {
    this.cutsAreOpen = cutsAreOpen;
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
        boolean covered = above.covered.contains(c) || below.covered.contains(c);
        if (c != outcome && !below.merged.contains(c) && !covered) {
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
    tell(verdict, at, column, above, below).ifPresent(findings::add);
    if (verdict == Verdict.MAY_BE_CUT) {
      return;
    }
    List<SourceBlock> joined =
        BlockCut.join(above.cells.get(column), below.cells.get(column), false, joiner);
    below.merged.add(column);
    DraftRow.share(rows, at.below(), column, joined);
  }

  private static Optional<Finding> tell(
      Verdict verdict, Break at, int column, DraftRow above, DraftRow below) {
    String why =
        switch (verdict) {
          case LIKELY_ONE ->
              above.isBlank(column) && below.isBlank(column)
                  ? ""
                  : "was taken as merged with the row before it, since one of the two is empty and"
                      + " the column is filled everywhere else";
          case LIKELY_CUT ->
              "was taken as the rest of the merged cell on the page before, whose text reaches the"
                  + " foot of that page";
          case MAY_BE_CUT ->
              "was taken as a cell of its own, though the text in the row before it reaches the"
                  + " foot of that page and may go on here";
          case ONE, TWO -> "";
        };
    if (why.isEmpty()) {
      return Optional.empty();
    }
    List<SourceBlock> quoted = (below.isBlank(column) ? above : below).cells.get(column);
    return Optional.of(
        Finding.of(
            FindingCode.DOUBTFUL_JOIN,
            Place.ofPage(at.page()),
            "column "
                + (column + 1)
                + " of the first row of this page "
                + why
                + ": “"
                + SourceBlock.text(quoted)
                + "”"));
  }

  private Verdict judge(Break at, int column, DraftRow above, DraftRow below) {
    if (!at.open().isEmpty()) {
      return at.open().contains(column) ? Verdict.ONE : Verdict.TWO;
    }
    boolean merged = above.merged.contains(column);
    boolean reaching = reaches(at, column);
    if (!above.isBlank(column) && !below.isBlank(column)) {
      List<SourceBlock> upper = above.cells.get(column);
      List<SourceBlock> lower = below.cells.get(column);
      boolean goesOn =
          merged || reaching ? BlockCut.goesOn(upper, lower) : BlockCut.goesOnInWords(upper, lower);
      return goesOn ? Verdict.ONE : judgeFull(at, column, above, lower);
    }
    boolean told = below.isBlank(column) ? merged || reaching : merged;
    if (told) {
      return Verdict.ONE;
    }
    return isFilledElsewhere(column) ? Verdict.LIKELY_ONE : Verdict.TWO;
  }

  /**
   * Whether the cell below a break reaches over further rows, which may show on a later page alone,
   * where the row right below the break ends.
   */
  private boolean reaches(Break at, int column) {
    int next = at.below() + 1;
    return at.reaching().contains(column)
        || next < rows.size() && rows.get(next).merged.contains(column);
  }

  /** Judges two texts that are whole as far as their words tell. */
  private Verdict judgeFull(Break at, int column, DraftRow above, List<SourceBlock> lower) {
    if (cutsAreOpen || !at.isFull(column, lower)) {
      return Verdict.TWO;
    }
    boolean merged = above.merged.contains(column);
    boolean reaching = reaches(at, column);
    if (merged && reaching) {
      return Verdict.LIKELY_CUT;
    }
    boolean may =
        merged
            || reaching
            || at.isHighBeside(column, above.merged)
                && BlockCut.mayGoOn(above.cells.get(column), lower);
    return may ? Verdict.MAY_BE_CUT : Verdict.TWO;
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
            .noneMatch(r -> rows.get(r).isBlank(column) && !rows.get(r).covered.contains(column));
  }
}
