package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceCell;
import org.wsisroadmaps.ingest.source.SourceRow;
import org.wsisroadmaps.ingest.source.SourceTable;

/** Reads one table; mutable while it does. */
final class TableReader {

  /** The width of a column that the document tells no width of, in twips. */
  private static final double UNTOLD_WIDTH = 1000;

  /** More columns than this are none that a person made (Word allows 63). */
  private static final int MOST_COLUMNS = 1000;

  private final StoryReader story;
  private final List<List<Draft>> rows = new ArrayList<>();
  private final List<Boolean> headers = new ArrayList<>();

  /** The cells that the row before the next one is merged with, by their first columns. */
  private Map<Integer, Draft> open = Map.of();

  private int columns;
  private int codeColumn;

  /** A cell that may still grow. */
  private static final class Draft {
    final int column;
    final boolean filled;
    final List<SourceBlock> blocks;
    int span;
    int rowSpan = 1;

    Draft(int column, int span, boolean filled, List<SourceBlock> blocks) {
      this.column = column;
      this.span = span;
      this.filled = filled;
      this.blocks = blocks;
    }

    /** Takes in the cell to its right. A merge over rows is as wide as in its first row. */
    void widen(int rightSpan, List<SourceBlock> more) {
      span += rowSpan == 1 ? rightSpan : 0;
      blocks.addAll(more);
    }

    SourceCell cell() {
      return new SourceCell(column, span, rowSpan, filled, blocks);
    }
  }

  TableReader(StoryReader story) {
    this.story = story;
  }

  /** The rows of a table that were not deleted. */
  static List<Xml> rows(Xml table) {
    return Accepted.children(table).stream()
        .filter(child -> child.is("tr"))
        .filter(row -> row.child("trPr").filter(Accepted::isRemoved).isEmpty())
        .toList();
  }

  /** The cells of a row that were not deleted. */
  static List<Xml> cells(Xml row) {
    return Accepted.children(row).stream()
        .filter(child -> child.is("tc"))
        .filter(cell -> cell.child("tcPr").flatMap(p -> p.child("cellDel")).isEmpty())
        .toList();
  }

  /** Reads a table of the body. */
  SourceTable read(Xml table, int number) {
    List<Xml> rowsOfTable = rows(table);
    codeColumn = story.codeColumn(rowsOfTable);
    rowsOfTable.forEach(this::addRow);
    List<SourceRow> result = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<SourceCell> cells = rows.get(r).stream().map(Draft::cell).toList();
      result.add(new SourceRow(0, r + 1, headers.get(r), true, true, cells));
    }
    return new SourceTable(number, 0, edges(table), result);
  }

  private void addRow(Xml row) {
    Optional<Xml> properties = row.child("trPr");
    int column = count(properties.flatMap(trPr -> trPr.number("gridBefore")), 0);
    List<Draft> drafts = new ArrayList<>();
    rows.add(drafts);
    headers.add(properties.flatMap(trPr -> trPr.toggle("tblHeader")).orElse(false));
    Map<Integer, Draft> merged = new HashMap<>();
    @Nullable Draft left = null;
    for (Xml cell : cells(row)) {
      Optional<Xml> cellProperties = cell.child("tcPr");
      int span = count(cellProperties.flatMap(tcPr -> tcPr.number("gridSpan")), 1);
      List<SourceBlock> blocks = new ArrayList<>(story.cell(cell, numbers(cellProperties, column)));
      if (left != null && isMergedToTheLeft(cellProperties)) {
        left.widen(span, blocks);
      } else {
        left = draft(cellProperties, column, span, blocks, merged);
        if (left.rowSpan == 1) {
          drafts.add(left);
        }
      }
      column += span;
      columns = Math.max(columns, column);
    }
    open = merged;
  }

  private StoryReader.Numbers numbers(Optional<Xml> properties, int column) {
    boolean goesOn =
        properties.flatMap(Accepted::verticalMerge).filter("continue"::equals).isPresent();
    return goesOn
        ? StoryReader.Numbers.NOT_SEEN
        : column == 0 || column == codeColumn
            ? StoryReader.Numbers.CODES
            : StoryReader.Numbers.OF_LISTS;
  }

  private static int count(Optional<Integer> told, int least) {
    return Math.clamp(told.orElse(least), least, MOST_COLUMNS);
  }

  /**
   * The cell that begins at a column, or the one above that it goes on with. One that would go on
   * where the row above has no such cell begins a merge of its own, as Word shows it.
   *
   * @param merged where the cells of this row are kept that the next one may go on with
   */
  private Draft draft(
      Optional<Xml> properties,
      int column,
      int span,
      List<SourceBlock> blocks,
      Map<Integer, Draft> merged) {
    Optional<String> merge = properties.flatMap(Accepted::verticalMerge);
    Draft above = open.get(column);
    Draft draft;
    if (above != null && merge.filter("continue"::equals).isPresent()) {
      draft = above;
      above.rowSpan++;
      above.blocks.addAll(blocks); // hidden in Word, but text all the same
    } else {
      draft = new Draft(column, span, isFilled(properties), blocks);
    }
    if (merge.isPresent()) {
      merged.put(column, draft);
    }
    return draft;
  }

  private static boolean isMergedToTheLeft(Optional<Xml> properties) {
    return properties
        .flatMap(tcPr -> tcPr.child("hMerge"))
        .filter(merge -> !"restart".equals(merge.attribute("val")))
        .isPresent();
  }

  private static boolean isFilled(Optional<Xml> properties) {
    String fill =
        properties
            .flatMap(tcPr -> tcPr.child("shd"))
            .map(shd -> shd.attribute("fill"))
            .orElse("auto");
    String lower = fill.toLowerCase(Locale.ROOT);
    return !lower.equals("auto") && !lower.equals("ffffff");
  }

  private List<Double> edges(Xml table) {
    List<Double> edges = new ArrayList<>(List.of(0.0));
    table
        .child("tblGrid")
        .ifPresent(grid -> {
          for (Xml column : grid.children()) {
            if (column.is("gridCol") && edges.size() <= columns) {
              double width =
                  Xml.integer(column.attribute("w")).map(Integer::doubleValue).orElse(UNTOLD_WIDTH);
              edges.add(edges.get(edges.size() - 1) + Math.max(1, width));
            }
          }
        });
    while (edges.size() <= Math.max(1, columns)) {
      edges.add(edges.get(edges.size() - 1) + UNTOLD_WIDTH);
    }
    return edges;
  }
}
