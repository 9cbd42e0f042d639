package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.stream.Stream;
import org.wsisroadmaps.model.Reference;

/** The sheet of the regional initiatives, by region. */
final class InitiativesSheet {

  private InitiativesSheet() {}

  static Listing of(Contents contents, List<CitedReference> references) {
    return new Listing(
        new Listing.Plan(
            SheetName.INITIATIVES,
            "The regional initiatives that outcomes refer to, by region. Two titles in a cell mean "
                + "that the document gives one initiative two titles.",
            Palette.BLUE,
            SheetPlan.Paper.A4,
            contents.editionColumns().size() + 1,
            "RegionalInitiatives",
            contents.editionColumns(),
            List.of(
                ColumnSpec.of("Region", 10),
                ColumnSpec.of("Region's name", 34),
                ColumnSpec.of("Initiative", 12),
                ColumnSpec.of("Title", 62),
                ColumnSpec.of("Outcomes", 11),
                ColumnSpec.of("Cited by", 46)),
            () -> references.stream().flatMap(cited -> row(contents, cited)).iterator()));
  }

  private static Stream<Listing.Row> row(Contents contents, CitedReference cited) {
    return cited.first() instanceof Reference.Initiative initiative
        ? Stream.of(
            new Listing.Row(contents.editionCells(cited.edition()), cells(cited, initiative)))
        : Stream.empty();
  }

  private static List<TableCell> cells(CitedReference cited, Reference.Initiative initiative) {
    Target row = new Target.Row(SheetName.REFERENCES, Worksheet.FIRST_DATA_ROW + cited.index());
    return List.of(
        TableCell.text(initiative.region()).in(Style.BODY.heavy()),
        TableCell.text(regionName(initiative.region())),
        TableCell.text(ReferenceColumns.name(initiative)).to(row),
        TableCell.text(cited.titles()),
        TableCell.count(cited.outcomes()).to(cited.firstCitationTarget()),
        TableCell.text(cited.citedBy()));
  }

  /** The ITU's names of its regions; empty for one that it does not have. */
  private static String regionName(String region) {
    return switch (region) {
      case "AFR" -> "Africa";
      case "AMS" -> "Americas";
      case "ARB" -> "Arab States";
      case "ASP" -> "Asia and the Pacific";
      case "CIS" -> "Commonwealth of Independent States";
      case "EUR" -> "Europe";
      default -> "";
    };
  }
}
