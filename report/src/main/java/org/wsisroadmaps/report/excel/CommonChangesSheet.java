package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionChange;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.report.wording.Words;

/** The sheet of what changed outside of the outcomes, and of what changed alike in many of them. */
final class CommonChangesSheet {

  private CommonChangesSheet() {}

  static Listing of(EditionDiff diff) {
    return new Listing(
        new Listing.Plan(
            DiffWorkbook.COMMON,
            "What changed in the edition as a whole, and each change that is the same in many "
                + "outcomes, told once.",
            Palette.TEAL,
            SheetPlan.Paper.A4,
            1,
            "CommonChanges",
            List.of(ColumnSpec.of("Where", 24)),
            List.of(
                ColumnSpec.of("Mark", 9),
                ColumnSpec.of("Change", 70),
                ColumnSpec.of("Outcomes", 11),
                ColumnSpec.of("Which", 60)),
            () ->
                Stream.concat(
                        diff.editionChanges().stream().map(CommonChangesSheet::row),
                        diff.groups().stream().map(CommonChangesSheet::row))
                    .iterator()));
  }

  private static Listing.Row row(EditionChange change) {
    String what = change.line() == null ? "Edition" : change.line();
    return new Listing.Row(
        List.of(TableCell.text(what).in(Style.BODY.heavy())),
        List.of(
            TableCell.text(change.mark().written()).in(Style.BODY.heavy()),
            TableCell.text(change.summary()),
            TableCell.blank(),
            TableCell.blank()));
  }

  private static Listing.Row row(ChangeGroup group) {
    String outcomes =
        group.outcomes().stream().map(Words::outcome).collect(Collectors.joining(", "));
    return new Listing.Row(
        List.of(TableCell.text(Words.column(group.field())).in(Style.BODY.heavy())),
        List.of(
            TableCell.text(group.mark().written()).in(Style.BODY.heavy()),
            TableCell.text(group.summary()),
            TableCell.count(group.outcomes().size()),
            TableCell.text(outcomes)));
  }
}
