package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.ColumnKey;

/**
 * The header of a table whose columns no rules divide: lines of text in cells side by side.
 *
 * @param lines its lines from top to bottom
 * @param cells its cells from left to right, at least two
 * @param vocabulary the words that tell columns
 */
public record TableHeader(List<WordLine> lines, List<Cell> cells, ColumnVocabulary vocabulary) {

  /** Two headers whose cells differ less from each other than this stand alike, in points. */
  private static final double SAME = 4;

  public TableHeader {
    lines = List.copyOf(lines);
    cells = List.copyOf(cells);
  }

  /**
   * A cell of a header.
   *
   * @param left where its text begins
   * @param right where its text ends
   * @param text its text, line by line
   */
  record Cell(double left, double right, String text) {

    /** Its words on a line. */
    String textOf(WordLine line) {
      return textBetween(List.of(line), left, right);
    }
  }

  /** The header that lines make where gaps wider than this divide its cells. */
  static TableHeader of(List<WordLine> lines, double gap, ColumnVocabulary vocabulary) {
    List<Word> words = new ArrayList<>();
    lines.forEach(line -> words.addAll(line.words()));
    words.sort(Comparator.comparingDouble(Word::left));
    List<double[]> ranges = new ArrayList<>();
    for (Word word : words) {
      double[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && word.left() - last[1] <= gap) {
        last[1] = Math.max(last[1], word.right());
      } else {
        ranges.add(new double[] {word.left(), word.right()});
      }
    }
    return new TableHeader(
        lines, ranges.stream().map(r -> cell(lines, r[0], r[1])).toList(), vocabulary);
  }

  private static Cell cell(List<WordLine> lines, double left, double right) {
    return new Cell(left, right, textBetween(lines, left, right));
  }

  /** The words whose middle lies between two places, line by line. */
  static String textBetween(List<WordLine> lines, double left, double right) {
    StringBuilder text = new StringBuilder();
    for (WordLine line : lines) {
      for (Word word : line.words()) {
        if (word.centerX() >= left && word.centerX() <= right) {
          text.append(text.length() > 0 ? " " : "").append(word.text());
        }
      }
    }
    return text.toString();
  }

  /** The same header with one cell in the place of a cell and the one to its right. */
  TableHeader merged(int cell) {
    List<Cell> fewer = new ArrayList<>(cells);
    Cell right = fewer.remove(cell + 1);
    fewer.set(cell, cell(lines, cells.get(cell).left(), right.right()));
    return new TableHeader(lines, fewer, vocabulary);
  }

  List<String> texts() {
    return cells.stream().map(Cell::text).toList();
  }

  /** The known columns that its cells name. */
  Set<ColumnKey> keys() {
    Set<ColumnKey> keys = new TreeSet<>(Comparator.comparing(ColumnKey::toString));
    cells.forEach(cell -> vocabulary.find(cell.text()).ifPresent(keys::add));
    return Collections.unmodifiableSet(keys);
  }

  /** The cell that names the outcomes, the first one where none does. */
  int outcome() {
    return Math.max(0, indexOf(ColumnKey.OUTCOME));
  }

  /** The cell that names the timing, or -1. */
  int timing() {
    return indexOf(ColumnKey.TIMING);
  }

  private int indexOf(ColumnKey key) {
    for (int i = 0; i < cells.size(); i++) {
      if (vocabulary.find(cells.get(i).text()).filter(key::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  boolean isBold() {
    return lines.stream().allMatch(WordLine::bold);
  }

  public double top() {
    return lines.stream().mapToDouble(WordLine::top).min().orElse(0);
  }

  public double bottom() {
    return lines.stream().mapToDouble(WordLine::bottom).max().orElse(0);
  }

  /** Whether a piece of text stands over the whole gap to the right of one of the cells. */
  boolean isCrossedBy(WordLine piece) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (crosses(piece, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece of text stands over the whole gap to the right of a cell. */
  boolean crosses(WordLine piece, int cell) {
    return piece.left() <= cells.get(cell).right() && piece.right() >= cells.get(cell + 1).left();
  }

  /**
   * Whether lines that look like a header may as well be of a row below this one: they name fewer
   * columns, do not stand out by their type, and keep to this header's columns.
   */
  boolean mayBeAboveRow(TableHeader lines) {
    return lines.keys().size() < keys().size()
        && !lines.isBold()
        && lines.lines().stream()
            .flatMap(line -> line.pieces().stream())
            .noneMatch(this::isCrossedBy);
  }

  /** Whether another header names the same columns at the same places. */
  boolean standsLike(TableHeader other) {
    if (cells.size() != other.cells.size() || !keys().equals(other.keys())) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      Cell a = cells.get(i);
      Cell b = other.cells.get(i);
      boolean near = Math.abs(a.left() - b.left()) < SAME || Math.abs(a.right() - b.right()) < SAME;
      if (!near) {
        return false;
      }
    }
    return true;
  }
}
