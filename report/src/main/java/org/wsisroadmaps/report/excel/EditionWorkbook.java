package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Edition;

/**
 * The committee's workbook of an edition: Office Open XML with native tables, charts and links, for
 * people who filter, print and annotate. The same editions give the same bytes, on every machine
 * and at any time. All methods may be called from any thread.
 *
 * <p>All text stays text: what begins like a formula is none. Links lead to places in the workbook,
 * to the source file beside it ({@code roadmap.pdf#page=4}), and from the document's own links to
 * those of the schemes {@code http}, {@code https} and {@code mailto}; no other target is written.
 */
public final class EditionWorkbook {

  private EditionWorkbook() {}

  /**
   * Writes the workbook of one edition.
   *
   * @param edition the edition
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Edition edition, OutputStream out) throws IOException {
    write(Contents.of(edition), out);
  }

  /**
   * Writes one workbook of several editions: the same sheets, whose tables have a first column that
   * tells the edition.
   *
   * @param editions the editions, in the order that they are to have
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void writeMerged(List<Edition> editions, OutputStream out) throws IOException {
    write(Contents.merged(editions), out);
  }

  private static void write(Contents contents, OutputStream out) throws IOException {
    List<CitedReference> references = ReferenceIndex.of(contents);
    try (Book book = new Book(contents.title(), subject(contents))) {
      OverviewSheet.write(book, contents, references);
      Listing outcomes = OutcomesSheet.of(contents);
      Worksheet outcomesSheet = outcomes.begin(book);
      FullTexts fullTexts = FullTexts.begin(book, contents.outcomeColumns());
      outcomes.write(outcomesSheet, fullTexts);
      ItemsSheet.of(contents).write(book, fullTexts);
      SdgMatrixSheet.write(book, contents, SdgAxis.goals());
      SdgMatrixSheet.write(book, contents, SdgAxis.targets(contents));
      ReferencesSheet.of(contents, references).write(book, fullTexts);
      CitationsSheet.of(contents, references).write(book, fullTexts);
      InitiativesSheet.of(contents, references).write(book, fullTexts);
      TimelineSheet.write(book, contents);
      FindingsSheet.of(contents).write(book, fullTexts);
      fullTexts.close();
      book.write(out);
    }
  }

  private static String subject(Contents contents) {
    return contents.editions().stream()
        .map(edition -> CellText.brief(edition.edition().source().file(), 80))
        .limit(20)
        .collect(Collectors.joining(", "));
  }
}
