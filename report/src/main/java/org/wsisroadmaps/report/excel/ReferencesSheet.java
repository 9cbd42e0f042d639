package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.report.wording.Words;

/** The sheet of the references: one row each, with the outcomes that cite it. */
final class ReferencesSheet {

  private ReferencesSheet() {}

  static Listing of(Contents contents, List<CitedReference> references) {
    return new Listing(
        new Listing.Plan(
            SheetName.REFERENCES,
            "One row per resolution, goal, objective, regional initiative, treaty or other text "
                + "that outcomes refer to. The number of outcomes leads to the citations, one by "
                + "one.",
            Palette.BLUE,
            SheetPlan.Paper.A4,
            contents.editionColumns().size() + 3,
            "References",
            contents.editionColumns(),
            List.of(
                ColumnSpec.of("Type", 18),
                ColumnSpec.of("Body or plan", 24),
                ColumnSpec.of("Reference", 52),
                ColumnSpec.of("Revision", 22),
                ColumnSpec.of("Conference", 13),
                ColumnSpec.of("Outcomes", 11),
                ColumnSpec.of("Cited by", 62)),
            () ->
                references.stream()
                    .map(cited ->
                        new Listing.Row(contents.editionCells(cited.edition()), cells(cited)))
                    .iterator()));
  }

  private static List<TableCell> cells(CitedReference cited) {
    Reference identity = cited.first();
    return List.of(
        TableCell.text(Words.kind(identity)).in(Style.QUIET),
        TableCell.text(ReferenceColumns.body(identity)),
        TableCell.text(name(cited)).in(Style.BODY.heavy()).to(link(cited)),
        TableCell.text(cited.told(ReferenceColumns::revision)),
        TableCell.text(cited.told(ReferenceColumns::conference)),
        TableCell.count(cited.outcomes()).to(cited.firstCitationTarget()),
        TableCell.text(cited.citedBy()));
  }

  private static String name(CitedReference cited) {
    String name = ReferenceColumns.name(cited.first());
    String title = cited.first() instanceof Reference.Initiative ? cited.titles() : "";
    return title.isEmpty() ? name : name + ": " + title;
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
