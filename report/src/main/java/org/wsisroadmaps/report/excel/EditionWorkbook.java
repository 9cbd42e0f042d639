package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.report.excel.mark.TextMark;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;

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
   * @param editions the editions; they get the order of their years, those of one year and those
   *     without keep theirs
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void writeMerged(List<Edition> editions, OutputStream out) throws IOException {
    List<Edition> ordered =
        editions.stream()
            .sorted(
                Comparator.comparing(
                    Edition::year, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    write(Contents.merged(ordered), out);
  }

  /**
   * What the workbook of an edition says, for who must tell it from what others wrote there.
   *
   * @param edition the edition
   * @return the digest of each of its texts, as {@link TextMark} makes them
   * @throws IOException when the disk has no room for what the workbook needs while it is made
   */
  public static Set<String> texts(Edition edition) throws IOException {
    return write(Contents.of(edition), OutputStream.nullOutputStream());
  }

  private static Set<String> write(Contents contents, OutputStream out) throws IOException {
    List<CitedReference> references = ReferenceIndex.of(contents);
    Listing outcomes = OutcomesSheet.of(contents);
    Listing items = ItemsSheet.of(contents);
    List<Listing> cited =
        List.of(
            ReferencesSheet.of(contents, references),
            CitationsSheet.of(contents, references),
            InitiativesSheet.of(contents, references));
    Listing found = FindingsSheet.of(contents);
    List<Listing> listings = new ArrayList<>(List.of(outcomes, items));
    listings.addAll(cited);
    listings.add(found);
    Set<String> sheets = sheets(contents, listings);
    try (Book book = new Book(contents.title(), subject(contents))) {
      OverviewSheet.write(book, contents, references, sheets);
      boolean hasOutcomes = !contents.outcomes().isEmpty();
      boolean isForReview = contents.editions().size() == 1 && hasOutcomes;
      if (isForReview) {
        CommentsSheet.write(book);
      }
      Worksheet outcomesSheet = outcomes.begin(book);
      Optional<FullTexts> fullTexts = FullTexts.begin(book, contents.outcomeColumns(), listings);
      outcomes.write(outcomesSheet, fullTexts);
      if (hasOutcomes) {
        OutcomesSheet.guard(outcomesSheet, outcomes);
      }
      if (!items.isEmpty()) {
        items.write(book, fullTexts);
      }
      if (sheets.contains(SheetName.SDG_MATRIX)) {
        SdgMatrixSheet.write(book, contents, SdgAxis.goals());
      }
      if (sheets.contains(SheetName.SDG_TARGETS)) {
        SdgMatrixSheet.write(book, contents, SdgAxis.targets(contents));
      }
      for (Listing listing : cited) {
        if (!listing.isEmpty()) {
          listing.write(book, fullTexts);
        }
      }
      if (sheets.contains(SheetName.TIMELINE)) {
        TimelineSheet.write(book, contents);
      }
      if (!found.isEmpty()) {
        found.write(book, fullTexts);
      }
      if (fullTexts.isPresent()) {
        fullTexts.get().close();
      }
      if (hasOutcomes) {
        ListsSheet.write(book, contents);
      }
      if (isForReview) {
        Map<String, ColumnKey> columns = new LinkedHashMap<>();
        OutcomesSheet.keys(contents).forEach((key, header) -> columns.put(header, key));
        Edition edition = contents.editions().get(0).edition();
        MarksSheet.write(book, WorkbookMark.Kind.OUTGOING, edition, columns);
      }
      book.write(out);
      return book.said();
    }
  }

  /** The sheets that there is something for. */
  private static Set<String> sheets(Contents contents, List<Listing> listings) {
    Set<String> sheets = new HashSet<>(List.of(SheetName.OUTCOMES));
    listings.stream()
        .filter(listing -> !listing.isEmpty())
        .map(Listing::sheet)
        .forEach(sheets::add);
    if (listings.stream().anyMatch(Listing::hasLongTexts)) {
      sheets.add(SheetName.FULL_TEXTS);
    }
    if (!contents.outcomes().isEmpty()) {
      sheets.add(SheetName.SDG_MATRIX);
    }
    if (!SdgAxis.targets(contents).columns().isEmpty()) {
      sheets.add(SheetName.SDG_TARGETS);
    }
    if (contents.outcomes().stream()
        .map(OutcomeRow::outcome)
        .anyMatch(o -> o.timing() != null || !o.cell(ColumnKey.TIMING).isEmpty())) {
      sheets.add(SheetName.TIMELINE);
    }
    return sheets;
  }

  private static String subject(Contents contents) {
    return contents.editions().stream()
        .map(edition -> CellText.brief(edition.edition().source().file(), 80))
        .limit(20)
        .collect(Collectors.joining(", "));
  }
}
