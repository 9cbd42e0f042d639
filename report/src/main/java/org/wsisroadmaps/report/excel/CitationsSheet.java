package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Reference;

/** The sheet of the citations: one row per mention of a reference in an outcome. */
final class CitationsSheet {

  private CitationsSheet() {}

  /** Adds the sheet to the book and writes it. */
  static void write(
      Book book, Contents contents, List<CitedReference> references, FullTexts fullTexts)
      throws IOException {
    List<ColumnSpec> columns = new ArrayList<>(contents.outcomeColumns());
    int leadColumns = columns.size();
    columns.add(ColumnSpec.of("Type", 18));
    columns.add(ColumnSpec.of("Reference", 36));
    columns.add(ColumnSpec.of("Revision", 22));
    columns.add(ColumnSpec.of("Conference", 14));
    columns.add(ColumnSpec.of("Title or wording", 62));
    Worksheet sheet =
        book.sheet(
            SheetPlan.of(
                SheetName.CITATIONS,
                "One row per mention of a reference in an outcome, reference by reference. A code "
                    + "leads to its outcome, a reference to its row in References.",
                Palette.BLUE,
                SheetPlan.Paper.A4,
                leadColumns,
                columns));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "Citations", columns);
    for (CitedReference reference : references) {
      for (CitedReference.Citation citation : reference.citations()) {
        OutcomeRow outcome = citation.outcome();
        List<TableCell> lead = contents.outcomeCells(outcome, outcome.target());
        table.add(fullTexts.fit(table, lead, cells(reference, citation.reference())));
      }
    }
    table.end();
    sheet.close();
  }

  private static List<TableCell> cells(CitedReference cited, Reference reference) {
    Target row = new Target.Row(SheetName.REFERENCES, Worksheet.FIRST_DATA_ROW + cited.index());
    return List.of(
        TableCell.text(ReferenceNames.type(reference)).in(Style.QUIET),
        TableCell.text(ReferenceNames.name(reference)).to(row),
        TableCell.text(ReferenceNames.revision(reference)),
        TableCell.text(ReferenceNames.conference(reference)),
        TableCell.text(ReferenceNames.wording(reference)));
  }
}
