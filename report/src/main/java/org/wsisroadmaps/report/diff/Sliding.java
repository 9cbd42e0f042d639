package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.diff.Edit.Op;
import org.wsisroadmaps.report.diff.WordDiff.Piece;
import org.wsisroadmaps.report.diff.WordDiff.Run;

/**
 * Where the words around an insertion or deletion repeat, it can stand in several places that make
 * the same text: {@code SDG [8, SDG] 9} or {@code [SDG 8,] SDG 9}. It is moved to where a line
 * begins, or else a sentence or a part of one, as a reader would see it.
 */
final class Sliding {

  private Sliding() {}

  /** The runs, with what came or went alone moved to the best place. */
  static List<Run> toBoundaries(List<Run> edits) {
    List<Run> runs = new ArrayList<>(edits);
    if (edits.isEmpty() || edits.getFirst().op != Op.EQUAL) {
      runs.addFirst(new Run(Op.EQUAL));
    }
    if (runs.getLast().op != Op.EQUAL) {
      runs.addLast(new Run(Op.EQUAL));
    }
    for (int i = 1; i + 1 < runs.size(); i++) {
      Run left = runs.get(i - 1);
      Run right = runs.get(i + 1);
      if (runs.get(i).op != Op.EQUAL && left.op == Op.EQUAL && right.op == Op.EQUAL) {
        slide(left.pieces, runs.get(i), right.pieces, i == 1, i + 2 == runs.size());
      }
    }
    return runs.stream().filter(run -> !run.pieces.isEmpty()).toList();
  }

  /**
   * Moves a run.
   *
   * @param left what stands before it
   * @param run the run
   * @param right what stands behind it
   * @param mayEmptyLeft whether nothing that changed stands before what stands before it
   * @param mayEmptyRight whether nothing that changed stands behind what stands behind it
   */
  private static void slide(
      List<Piece> left, Run run, List<Piece> right, boolean mayEmptyLeft, boolean mayEmptyRight) {
    int best = boundary(left);
    if (best == LINE) {
      return;
    }
    int bestShift = 0;
    int shift = 0;
    while (left.size() > (mayEmptyLeft ? 0 : 1)
        && left.getLast().core().equals(run.pieces.getLast().core())) {
      toLeft(left, run, right);
      shift--;
      if (boundary(left) > best) {
        best = boundary(left);
        bestShift = shift;
      }
    }
    while (shift < 0) {
      toRight(left, run, right);
      shift++;
    }
    while (right.size() > (mayEmptyRight ? 0 : 1)
        && right.getFirst().core().equals(run.pieces.getFirst().core())) {
      toRight(left, run, right);
      shift++;
      if (boundary(left) > best) {
        best = boundary(left);
        bestShift = shift;
      }
    }
    for (; shift > bestShift; shift--) {
      toLeft(left, run, right);
    }
  }

  private static final int LINE = 3;

  /** How much of a boundary stands behind words. */
  private static int boundary(List<Piece> words) {
    if (words.isEmpty() || words.getLast().token().space().contains("\n")) {
      return LINE;
    }
    return switch (words.getLast().core()) {
      case ".", "!", "?", "。" -> 2;
      case ",", ";", ":", "(", "，", "；", "：" -> 1;
      default -> 0;
    };
  }

  private static void toLeft(List<Piece> left, Run run, List<Piece> right) {
    shift(run.op, left, run.pieces, right);
  }

  private static void toRight(List<Piece> left, Run run, List<Piece> right) {
    shift(run.op, right.reversed(), run.pieces.reversed(), left.reversed());
  }

  /** Moves what changed by one token, from what stands behind it to what stands before it. */
  private static void shift(Op op, List<Piece> before, List<Piece> changed, List<Piece> behind) {
    Piece kept = before.removeLast();
    Piece last = changed.removeLast();
    boolean inserted = op == Op.INSERT;
    changed.addFirst(inserted ? new Piece(null, kept.now()) : new Piece(kept.old(), null));
    behind.addFirst(
        inserted ? new Piece(kept.old(), last.now()) : new Piece(last.old(), kept.now()));
  }
}
