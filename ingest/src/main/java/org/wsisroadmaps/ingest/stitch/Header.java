package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.vocabulary.ActionLineName;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;

/**
 * The header of a table.
 *
 * @param firstRow how many rows stand above it
 * @param depth how many rows it has, 0 where there is none
 * @param texts the headers of the columns
 * @param columns the columns
 * @param rowTexts the texts of its rows, to know them again
 * @param numbers the numbers of the columns, where its last row holds them
 */
record Header(
    int firstRow,
    int depth,
    List<String> texts,
    Columns columns,
    List<List<String>> rowTexts,
    List<String> numbers) {

  /** A header stands in one of the first rows. */
  private static final int SEARCHED = 4;

  /** A table of fewer columns has no need of their numbers. */
  private static final int FEWEST_NUMBERS = 3;

  static Header of(SourceTable table, ColumnVocabulary vocabulary) {
    for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
      Header header = at(table, i, vocabulary);
      if (header != null) {
        return header;
      }
    }
    return new Header(0, 0, List.of(), new Columns(table.columnEdges()), List.of(), List.of());
  }

  static boolean isHeader(SourceTable table, ColumnVocabulary vocabulary) {
    return of(table, vocabulary).depth() > 0;
  }

  boolean isRoadmap() {
    return depth > 0;
  }

  /** The header that begins with a row, or null where none does. */
  private static @Nullable Header at(SourceTable table, int row, ColumnVocabulary vocabulary) {
    int depth = depthAt(table, row);
    Header header = over(table, row, depth);
    if (!nameColumns(header.texts, vocabulary)) {
      return grouped(header, table, vocabulary);
    }
    while (header.isDividedBelow(table)) {
      header = over(table, row, header.depth + depthAt(table, row + header.depth));
    }
    return header.known(table);
  }

  private static boolean nameColumns(List<String> texts, ColumnVocabulary vocabulary) {
    return vocabulary.isHeader(texts) && !opensOutcome(texts, vocabulary);
  }

  /**
   * Whether the code of an outcome opens a row of which other cells have words of headers; the
   * headers of a table may be numbered, but then all of them are.
   */
  private static boolean opensOutcome(List<String> texts, ColumnVocabulary vocabulary) {
    long coded =
        texts.stream()
            .filter(text -> OutcomeCode.at(text).isPresent())
            .filter(text -> ActionLineName.find(text).isEmpty())
            .count();
    return coded > 0 && coded < texts.stream().filter(t -> vocabulary.find(t).isPresent()).count();
  }

  /** How many rows the cells reach down that begin in a row. */
  private static int depthAt(SourceTable table, int row) {
    int depth =
        table.rows().get(row).cells().stream().mapToInt(SourceCell::rowSpan).max().orElse(1);
    return Math.min(depth, table.rows().size() - row);
  }

  /** The rows as a header, whatever they say. */
  private static Header over(SourceTable table, int row, int depth) {
    List<SourceRow> rows = table.rows().subList(row, row + depth);
    Columns columns = Columns.ofHeader(table, rows);
    List<StringBuilder> texts = new ArrayList<>();
    for (int c = 0; c < columns.count(); c++) {
      texts.add(new StringBuilder());
    }
    for (SourceRow r : rows) {
      for (SourceCell cell : r.cells()) {
        for (int c = columns.first(table, cell); c <= columns.last(table, cell); c++) {
          append(texts.get(c), cell);
        }
      }
    }
    return new Header(
        row,
        depth,
        texts.stream().map(StringBuilder::toString).toList(),
        columns,
        List.of(),
        List.of());
  }

  /**
   * The header whose columns have names in common above them, or null where the row below is none,
   * or where those names would make other columns of its.
   */
  private static @Nullable Header grouped(
      Header names, SourceTable table, ColumnVocabulary vocabulary) {
    int below = names.firstRow + names.depth;
    if (below >= table.rows().size() || !names.spansSome(table)) {
      return null;
    }
    Header header = over(table, below, depthAt(table, below));
    Header all = over(table, names.firstRow, names.depth + header.depth);
    return nameColumns(header.texts, vocabulary)
            && vocabulary.findAll(all.texts).equals(vocabulary.findAll(header.texts))
        ? all.known(table)
        : null;
  }

  /** Whether it has several texts, and one of them stands over some columns and not over all. */
  private boolean spansSome(SourceTable table) {
    List<SourceCell> filled =
        table.rows().get(firstRow).cells().stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() > 1 && filled.stream().anyMatch(cell -> cell.columnSpan() > 1);
  }

  /**
   * Whether the row below names parts of its columns: it has texts only where one column of the
   * header stands over several of its cells.
   */
  private boolean isDividedBelow(SourceTable table) {
    int below = firstRow + depth;
    if (below >= table.rows().size()) {
      return false;
    }
    int[] texts = new int[columns.count()];
    for (SourceCell cell : table.rows().get(below).cells()) {
      if (!cell.isEmpty()) {
        texts[columns.first(table, cell)]++;
      }
    }
    return Arrays.stream(texts).anyMatch(n -> n > 1) && Arrays.stream(texts).allMatch(n -> n != 1);
  }

  /**
   * The header with what it is known by again, and with the row below it, where that holds the
   * numbers of the columns.
   */
  private Header known(SourceTable table) {
    int below = firstRow + depth;
    List<List<String>> rows =
        table.rows().subList(firstRow, below).stream().map(Header::texts).toList();
    Header known = new Header(firstRow, depth, texts, columns, rows, List.of());
    return below < table.rows().size() && columns.count() >= FEWEST_NUMBERS
        ? known.withNumbers(table)
        : known;
  }

  private Header withNumbers(SourceTable table) {
    int below = firstRow + depth;
    List<SourceCell> cells = table.rows().get(below).cells();
    List<String> found = cells.stream().map(cell -> SourceBlock.text(cell.blocks())).toList();
    List<String> counted =
        IntStream.rangeClosed(1, columns.count()).mapToObj(String::valueOf).toList();
    if (!found.stream().map(Header::letters).toList().equals(counted)) {
      return this;
    }
    List<List<String>> rows = new ArrayList<>(rowTexts);
    rows.add(counted);
    return new Header(firstRow, depth + 1, texts, columns, rows, found);
  }

  private static void append(StringBuilder text, SourceCell cell) {
    for (SourceBlock block : cell.blocks()) {
      text.append(text.length() > 0 ? " " : "").append(block.text());
    }
  }

  /** How many of the first rows of a further part repeat the header. */
  int repeatedIn(SourceTable part) {
    return repeatedAt(part, 0);
  }

  /** How many rows from the given one on repeat the header. */
  int repeatedAt(SourceTable part, int row) {
    if (depth == 0 || part.rows().size() < row + depth) {
      return 0;
    }
    for (int i = 0; i < depth; i++) {
      if (!says(part.rows().get(row + i), rowTexts.get(i))) {
        return 0;
      }
    }
    return depth;
  }

  /** Whether a row holds these texts; its first other one tells that it does not. */
  private static boolean says(SourceRow row, List<String> texts) {
    int at = 0;
    for (SourceCell cell : row.cells()) {
      for (SourceBlock block : cell.blocks()) {
        if (at == texts.size() || !hasLetters(block.text(), texts.get(at++))) {
          return false;
        }
      }
    }
    return at == texts.size();
  }

  private static List<String> texts(SourceRow row) {
    return row.cells().stream()
        .flatMap(cell -> cell.blocks().stream())
        .map(block -> letters(block.text()))
        .toList();
  }

  /** A text without case, white space and punctuation. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isLetter(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** Whether these are the letters of a text; the first other one tells that they are not. */
  private static boolean hasLetters(String text, String letters) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c)
          && (at == letters.length() || Character.toLowerCase(c) != letters.charAt(at++))) {
        return false;
      }
    }
    return at == letters.length();
  }

  private static boolean isLetter(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          false;
      default -> !Character.isWhitespace(c);
    };
  }
}
