package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;

/** A table whose columns no rules divide, page by page; mutable while its end is looked for. */
final class UnruledTable {

  /** Text this much larger than that of a table is a heading. */
  private static final double HEADING_SIZE = 1.1;

  /** On a page of a table no more than this share of the lines runs over the columns. */
  private static final double MOST_SPANNING = 0.3;

  /** So many lines may, on any page. */
  private static final int FEW_SPANNING = 4;

  private final List<TablePart> parts = new ArrayList<>();

  void add(TablePart part) {
    parts.add(part);
  }

  List<TablePart> parts() {
    return List.copyOf(parts);
  }

  List<WordLine> lines() {
    return parts.stream().flatMap(p -> p.lines().stream()).toList();
  }

  /** Whether the last line of all stands out by its size, as a heading does. */
  boolean endsWithHeading(double textSize) {
    List<WordLine> lines = lines();
    return !lines.isEmpty() && isProminent(lines.get(lines.size() - 1), textSize);
  }

  private static boolean isProminent(WordLine line, double textSize) {
    return line.size() > HEADING_SIZE * textSize;
  }

  /**
   * Leaves away what stands below the table: from the first line behind its last row that runs over
   * the columns, or is a heading.
   */
  void trim(TableColumns columns, double textSize) {
    endAtOtherText(columns);
    int part = parts.size() - 1;
    while (part >= 0 && lastInColumns(parts.get(part), columns) < 0) {
      part--;
    }
    int line = part < 0 ? 0 : lastInColumns(parts.get(part), columns) + 1;
    for (int p = Math.max(0, part); p < parts.size(); p++) {
      List<WordLine> lines = parts.get(p).lines();
      for (int l = p == part ? line : 0; l < lines.size(); l++) {
        if (isProminent(lines.get(l), textSize) || isCrossing(lines.get(l), columns)) {
          cut(p, l);
          return;
        }
      }
    }
  }

  /** A page without a header on which much text runs over the columns is no part of the table. */
  private void endAtOtherText(TableColumns columns) {
    for (int p = 0; p < parts.size(); p++) {
      List<WordLine> lines = parts.get(p).lines();
      long crossing = lines.stream().filter(l -> isCrossing(l, columns)).count();
      if (parts.get(p).header() == null
          && crossing > FEW_SPANNING
          && crossing > MOST_SPANNING * lines.size()) {
        int first = 0;
        while (!isCrossing(lines.get(first), columns)) {
          first++;
        }
        cut(p, first);
        return;
      }
    }
  }

  private void cut(int part, int line) {
    TablePart last = parts.get(part);
    parts.subList(part, parts.size()).clear();
    @Nullable TableHeader header = last.header();
    if (line > 0 || header != null) {
      parts.add(last.withLines(last.lines().subList(0, line)));
    }
  }

  /** The last line that stands in columns as only the lines of the table do, or -1. */
  private static int lastInColumns(TablePart part, TableColumns columns) {
    for (int i = part.lines().size() - 1; i >= 0; i--) {
      WordLine line = part.lines().get(i);
      if (!isCrossing(line, columns) && isInColumns(line, columns)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCrossing(WordLine line, TableColumns columns) {
    return line.pieces().stream().anyMatch(columns::isSpannedBy);
  }

  private static boolean isInColumns(WordLine line, TableColumns columns) {
    int outcome = columns.header().outcome();
    int first = columns.at(line.left());
    return first != columns.at(line.right())
        || first != outcome
        || OutcomeCode.at(line.text()).isPresent();
  }
}
