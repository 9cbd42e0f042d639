package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.report.wording.FindingNames;

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

  static Listing of(Contents contents) {
    FindingsSheet findings = new FindingsSheet(contents);
    return new Listing(
        new Listing.Plan(
            SheetName.FINDINGS,
            "What is wrong, doubtful or worth knowing in the document and in its reading. A code "
                + "leads to the outcome, a page to the source.",
            Palette.RED,
            SheetPlan.Paper.A4,
            contents.outcomeColumns().size(),
            "Findings",
            contents.outcomeColumns(),
            List.of(
                ColumnSpec.of("Severity", 11),
                ColumnSpec.of("Finding", 31),
                ColumnSpec.of("Column", 22),
                ColumnSpec.of("Page", 8),
                ColumnSpec.of("Message", 90)),
            () -> contents.editions().stream().flatMap(findings::rows).iterator()));
  }

  private Stream<Listing.Row> rows(LabelledEdition edition) {
    return edition.edition().findings().stream()
        .map(finding -> new Listing.Row(lead(edition, finding.at()), cells(edition, finding)));
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
    lead.add(TableCell.text(code).in(Style.BODY.heavy()).to(row == null ? null : row.target()));
    return lead;
  }

  private static List<TableCell> cells(LabelledEdition edition, Finding finding) {
    Place place = finding.at();
    ColumnKey field = place == null ? null : place.field();
    return List.of(
        severity(finding.severity()),
        TableCell.text(FindingNames.of(finding.code())),
        TableCell.text(field == null ? "" : ColumnNames.of(field, "")),
        page(edition, place == null ? null : place.page()),
        TableCell.text(finding.message()));
  }

  private static TableCell page(LabelledEdition edition, @Nullable Integer page) {
    return page == null
        ? TableCell.blank()
        : TableCell.text("p. " + page).to(SourceAddress.page(edition.edition().source(), page));
  }

  private static TableCell severity(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> TableCell.text("▲ Error").in(Style.BODY.heavy().inked(Palette.RED));
      case WARNING -> TableCell.text("● Warning").in(Style.BODY.heavy().inked(Palette.SAND));
      case INFO -> TableCell.text("○ Note").in(Style.QUIET);
    };
  }
}
