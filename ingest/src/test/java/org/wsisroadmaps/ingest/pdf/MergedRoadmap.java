package org.wsisroadmaps.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A roadmap with merged cells.
 *
 * @param texts the text of every field; that of a merged cell in its first row and column
 * @param owners the field where the cell of every field begins
 */
record MergedRoadmap(List<List<String>> texts, List<List<Field>> owners) {

  static final List<String> HEADER =
      List.of("WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "Expected results");

  static final int COLUMNS = HEADER.size();

  /**
   * A field of the table.
   *
   * @param row its row, 0-based
   * @param column its column, 0-based
   */
  record Field(int row, int column) {}

  /**
   * Some outcomes, with cells merged over rows in up to all columns, and over columns if wanted.
   */
  static MergedRoadmap of(Random random, double overColumns, int mostWords) {
    int rows = 5 + random.nextInt(8);
    List<List<String>> texts = new ArrayList<>();
    List<List<Field>> owners = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      char code = (char) ('A' + r);
      texts.add(
          List.of(
              code + ": " + sentence("Promote access number " + r, random, mostWords),
              (2010 + r) + "-" + (2025 + r),
              "WTDC Resolution " + (10 + r),
              sentence("Result of " + code, random, mostWords)));
      List<Field> own = new ArrayList<>();
      for (int c = 0; c < COLUMNS; c++) {
        own.add(new Field(r, c));
      }
      owners.add(own);
    }
    MergedRoadmap roadmap = new MergedRoadmap(texts, owners);
    for (int c = 1; c < COLUMNS; c++) {
      int from = random.nextInt(rows);
      int to = Math.min(rows - 1, from + random.nextInt(6));
      boolean wide = c + 1 < COLUMNS && random.nextDouble() < overColumns;
      for (int r = from; (r == from || random.nextInt(3) > 0) && r <= to; r++) {
        if (!roadmap.take(new Field(from, c), r, wide ? c + 1 : c)) {
          break;
        }
      }
    }
    return roadmap;
  }

  private static String sentence(String begin, Random random, int mostWords) {
    StringBuilder text = new StringBuilder(begin);
    for (int i = random.nextInt(mostWords + 1); i > 0; i--) {
      text.append(" services");
    }
    return text.toString();
  }

  /** Merges a cell with the fields of a further row, where these are still their own. */
  private boolean take(Field owner, int row, int lastColumn) {
    for (int c = owner.column(); c <= lastColumn; c++) {
      boolean own = owners.get(row).get(c).equals(new Field(row, c));
      if (!own) {
        return false;
      }
    }
    for (int c = owner.column(); c <= lastColumn; c++) {
      owners.get(row).set(c, owner);
    }
    return true;
  }

  int rows() {
    return texts.size();
  }

  Field owner(int row, int column) {
    return owners.get(row).get(column);
  }

  /** Whether a field's cell begins in it. */
  boolean begins(int row, int column) {
    return owner(row, column).equals(new Field(row, column));
  }

  /** The text of the cell that stands in a field. */
  String text(Field owner) {
    return texts.get(owner.row()).get(owner.column());
  }

  /** Whether a field and the one on its right are of one cell. */
  boolean goesOnRight(int row, int column) {
    return column + 1 < COLUMNS && owner(row, column).equals(owner(row, column + 1));
  }

  /** Whether a field and the one below it are of one cell. */
  boolean goesOnBelow(int row, int column) {
    return row + 1 < rows() && owner(row, column).equals(owner(row + 1, column));
  }

  /** The code of a row's outcome. */
  static String code(int row) {
    return String.valueOf((char) ('A' + row));
  }
}
