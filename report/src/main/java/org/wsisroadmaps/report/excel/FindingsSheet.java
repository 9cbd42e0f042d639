package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Section;

/** The sheet of the findings. */
final class FindingsSheet {

  private record Address(
      int edition, String line, @Nullable Section section, @Nullable String code) {}

  private final Contents contents;
  private final Map<Address, OutcomeRow> outcomes = new HashMap<>();

  private FindingsSheet(Contents contents) {
    this.contents = contents;
    for (OutcomeRow row : contents.outcomes()) {
      outcomes.putIfAbsent(
          new Address(
              row.edition().index(),
              row.line().code(),
              row.outcome().section(),
              row.outcome().code()),
          row);
    }
  }

  /** Adds the sheet to the book and writes it. */
  static void write(Book book, Contents contents, FullTexts fullTexts) throws IOException {
    List<ColumnSpec> columns = new ArrayList<>(contents.outcomeColumns());
    int leadColumns = columns.size();
    columns.add(ColumnSpec.of("Severity", 11));
    columns.add(ColumnSpec.of("Finding", 30));
    columns.add(ColumnSpec.of("Column", 22));
    columns.add(ColumnSpec.of("Page", 8));
    columns.add(ColumnSpec.of("Message", 90));
    Worksheet sheet =
        book.sheet(
            SheetPlan.of(
                SheetName.FINDINGS,
                "What is wrong, doubtful or worth knowing in the document and in its reading. A "
                    + "code leads to the outcome, a page to the source.",
                Palette.RED,
                SheetPlan.Paper.A4,
                leadColumns,
                columns));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "Findings", columns);
    FindingsSheet findings = new FindingsSheet(contents);
    for (LabelledEdition edition : contents.editions()) {
      for (Finding finding : edition.edition().findings()) {
        List<TableCell> lead = findings.lead(edition, finding.at());
        table.add(fullTexts.fit(table, lead, cells(edition, finding)));
      }
    }
    table.end();
    sheet.close();
  }

  private List<TableCell> lead(LabelledEdition edition, @Nullable Place place) {
    List<TableCell> lead = new ArrayList<>(contents.editionCells(edition));
    if (place == null) {
      lead.addAll(List.of(TableCell.blank(), TableCell.blank(), TableCell.blank()));
      return lead;
    }
    String line = place.line() == null ? "" : place.line();
    String code = place.code() == null ? "" : place.code();
    Section section = place.section();
    OutcomeRow row = outcomes.get(new Address(edition.index(), line, section, place.code()));
    lead.add(TableCell.text(line).in(Style.BODY.heavy()));
    lead.add(TableCell.text(section == null ? "" : OutcomeRow.nameOf(section)).in(Style.QUIET));
    lead.add(
        TableCell.text(code).in(Style.BODY.heavy()).to(row == null ? null : row.target()));
    return lead;
  }

  private static List<TableCell> cells(LabelledEdition edition, Finding finding) {
    Place place = finding.at();
    ColumnKey field = place == null ? null : place.field();
    return List.of(
        severity(finding.severity()),
        TableCell.text(finding.code().name()).in(Style.QUIET.sized(8)),
        TableCell.text(field == null ? "" : ColumnNames.of(field, "")),
        page(edition, place == null ? null : place.page()),
        TableCell.text(finding.message()));
  }

  private static TableCell page(LabelledEdition edition, @Nullable Integer page) {
    return page == null
        ? TableCell.blank()
        : TableCell.text("p. " + page)
            .to(SourceAddress.page(edition.edition().source(), page));
  }

  private static TableCell severity(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> TableCell.text("▲ Error").in(Style.BODY.heavy().inked(Palette.RED));
      case WARNING -> TableCell.text("● Warning").in(Style.BODY.heavy().inked(Palette.SAND));
      case INFO -> TableCell.text("○ Info").in(Style.QUIET);
    };
  }
}
