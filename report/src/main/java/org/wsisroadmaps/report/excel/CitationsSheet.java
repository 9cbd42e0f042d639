package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.stream.Stream;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.report.wording.Words;

/** The sheet of the citations: one row per mention of a reference in an outcome. */
final class CitationsSheet {

  private CitationsSheet() {}

  static Listing of(Contents contents, List<CitedReference> references) {
    return new Listing(
        new Listing.Plan(
            SheetName.CITATIONS,
            "One row per mention of a reference in an outcome, reference by reference. A code "
                + "leads to its outcome, a type to the reference's row.",
            Palette.BLUE,
            SheetPlan.Paper.A4,
            contents.outcomeColumns().size(),
            "Citations",
            contents.outcomeColumns(),
            List.of(
                ColumnSpec.of("Type", 18),
                ColumnSpec.of("Reference", 36),
                ColumnSpec.of("Revision", 22),
                ColumnSpec.of("Conference", 14),
                ColumnSpec.of("Title or wording", 62)),
            () -> references.stream().flatMap(cited -> rows(contents, cited)).iterator()));
  }

  private static Stream<Listing.Row> rows(Contents contents, CitedReference cited) {
    return cited.citations().stream()
        .map(citation -> {
          OutcomeRow outcome = citation.outcome();
          return new Listing.Row(
              contents.outcomeCells(outcome, outcome.target()), cells(cited, citation.reference()));
        });
  }

  private static List<TableCell> cells(CitedReference cited, Reference reference) {
    Target row = new Target.Row(SheetName.REFERENCES, Worksheet.FIRST_DATA_ROW + cited.index());
    return List.of(
        TableCell.text(Words.kind(reference)).to(row),
        TableCell.text(ReferenceColumns.name(reference)).in(Style.BODY.heavy()),
        TableCell.text(ReferenceColumns.revision(reference)),
        TableCell.text(ReferenceColumns.conference(reference)),
        TableCell.text(ReferenceColumns.wording(reference)));
  }
}
