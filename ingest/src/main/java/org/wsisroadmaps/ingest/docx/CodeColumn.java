package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the column of a table whose numbers, which Word counts, are the codes of its rows: the
 * first one, or the second one where the first has no numbers (it holds the action line, or numbers
 * that somebody typed) and one list runs down the second with one number in every cell.
 */
final class CodeColumn {

  /** A number in one cell alone counts no rows. */
  private static final int FEWEST_ROWS = 2;

  private CodeColumn() {}

  /**
   * The index of the column.
   *
   * @param rows the rows of a table
   * @param numbering the lists of the document, none of which counts on by this
   */
  static int of(List<Xml> rows, Numbering numbering) {
    List<List<String>> second = new ArrayList<>();
    for (Xml row : rows) {
      List<Xml> cells = TableReader.cells(row);
      if (!beginsWithTwoColumns(row, cells)) {
        continue; // such as a title over the columns
      }
      if (!lists(cells.get(0), numbering).isEmpty()) {
        return 0;
      }
      List<String> lists = lists(cells.get(1), numbering);
      boolean isHeader = second.isEmpty() && lists.isEmpty();
      if (!isHeader && !goesOn(cells.get(1))) {
        second.add(lists);
      }
    }
    boolean counts =
        second.size() >= FEWEST_ROWS
            && second.get(0).size() == 1
            && second.stream().allMatch(second.get(0)::equals);
    return counts ? 1 : 0;
  }

  private static boolean beginsWithTwoColumns(Xml row, List<Xml> cells) {
    boolean begins =
        row.child("trPr").flatMap(properties -> properties.number("gridBefore")).orElse(0) == 0;
    return begins && cells.size() > 1 && property(cells.get(0), "gridSpan").orElse(1) == 1;
  }

  private static Optional<Integer> property(Xml cell, String name) {
    return cell.child("tcPr").flatMap(properties -> properties.number(name));
  }

  private static boolean goesOn(Xml cell) {
    return cell.child("tcPr")
        .flatMap(Accepted::verticalMerge)
        .filter("continue"::equals)
        .isPresent();
  }

  /** The list of each paragraph of a cell that shows a number. */
  private static List<String> lists(Xml cell, Numbering numbering) {
    List<String> lists = new ArrayList<>();
    for (Xml child : Accepted.children(cell)) {
      if (child.is("p")) {
        numbering.counted(child.child("pPr")).ifPresent(lists::add);
      }
    }
    return lists;
  }
}
