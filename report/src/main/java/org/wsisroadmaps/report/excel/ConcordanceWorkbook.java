package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Finding.Severity;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.model.concord.Concordance.Version;
import org.wsisroadmaps.model.concord.Discrepancy;
import org.wsisroadmaps.model.concord.DiscrepancyCode;
import org.wsisroadmaps.report.wording.ConcordanceWords;
import org.wsisroadmaps.report.wording.FindingNames;
import org.wsisroadmaps.report.wording.Words;

/**
 * The workbook of a concordance: how many discrepancies of each kind each version has, and all of
 * them with both texts. The same concordance gives the same bytes.
 */
public final class ConcordanceWorkbook {

  private static final String DISCREPANCIES = "Discrepancies";
  private static final List<ColumnSpec> LEAD =
      List.of(
          ColumnSpec.of("Line", 7.5),
          ColumnSpec.of("Section", 13),
          ColumnSpec.of("Code", 9),
          ColumnSpec.of("Version", 14));

  private final Concordance concordance;

  private ConcordanceWorkbook(Concordance concordance) {
    this.concordance = concordance;
  }

  /**
   * Writes the workbook.
   *
   * @param concordance the concordance
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Concordance concordance, OutputStream out) throws IOException {
    new ConcordanceWorkbook(concordance).workbook(out);
  }

  private void workbook(OutputStream out) throws IOException {
    String title = ConcordanceWords.title(concordance);
    String files =
        concordance.versions().stream().map(Version::file).collect(Collectors.joining(", "));
    try (Book book = new Book(title, CellText.brief(files, 200))) {
      overview(book, title);
      List<Listing> listings = new ArrayList<>(List.of(discrepancies()));
      listings.removeIf(Listing::isEmpty);
      Listing.writeAll(book, listings, LEAD);
      book.write(out);
    }
  }

  // ---------------------------------------------------------------- overview

  private void overview(Book book, String title) throws IOException {
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(ColumnSpec.of("What", 28));
    for (int number = 1; number <= concordance.versions().size(); number++) {
      String name = ConcordanceWords.version(concordance, number);
      columns.add(ColumnSpec.of(number == 1 ? name + ", the first" : name, 24));
    }
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                SheetName.OVERVIEW,
                title
                    + ". Each version is held against the first; the numbers are those of the"
                    + " discrepancies found. What texts mean is not compared.",
                Palette.NAVY,
                SheetPlan.Paper.A4,
                1,
                columns.stream().map(ColumnSpec::width).toList()));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "Versions", columns);
    table.addCentred(row("Document", concordance.versions().stream().map(this::file).toList()));
    table.addCentred(
        row(
            "Outcomes",
            concordance.versions().stream()
                .map(version -> TableCell.count(version.outcomes()))
                .toList()));
    table.addCentred(
        row(
            "held against the first",
            concordance.versions().stream()
                .map(version -> TableCell.count(version.paired()))
                .toList()));
    for (DiscrepancyCode code : DiscrepancyCode.values()) {
      if (concordance.discrepancies().stream().anyMatch(found -> found.code() == code)) {
        table.addCentred(counts(code));
      }
    }
    table.end();
    sheet.close();
  }

  private TableCell file(Version version) {
    return TableCell.text(CellText.brief(version.file(), 200));
  }

  private static List<TableCell> row(String name, List<TableCell> cells) {
    List<TableCell> row = new ArrayList<>();
    row.add(TableCell.text(name).in(Style.BODY.heavy()));
    row.addAll(cells);
    return row;
  }

  private List<TableCell> counts(DiscrepancyCode code) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.blank());
    for (int number = 2; number <= concordance.versions().size(); number++) {
      long count = concordance.of(number).stream().filter(found -> found.code() == code).count();
      cells.add(TableCell.count(count));
    }
    return row(ConcordanceWords.code(code), cells);
  }

  // ---------------------------------------------------------------- discrepancies

  private Listing discrepancies() {
    return new Listing(
        new Listing.Plan(
            DISCREPANCIES,
            "One row per discrepancy of a version from the first one, with what stands in both.",
            Palette.RED,
            SheetPlan.Paper.A3,
            LEAD.size(),
            DISCREPANCIES,
            LEAD,
            List.of(
                ColumnSpec.of("Severity", 11),
                ColumnSpec.of("Discrepancy", 22),
                ColumnSpec.of("Column", 18),
                ColumnSpec.of("What differs", 44),
                ColumnSpec.of("First version", 48),
                ColumnSpec.of("This version", 48),
                ColumnSpec.of("Place in the first", 16),
                ColumnSpec.of("Place in this", 16)),
            () -> concordance.discrepancies().stream().map(this::row).iterator()));
  }

  private Listing.Row row(Discrepancy found) {
    Place place = found.at() == null ? found.otherAt() : found.at();
    return new Listing.Row(
        List.of(
            TableCell.text(place == null || place.line() == null ? "" : place.line())
                .in(Style.BODY.heavy()),
            TableCell.text(
                    place == null || place.section() == null
                        ? ""
                        : OutcomeRow.nameOf(place.section()))
                .in(Style.QUIET),
            TableCell.text(place == null || place.code() == null ? "" : place.code())
                .in(Style.BODY.heavy()),
            TableCell.text(ConcordanceWords.version(concordance, found.version()))),
        List.of(
            severity(found.severity()),
            TableCell.text(ConcordanceWords.code(found.code())),
            TableCell.text(
                place == null || place.field() == null ? "" : Words.column(place.field())),
            TableCell.text(found.message()),
            TableCell.text(CellText.clean(found.text())),
            TableCell.text(CellText.clean(found.otherText())),
            where(found.at()),
            where(found.otherAt())));
  }

  private static TableCell where(@Nullable Place place) {
    if (place == null) {
      return TableCell.text("–").in(Style.QUIET);
    }
    String code = place.code() == null ? "" : place.code();
    String page = ConcordanceWords.page(place);
    return TableCell.text(code + (page.isEmpty() || code.isEmpty() ? "" : ", ") + page);
  }

  private static TableCell severity(Severity severity) {
    String name = FindingNames.of(severity);
    return switch (severity) {
      case ERROR -> TableCell.text("▲ " + name).in(Style.BODY.heavy().inked(Palette.RED));
      case WARNING -> TableCell.text("● " + name).in(Style.BODY.heavy().inked(Palette.SAND));
      case INFO -> TableCell.text("○ " + name).in(Style.QUIET);
    };
  }
}
