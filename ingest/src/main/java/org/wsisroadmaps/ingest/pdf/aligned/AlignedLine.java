package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * A line of a table whose columns are known.
 *
 * @param words its words
 * @param cells its pieces from left to right
 */
record AlignedLine(WordLine words, List<Piece> cells) {

  /** A gap this many spaces wide in every line leaves room for an edge of a column. */
  private static final double EDGE = 1.05;

  /**
   * A piece of text, and the columns that it stands in or runs over.
   *
   * @param text its words
   * @param from the first column, 0-based
   * @param to the last column
   */
  record Piece(WordLine text, int from, int to) {
    boolean isIn(int column) {
      return from <= column && to >= column;
    }
  }

  AlignedLine {
    cells = List.copyOf(cells);
  }

  static AlignedLine of(WordLine line, AlignedColumns columns) {
    List<Piece> cells = new ArrayList<>();
    for (WordLine piece : AlignedPieces.of(line)) {
      cells.addAll(parted(piece, columns));
    }
    return new AlignedLine(line, joined(cells));
  }

  Piece first() {
    return cells.get(0);
  }

  boolean isOnlyIn(int column) {
    return cells.stream().allMatch(c -> c.from() == column && c.to() == column);
  }

  boolean fills(int column) {
    return cells.stream().anyMatch(c -> c.isIn(column));
  }

  /** Whether the line is a row: a text, and values behind it. */
  boolean isRow() {
    if (cells.size() < 2 || first().from() > 0) {
      return false;
    }
    List<Piece> behind = cells.subList(1, cells.size());
    long values = behind.stream().filter(p -> AlignedPieces.isValue(p.text())).count();
    return 2 * values > behind.size();
  }

  /** Whether the line's text goes on that of the line above. */
  boolean goesOn() {
    return Character.isLowerCase(first().text().words().get(0).text().codePointAt(0));
  }

  /** Pieces in one column are one, as where a line is stretched to the column's width. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.from() == piece.from() && last.to() == piece.to()) {
        List<Word> words = new ArrayList<>(last.text().words());
        words.addAll(piece.text().words());
        WordLine text = new WordLine(last.text().baseline(), words);
        joined.set(joined.size() - 1, new Piece(text, last.from(), last.to()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** A piece, parted where its words stand in columns that they do not run over. */
  private static List<Piece> parted(WordLine piece, AlignedColumns columns) {
    int[] over = columns.over(piece.left(), piece.right());
    for (Word word : piece.words()) {
      int[] held = columns.around(word.left(), word.right());
      over = new int[] {Math.min(over[0], held[0]), Math.max(over[1], held[1])};
    }
    if (over[0] == over[1] || runsOver(piece, columns)) {
      return List.of(new Piece(piece, over[0], over[1]));
    }
    List<Piece> cells = new ArrayList<>();
    int start = 0;
    List<Word> words = piece.words();
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || columns.at(words.get(i).centerX()) != columns.at(words.get(i - 1).centerX())) {
        int column = columns.at(words.get(i - 1).centerX());
        cells.add(
            new Piece(new WordLine(piece.baseline(), words.subList(start, i)), column, column));
        start = i;
      }
    }
    return cells;
  }

  /** Whether a piece is one text: fewer words than columns, or a word across an edge. */
  private static boolean runsOver(WordLine piece, AlignedColumns columns) {
    int[] over = columns.around(piece.left(), piece.right());
    for (int c = over[0] + 1; c <= over[1]; c++) {
      double edge = columns.edges()[c];
      double gapLeft = Double.NEGATIVE_INFINITY;
      double gapRight = Double.POSITIVE_INFINITY;
      for (Word word : piece.words()) {
        if (word.left() < edge && word.right() > edge) {
          return true;
        }
        if (word.right() <= edge) {
          gapLeft = Math.max(gapLeft, word.right());
        } else {
          gapRight = Math.min(gapRight, word.left());
        }
      }
      if (gapRight - gapLeft < EDGE * piece.words().get(0).spaceWidth()) {
        return true;
      }
    }
    return false;
  }
}
