package org.wsisroadmaps.ingest.tables;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many of a table's first rows are headers of its columns. What the document itself declares
 * counts first; else the look of the rows (type and background), what kind of values stand below,
 * and how much is said there tell.
 */
final class HeaderRows {

  /** Headers of more rows are none. */
  private static final int MOST = 6;

  /** The share of a column's cells that are numbers, beyond which it is one of numbers. */
  private static final double MOSTLY = 0.6;

  /** So much of what stands below a header may look as it does: totals are bold, too. */
  private static final double FEW = 0.34;

  /** A header says no more than this, in characters. */
  private static final int LONGEST = 80;

  /** Below short headers without any other sign the cells say so much more. */
  private static final double LONGER = 1.8;

  private final List<DraftRow> rows;
  private final int columns;

  private HeaderRows(List<DraftRow> rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Counts them.
   *
   * @param rows the rows of a table, or of the first part of one
   * @param columns how many columns it has
   */
  static int count(List<DraftRow> rows, int columns) {
    return new HeaderRows(rows, columns).count();
  }

  /** Whether the rows begin with a header that looks like none of what stands below it. */
  static boolean isMarked(List<DraftRow> rows, int columns) {
    HeaderRows header = new HeaderRows(rows, columns);
    return header.declared() > 0
        || header.alike(HeaderRows::isBold) > 0
        || header.alike(HeaderRows::isFilled) > 0;
  }

  private int count() {
    int declared = declared();
    if (declared > 0 && declared < rows.size()) {
      return declared;
    }
    if (rows.size() < 2) {
      return 0;
    }
    int marked = Math.max(alike(HeaderRows::isBold), alike(HeaderRows::isFilled));
    int counted = Math.max(marked, aboveNumbers());
    if (counted == 0) {
      counted = aboveLongerTexts();
    }
    return reach(counted);
  }

  private int declared() {
    int declared = 0;
    while (declared < rows.size() && rows.get(declared).declaredHeader) {
      declared++;
    }
    return declared;
  }

  /** The first rows of a look that few of the others have. */
  private int alike(Predicate<DraftRow> look) {
    int first = 0;
    while (first < Math.min(MOST, rows.size())
        && look.test(rows.get(first))
        && (first == 0 || goesOnBelow(rows.get(first - 1)))) {
      first++;
    }
    List<DraftRow> below = rows.subList(first, rows.size());
    long others = below.stream().filter(look).count();
    return !below.isEmpty() && others <= FEW * below.size() && namesColumns(first) ? first : 0;
  }

  /**
   * Whether a header may go on below one of its rows: below a title, below a name over several
   * columns, and below columns that have no name yet.
   */
  private boolean goesOnBelow(DraftRow row) {
    List<DraftCell> filled = row.filled();
    int named = filled.stream().mapToInt(cell -> cell.columnSpan).sum();
    return filled.size() < 2
        || named < columns
        || filled.stream().anyMatch(cell -> cell.columnSpan > 1);
  }

  /** A single text over a table is its title, and no header. */
  private boolean namesColumns(int first) {
    return rows.subList(0, first).stream().anyMatch(row -> row.filled().size() > 1);
  }

  private static boolean isBold(DraftRow row) {
    List<DraftCell> filled = row.filled();
    return !filled.isEmpty() && filled.stream().allMatch(DraftCell::isBold);
  }

  private static boolean isFilled(DraftRow row) {
    return !row.cells.isEmpty() && row.cells.stream().allMatch(cell -> cell.filled);
  }

  /** The first rows without numbers, where columns below them hold little else. */
  private int aboveNumbers() {
    int first = 0;
    while (first < Math.min(MOST, rows.size()) && !holdsNumbers(rows.get(first))) {
      first++;
    }
    if (first == 0 || first == rows.size() || !holdsNumbers(rows.get(first))) {
      return 0;
    }
    while (first > 0 && rows.get(first - 1).filled().size() < 2) {
      first--; // the name of a group of rows below the header
    }
    int numeric = 0;
    for (int c = 1; c < columns; c++) {
      numeric += isNumeric(c, first) ? 1 : 0;
    }
    return numeric > 0 && namesColumns(first) ? first : 0;
  }

  private static boolean holdsNumbers(DraftRow row) {
    return row.filled().stream()
        .anyMatch(cell -> Letters.isNumber(cell.text()) && !isYear(cell.text()));
  }

  /** Years are headers of columns as often as values. */
  private static boolean isYear(String text) {
    return text.matches("(?:19|20)\\d{2}(?:[-–/](?:19|20)?\\d{2})?");
  }

  private boolean isNumeric(int column, int from) {
    List<String> texts =
        rows.subList(from, rows.size()).stream()
            .flatMap(row -> row.filled().stream())
            .filter(cell -> cell.column == column && cell.columnSpan == 1)
            .map(DraftCell::text)
            .toList();
    long numbers = texts.stream().filter(Letters::isNumber).count();
    return !texts.isEmpty() && numbers >= MOSTLY * texts.size();
  }

  /** One row, where every column has a short name and the cells below say more. */
  private int aboveLongerTexts() {
    DraftRow first = rows.get(0);
    List<DraftCell> names = first.filled();
    boolean areNames =
        names.size() == columns
            && names.stream()
                .allMatch(cell -> cell.text().length() <= LONGEST && !cell.text().endsWith("."));
    if (!areNames) {
      return 0;
    }
    double above = names.stream().mapToInt(cell -> cell.text().length()).average().orElse(0);
    double below =
        rows.subList(1, rows.size()).stream()
            .flatMap(row -> row.filled().stream())
            .mapToInt(cell -> cell.text().length())
            .average()
            .orElse(0);
    return below >= LONGER * above ? 1 : 0;
  }

  /** With the rows that cells of the header reach down into. */
  private int reach(int counted) {
    int reach = counted;
    for (int r = 0; r < reach; r++) {
      for (DraftCell cell : rows.get(r).cells) {
        reach = Math.max(reach, r + (cell.isBlank() ? 1 : cell.rowSpan));
      }
    }
    return reach >= rows.size() ? counted : reach;
  }
}
