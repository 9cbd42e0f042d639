package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.wording.Words;

/**
 * The workbook of a comparison: a summary, a row for each change with old and new side by side, a
 * row for each item, and the new edition with its changed cells coloured. The same comparison gives
 * the same bytes.
 */
public final class DiffWorkbook {

  static final String SUMMARY = "Summary";
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
    try (Book book = new Book(title, diff.before().file() + " and " + diff.after().file())) {
      DiffSummarySheet.write(book, diff, title);
      Listing changes = ChangesSheet.of(diff, rows);
      Worksheet changesSheet = changes.begin(book);
      Listing items = ItemChangesSheet.of(diff, rows);
      Worksheet itemsSheet = items.begin(book);
      Listing common = CommonChangesSheet.of(diff);
      Worksheet commonSheet = common.begin(book);
      Listing edition = ChangedEditionSheet.of(contents, diff);
      Worksheet editionSheet = edition.begin(book);
      FullTexts fullTexts = FullTexts.begin(book, contents.outcomeColumns());
      changes.write(changesSheet, fullTexts);
      items.write(itemsSheet, fullTexts);
      common.write(commonSheet, fullTexts);
      edition.write(editionSheet, fullTexts);
      fullTexts.close();
      book.write(out);
    }
  }
}
