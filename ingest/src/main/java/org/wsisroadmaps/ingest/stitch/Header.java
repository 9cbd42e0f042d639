package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
 */
record Header(
    int firstRow, int depth, List<String> texts, Columns columns, List<List<String>> rowTexts) {

  /** A header stands in one of the first rows. */
  private static final int SEARCHED = 4;

  private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\p{P}]+");

  static Header of(SourceTable table, ColumnVocabulary vocabulary) {
    for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
      Header header = at(table, i, vocabulary);
      if (header != null) {
        return header;
      }
    }
    return new Header(0, 0, List.of(), new Columns(table.columnEdges()), List.of());
  }

  static boolean isHeader(SourceTable table, ColumnVocabulary vocabulary) {
    return of(table, vocabulary).depth() > 0;
  }

  boolean isRoadmap() {
    return depth > 0;
  }

  /** The header that begins with a row, or null where none does. */
  private static @Nullable Header at(SourceTable table, int row, ColumnVocabulary vocabulary) {
    int depth =
        table.rows().get(row).cells().stream().mapToInt(SourceCell::rowSpan).max().orElse(1);
    depth = Math.min(depth, table.rows().size() - row);
    List<SourceRow> rows = table.rows().subList(row, row + depth);
    List<SourceCell> finest =
        rows.stream()
            .flatMap(r -> r.cells().stream())
            .sorted(Comparator.comparingInt(SourceCell::column))
            .toList();
    Columns columns = Columns.ofHeader(table, finest);
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
    List<String> all = texts.stream().map(StringBuilder::toString).toList();
    return vocabulary.isHeader(all) && !opensOutcome(all, vocabulary)
        ? new Header(row, depth, all, columns, rows.stream().map(Header::texts).toList())
        : null;
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

  private static void append(StringBuilder text, SourceCell cell) {
    for (SourceBlock block : cell.blocks()) {
      text.append(text.length() > 0 ? " " : "").append(block.text());
    }
  }

  /** How many of the first rows of a further part repeat the header. */
  int repeatedIn(SourceTable part) {
    if (depth == 0 || part.rows().size() < depth) {
      return 0;
    }
    for (int i = 0; i < depth; i++) {
      if (!says(part.rows().get(i), rowTexts.get(i))) {
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
        if (at == texts.size() || !letters(block).equals(texts.get(at++))) {
          return false;
        }
      }
    }
    return at == texts.size();
  }

  private static List<String> texts(SourceRow row) {
    return row.cells().stream()
        .flatMap(cell -> cell.blocks().stream())
        .map(Header::letters)
        .toList();
  }

  private static String letters(SourceBlock block) {
    return NO_LETTERS.matcher(block.text().toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
