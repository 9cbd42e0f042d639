package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.grid.InferredTable;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Finds tables that nothing but the alignment of their text tells, whatever their headers say. The
 * way is that of A. Nurminen, <cite>Algorithmic Extraction of Data in Tables in PDF
 * Documents</cite> (2013): runs of lines with several pieces of text, white strips through them,
 * and rules where there are any.
 */
public final class AlignedTables {

  /**
   * In a table without rules at least this share of the pieces behind the first column are values.
   */
  private static final double VALUES = 0.4;

  /** A table of texts has at least so many rules between its lines. */
  private static final int FEWEST_RULES = 2;

  /** A rule of a table is not longer than this share of its width. */
  private static final double WIDEST_RULE = 2;

  private AlignedTables() {}

  /**
   * The tables of a page, from top to bottom.
   *
   * @param lines the page's lines, without those of tables that are known
   * @param separators what is drawn between rows
   */
  public static List<InferredTable> find(List<WordLine> lines, Separators separators) {
    return PageColumns.of(lines, separators).stream()
        .flatMap(area -> findInArea(area, separators).stream())
        .sorted(Comparator.comparingDouble(table -> table.grid().ys()[0]))
        .toList();
  }

  private static List<InferredTable> findInArea(List<WordLine> lines, Separators separators) {
    List<InferredTable> tables = new ArrayList<>();
    for (List<WordLine> run : AlignedRegions.of(lines)) {
      TableEnds ends = new TableEnds(lines, separators);
      List<WordLine> region = ends.withLastRow(ends.withHeader(run));
      AlignedColumns columns = AlignedColumns.of(region);
      if (isTable(run, columns, separators)) {
        tables.add(InferredTable.of(AlignedGrid.of(region, columns, separators)));
      }
    }
    return tables;
  }

  private static boolean isTable(
      List<WordLine> lines, AlignedColumns columns, Separators separators) {
    List<WordLine> tabular = lines.stream().filter(AlignedRegions::isTabular).toList();
    if (columns.count() < 2 || tabular.size() < AlignedRegions.FEWEST_LINES) {
      return false;
    }
    int values = 0;
    int all = 0;
    int leaders = 0;
    for (WordLine line : tabular) {
      List<WordLine> pieces = AlignedPieces.of(line);
      for (WordLine piece : pieces.subList(1, pieces.size())) {
        all++;
        values += AlignedPieces.isValue(piece) ? 1 : 0;
      }
      leaders += line.text().contains("....") || line.text().contains(". . . .") ? 1 : 0;
    }
    // lines of dots that lead to one number are a table of contents
    if (columns.count() <= 3 && 2 * leaders > tabular.size()) {
      return false;
    }
    if (Scales.areAll(tabular, columns)) {
      return false;
    }
    return values >= VALUES * all
        || rules(lines, columns, separators) >= FEWEST_RULES
        || TextColumns.areTable(tabular, columns);
  }

  /** How many lines of a table have a rule right above or below. */
  private static long rules(List<WordLine> lines, AlignedColumns columns, Separators separators) {
    double width = columns.right() - columns.left();
    Separators own =
        new Separators(
            separators.rules().stream().filter(r -> r.length() < WIDEST_RULE * width).toList(),
            List.of());
    return lines.stream()
        .filter(l ->
            own.isRuled(l.top() - 0.7 * l.size(), l.top() + 1, columns.left(), columns.right()))
        .count();
  }
}
