package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;

/** The sheet of the references: one row each, with the outcomes that cite it. */
final class ReferencesSheet {

  private ReferencesSheet() {}

  /** Adds the sheet to the book and writes it. */
  static void write(
      Book book, Contents contents, List<CitedReference> references, FullTexts fullTexts)
      throws IOException {
    List<ColumnSpec> columns = new ArrayList<>(contents.editionColumns());
    columns.add(ColumnSpec.of("Type", 18));
    columns.add(ColumnSpec.of("Body or plan", 20));
    columns.add(ColumnSpec.of("Reference", 36));
    columns.add(ColumnSpec.of("Title", 40));
    columns.add(ColumnSpec.of("Revision", 22));
    columns.add(ColumnSpec.of("Conference", 14));
    columns.add(ColumnSpec.of("Outcomes", 11));
    columns.add(ColumnSpec.of("Cited by", 62));
    Worksheet sheet =
        book.sheet(
            SheetPlan.of(
                SheetName.REFERENCES,
                "One row per resolution, goal, objective, regional initiative, treaty or other "
                    + "text that outcomes refer to. “Cited by” leads to the citations one by one.",
                Palette.BLUE,
                SheetPlan.Paper.A4,
                contents.editionColumns().size() + 3,
                columns));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "References", columns);
    for (CitedReference reference : references) {
      List<TableCell> lead = contents.editionCells(reference.edition());
      table.add(fullTexts.fit(table, lead, cells(reference)));
    }
    table.end();
    sheet.close();
  }

  private static List<TableCell> cells(CitedReference cited) {
    Reference identity = cited.identity();
    return List.of(
        TableCell.text(ReferenceNames.type(identity)).in(Style.QUIET),
        TableCell.text(ReferenceNames.body(identity)),
        TableCell.text(ReferenceNames.name(identity)).in(Style.BODY.heavy()).to(link(cited)),
        TableCell.text(title(cited)),
        TableCell.text(cited.told(ReferenceNames::revision)),
        TableCell.text(cited.told(ReferenceNames::conference)),
        TableCell.count(cited.outcomes()),
        TableCell.text(cited.citedBy()).to(cited.firstCitationTarget()));
  }

  private static String title(CitedReference cited) {
    return cited.identity() instanceof Reference.Initiative
        ? cited.told(ReferenceNames::wording)
        : "";
  }

  /** The document itself, where a mention has a link to it. */
  private static @Nullable Target link(CitedReference cited) {
    return cited.citations().stream()
        .map(CitedReference.Citation::reference)
        .filter(Reference.Document.class::isInstance)
        .map(reference -> SourceAddress.link(((Reference.Document) reference).href()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
