package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.ChangeTable;
import org.wsisroadmaps.report.wording.ToldChanges;
import org.wsisroadmaps.report.wording.Words;

/**
 * The workbook of a comparison: a summary, the changes by action line and column, a row for each
 * change with old and new side by side, a row for each item, and the new edition with its changed
 * cells coloured. The same comparison gives the same bytes.
 */
public final class DiffWorkbook {

  static final String SUMMARY = "Summary";
  static final String PIVOT = "By line and column";
  static final String CHANGES = "Changes";
  static final String ITEMS = "Items";
  static final String COMMON = "Common changes";
  static final String NEW_EDITION = "New edition";

  private DiffWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param diff the comparison
   * @param now the new edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionDiff diff, Edition now, OutputStream out) throws IOException {
    Contents contents = Contents.of(now);
    Map<OutcomeId, Target> rows = DiffSheets.rows(contents, NEW_EDITION);
    String title = Words.comparison(diff);
    ToldChanges told = ToldChanges.of(diff);
    ChangeTable table = ChangeTable.of(told);
    ChangesSheet changes = new ChangesSheet(diff, table);
    List<Listing> listings = new ArrayList<>();
    listings.add(changes.listing(rows));
    listings.add(ItemChangesSheet.of(diff, rows));
    listings.add(CommonChangesSheet.of(diff));
    listings.add(ChangedEditionSheet.of(contents, diff));
    listings.removeIf(Listing::isEmpty);
    try (Book book = new Book(title, diff.before().file() + " and " + diff.after().file())) {
      DiffSummarySheet.write(book, diff, told, listings);
      if (!table.lines().isEmpty()) {
        PivotSheet.write(book, table, changes);
      }
      Listing.writeAll(book, listings, contents.outcomeColumns());
      book.write(out);
    }
  }
}
