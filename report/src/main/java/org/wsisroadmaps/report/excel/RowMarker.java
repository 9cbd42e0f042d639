package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.excel.mark.RowMark;
import org.wsisroadmaps.report.excel.mark.TextMark;

/**
 * Marks the rows of an outcome, so that they are known when the workbook comes back.
 *
 * @param edition the fingerprint of its edition
 * @param outcome its identity
 * @param ordinal which one of the outcomes of that identity, 1-based
 * @param fields the columns with text of the edition, by their place behind the leading ones
 */
record RowMarker(String edition, OutcomeId outcome, int ordinal, Map<Integer, ColumnKey> fields) {

  /**
   * The mark of the row itself.
   *
   * @param cells its cells as they are shown, behind the leading ones
   * @param cuts how many characters of its text each cell shows, 0 where all of them
   */
  String row(List<TableCell> cells, List<Integer> cuts) {
    List<RowMark.Field> marked = new ArrayList<>();
    fields.forEach((column, key) ->
        marked.add(
            new RowMark.Field(key, 0, cuts.get(column), TextMark.of(plain(cells.get(column))))));
    return new RowMark(edition, outcome, ordinal, marked).toString();
  }

  /**
   * The mark of a row that holds a part of one of its texts; empty where that is none of a field.
   *
   * @param column the text's column, behind the leading ones
   * @param part which part, 1-based
   * @param text what the part says
   */
  String part(int column, int part, String text) {
    ColumnKey key = fields.get(column);
    return key == null
        ? ""
        : new RowMark(
                edition,
                outcome,
                ordinal,
                List.of(new RowMark.Field(key, part, 0, TextMark.of(text))))
            .toString();
  }

  private static String plain(TableCell cell) {
    return cell.content() instanceof TableCell.Words words ? words.plain() : "";
  }
}
