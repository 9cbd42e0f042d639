package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Tells tables of texts, without values and without rules, from prose that is set in columns: the
 * texts are short, and those of a column stand at one edge but do not fill it.
 */
final class TextColumns {

  /** Two columns of texts may be anything. */
  private static final int FEWEST_COLUMNS = 3;

  /** A table of texts has at least so many lines with a piece in most columns. */
  private static final int FEWEST_LINES = 4;

  /** Edges closer than this are one, in points. */
  private static final double SAME = 2;

  /** The share of a table's pieces that stand at the usual edge of their column. */
  private static final double ALIGNED = 0.8;

  /** Pieces of a column that have more words on the average may be prose. */
  private static final double WORDS = 4;

  /** A piece with this share of its column's width fills it. */
  private static final double FULL = 0.85;

  private TextColumns() {}

  static boolean areTable(List<WordLine> tabular, AlignedColumns columns) {
    if (columns.count() < FEWEST_COLUMNS) {
      return false;
    }
    List<List<WordLine>> pieces = new ArrayList<>();
    for (int c = 0; c < columns.count(); c++) {
      pieces.add(new ArrayList<>());
    }
    int rows = 0;
    for (WordLine line : tabular) {
      List<WordLine> row = AlignedPieces.of(line);
      row.forEach(piece -> pieces.get(columns.at((piece.left() + piece.right()) / 2)).add(piece));
      rows += row.size() >= FEWEST_COLUMNS && 2 * row.size() > columns.count() ? 1 : 0;
    }
    int all = pieces.stream().mapToInt(List::size).sum();
    int aligned = pieces.stream().mapToInt(TextColumns::aligned).sum();
    return rows >= FEWEST_LINES
        && 3 * rows > tabular.size()
        && aligned >= ALIGNED * all
        && pieces.stream().noneMatch(TextColumns::isProse);
  }

  /** How many pieces stand at the edge or the middle at which most of their column do. */
  private static int aligned(List<WordLine> pieces) {
    int most = 0;
    for (WordLine usual : pieces) {
      int left = 0;
      int right = 0;
      int middle = 0;
      for (WordLine piece : pieces) {
        left += Math.abs(piece.left() - usual.left()) < SAME ? 1 : 0;
        right += Math.abs(piece.right() - usual.right()) < SAME ? 1 : 0;
        double apart = piece.left() + piece.right() - usual.left() - usual.right();
        middle += Math.abs(apart / 2) < SAME ? 1 : 0;
      }
      most = Math.max(most, Math.max(left, Math.max(right, middle)));
    }
    return most;
  }

  private static boolean isProse(List<WordLine> pieces) {
    double widest = pieces.stream().mapToDouble(p -> p.right() - p.left()).max().orElse(0);
    long full = pieces.stream().filter(p -> p.right() - p.left() >= FULL * widest).count();
    double words = pieces.stream().mapToInt(p -> p.words().size()).average().orElse(0);
    return words > WORDS && 2 * full > pieces.size();
  }
}
