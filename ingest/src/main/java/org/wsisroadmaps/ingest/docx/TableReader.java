package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Integer, Draft> open = new HashMap<>();
  private int columns;

  /** A cell that may still grow. */
  private static final class Draft {
    final int column;
    final int span;
    final boolean filled;
    final List<SourceBlock> blocks;
    int rowSpan = 1;

    Draft(int column, int span, boolean filled, List<SourceBlock> blocks) {
      this.column = column;
      this.span = span;
      this.filled = filled;
      this.blocks = blocks;
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
    for (Xml row : rows(table)) {
      addRow(row);
    }
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
    for (Xml cell : cells(row)) {
      Optional<Xml> cellProperties = cell.child("tcPr");
      int span = count(cellProperties.flatMap(tcPr -> tcPr.number("gridSpan")), 1);
      List<SourceBlock> blocks = new ArrayList<>(story.cell(cell, numbers(cellProperties, column)));
      add(cellProperties, column, span, blocks, drafts);
      column += span;
      columns = Math.max(columns, column);
    }
  }

  private StoryReader.Numbers numbers(Optional<Xml> properties, int column) {
    boolean goesOn =
        properties.flatMap(Accepted::verticalMerge).filter("continue"::equals).isPresent();
    return goesOn
        ? StoryReader.Numbers.NOT_SEEN
        : column == 0 ? StoryReader.Numbers.CODES : StoryReader.Numbers.OF_LISTS;
  }

  private static int count(Optional<Integer> told, int least) {
    return Math.clamp(told.orElse(least), least, MOST_COLUMNS);
  }

  private void add(
      Optional<Xml> properties,
      int column,
      int span,
      List<SourceBlock> blocks,
      List<Draft> drafts) {
    Optional<String> merge = properties.flatMap(Accepted::verticalMerge);
    Draft above = open.get(column);
    if (merge.filter("continue"::equals).isPresent() && above != null) {
      above.rowSpan++;
      above.blocks.addAll(blocks); // hidden in Word, but text all the same
      return;
    }
    if (isMergedToTheLeft(properties) && !drafts.isEmpty()) {
      Draft left = drafts.remove(drafts.size() - 1);
      List<SourceBlock> joined = new ArrayList<>(left.blocks);
      joined.addAll(blocks);
      drafts.add(new Draft(left.column, left.span + span, left.filled, joined));
      return;
    }
    Draft draft = new Draft(column, span, isFilled(properties), blocks);
    drafts.add(draft);
    if (merge.isPresent()) {
      open.put(column, draft);
    } else {
      open.remove(column);
    }
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
