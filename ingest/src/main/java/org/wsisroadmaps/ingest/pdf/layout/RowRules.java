package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageCell;
import org.wsisroadmaps.ingest.pdf.layout.PageLayout.PageTable;
import org.wsisroadmaps.ingest.pdf.text.TextLine;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;

/**
 * Whether the rules of tables part their rows. Some tables have rules between their columns only;
 * what looks like one row of a page is then all of its rows.
 */
final class RowRules {

  private RowRules() {}

  /** Whether some table has a rule between two of its rows, the one below its header apart. */
  static boolean partRows(List<PageTable> tables, ColumnVocabulary vocabulary) {
    return tables.stream()
        .filter(table -> table.grid().columns() > 1)
        .anyMatch(table -> table.grid().rows() > (hasHeader(table, vocabulary) ? 2 : 1));
  }

  /** Whether the first row is a header, and not one row with a short outcome below it. */
  private static boolean hasHeader(PageTable table, ColumnVocabulary vocabulary) {
    List<PageCell> row = table.cells().stream().filter(cell -> cell.place().row() == 0).toList();
    return row.stream()
            .flatMap(cell -> cell.lines().stream())
            .allMatch(line -> OutcomeCode.at(line.text()).isEmpty())
        && vocabulary.isHeader(row.stream().map(RowRules::text).toList());
  }

  private static String text(PageCell cell) {
    return String.join(" ", cell.lines().stream().map(TextLine::text).toList());
  }

  /** Whether a header's rule is missing where a page has one: all of a table is one row. */
  static boolean joinHeader(List<PageTable> tables, ColumnVocabulary vocabulary) {
    return tables.stream()
        .filter(table -> table.grid().columns() > 1)
        .anyMatch(table -> table.grid().rows() == 1 && !hasHeader(table, vocabulary));
  }

  /** Whether some cell lists outcomes, each behind the one before, that rows should part. */
  static boolean areMissing(List<PageTable> tables) {
    return tables.stream()
        .filter(table -> table.grid().columns() > 1)
        .flatMap(table -> table.cells().stream())
        .anyMatch(RowRules::listsOutcomes);
  }

  private static boolean listsOutcomes(PageCell cell) {
    Optional<OutcomeCode> first = Optional.empty();
    List<OutcomeCode> nested = new ArrayList<>();
    for (TextLine line : cell.lines()) {
      Optional<OutcomeCode> code = OutcomeCode.at(line.text());
      if (code.isEmpty()) {
        continue;
      }
      if (first.isEmpty()) {
        first = code;
      } else if (code.get().isNestedIn(first.get(), nested)) {
        nested.add(code.get());
      } else if (code.get().follows(first.get())) {
        return true;
      }
    }
    return false;
  }
}
