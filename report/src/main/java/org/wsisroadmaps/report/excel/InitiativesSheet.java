package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Reference;

/** The sheet of the regional initiatives, by region. */
final class InitiativesSheet {

  private InitiativesSheet() {}

  /** Adds the sheet to the book and writes it. */
  static void write(
      Book book, Contents contents, List<CitedReference> references, FullTexts fullTexts)
      throws IOException {
    List<ColumnSpec> columns = new ArrayList<>(contents.editionColumns());
    columns.add(ColumnSpec.of("Region", 10));
    columns.add(ColumnSpec.of("Region's name", 34));
    columns.add(ColumnSpec.of("Initiative", 12));
    columns.add(ColumnSpec.of("Title", 62));
    columns.add(ColumnSpec.of("Outcomes", 11));
    columns.add(ColumnSpec.of("Cited by", 46));
    Worksheet sheet =
        book.sheet(
            SheetPlan.of(
                SheetName.INITIATIVES,
                "The regional initiatives that outcomes refer to, by region. Two titles in a cell "
                    + "mean that the document gives one initiative two titles.",
                Palette.BLUE,
                SheetPlan.Paper.A4,
                contents.editionColumns().size(),
                columns));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "RegionalInitiatives", columns);
    for (CitedReference cited : references) {
      if (cited.identity() instanceof Reference.Initiative initiative) {
        List<TableCell> lead = contents.editionCells(cited.edition());
        table.add(fullTexts.fit(table, lead, cells(cited, initiative)));
      }
    }
    table.end();
    sheet.close();
  }

  private static List<TableCell> cells(CitedReference cited, Reference.Initiative initiative) {
    Target row = new Target.Row(SheetName.REFERENCES, Worksheet.FIRST_DATA_ROW + cited.index());
    return List.of(
        TableCell.text(initiative.region()).in(Style.BODY.heavy()),
        TableCell.text(regionName(initiative.region())),
        TableCell.text(ReferenceNames.name(initiative)).to(row),
        TableCell.text(cited.told(ReferenceNames::wording)),
        TableCell.count(cited.outcomes()),
        TableCell.text(cited.citedBy()).to(cited.firstCitationTarget()));
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
