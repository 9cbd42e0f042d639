package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.report.wording.ChangeTable;
import org.wsisroadmaps.report.wording.Told;
import org.wsisroadmaps.report.wording.ToldChanges;
import org.wsisroadmaps.report.wording.Words;

/** The first sheet of a comparison: how much changed, and where. */
final class DiffSummarySheet {

  /** A column for names, one for all changes, and one for each kind of them. */
  private static final List<Double> WIDTHS =
      List.of(28.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0);

  private final EditionDiff diff;
  private final ToldChanges changes;
  private final Worksheet sheet;

  private DiffSummarySheet(Book book, EditionDiff diff, ToldChanges changes) {
    this.diff = diff;
    this.changes = changes;
    this.sheet =
        book.sheet(
            new SheetPlan(DiffWorkbook.SUMMARY, "", Palette.NAVY, SheetPlan.Paper.A4, 0, WIDTHS));
  }

  static void write(Book book, EditionDiff diff, ToldChanges changes, List<Listing> sheets)
      throws IOException {
    new DiffSummarySheet(book, diff, changes).write(sheets);
  }

  private void write(List<Listing> sheets) throws IOException {
    sheet.row(28, List.of(TableCell.text(Words.comparison(diff)).in(Style.TITLE.sized(20))));
    line("Old: " + diff.before().title() + " (" + diff.before().file() + ")");
    line("New: " + diff.after().title() + " (" + diff.after().file() + ")");
    sheet.gap(4);
    if (diff.isEmpty()) {
      line("The editions say the same.");
    } else {
      line(Words.plural(changes.count(), "change") + ": " + Words.weights(changes) + ".");
      if (!diff.groups().isEmpty()) {
        line("What is the same in many outcomes is one change.");
      }
    }
    sheet.gap(6);
    if (!diff.changes().isEmpty()) {
      way("Go to the changes by action line and column", DiffWorkbook.PIVOT);
    }
    for (Listing listing : sheets) {
      way("Go to: " + listing.sheet(), listing.sheet());
    }
    counts("Outcomes by mark", "Marks", "Mark", "Outcomes", marks());
    counts("Changes by significance", "Significance", "Significance", "Changes", significance());
    lines();
    counts("Items inside of the changes", "ItemKinds", "What happened", "Items", items());
    sheet.close();
  }

  private void line(String words) throws IOException {
    sheet.row(15, List.of(TableCell.text(CellText.brief(words, 300)).in(Style.HINT)));
    sheet.merge(sheet.nextRow() - 1, 0, WIDTHS.size() - 1);
  }

  private void way(String words, String name) throws IOException {
    sheet.row(16, List.of(TableCell.text(words).in(Style.PLAIN).to(new Target.Row(name, 0))));
  }

  private void heading(String words) throws IOException {
    sheet.row(26, List.of(TableCell.text(words).in(Style.HEADING)));
  }

  /** What happened in each action line. */
  private void lines() throws IOException {
    List<Change.Kind> kinds =
        Stream.of(Change.Kind.values())
            .filter(kind -> changes.all().stream().anyMatch(told -> isOf(told, kind)))
            .toList();
    if (kinds.isEmpty()) {
      return;
    }
    heading("Changes by action line");
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(ColumnSpec.of("Action line", 26));
    columns.add(ColumnSpec.of("All", 13));
    kinds.forEach(kind -> columns.add(ColumnSpec.of(Words.change(kind), 13)));
    TableWriter table = TableWriter.begin(sheet, "ActionLines", columns);
    for (String line : ChangeTable.of(changes).lines()) {
      ToldChanges own = changes.of(line).only(told -> !told.outcomes().isEmpty());
      List<TableCell> row = new ArrayList<>();
      row.add(TableCell.text(line).in(Style.BODY.heavy()));
      row.add(TableCell.count(own.count()));
      for (Change.Kind kind : kinds) {
        row.add(TableCell.count(own.only(told -> isOf(told, kind)).count()));
      }
      table.add(row);
    }
    table.end();
  }

  private static boolean isOf(Told told, Change.Kind kind) {
    return switch (told) {
      case Told.OfEdition edition -> false;
      case Told.InMany many -> kind == Change.Kind.FIELD_CHANGED;
      case Told.InOne(Change change) -> change.kind() == kind;
    };
  }

  private void counts(
      String title, String name, String header, String counted, Map<String, Integer> counts)
      throws IOException {
    if (counts.isEmpty()) {
      return;
    }
    heading(title);
    TableWriter table =
        TableWriter.begin(
            sheet, name, List.of(ColumnSpec.of(header, 26), ColumnSpec.of(counted, 13)));
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      table.add(
          List.of(
              TableCell.text(count.getKey()).in(Style.BODY.heavy()),
              TableCell.count(count.getValue())));
    }
    table.end();
  }

  private Map<String, Integer> marks() {
    Map<String, Integer> marks = new LinkedHashMap<>();
    diff.summary().outcomesByMark().forEach((mark, count) -> marks.put(Words.mark(mark), count));
    return marks;
  }

  private Map<String, Integer> significance() {
    Map<String, Integer> weights = new LinkedHashMap<>();
    changes.bySignificance().forEach((key, count) -> weights.put(Words.significance(key), count));
    return weights;
  }

  private Map<String, Integer> items() {
    Map<String, Integer> items = new LinkedHashMap<>();
    changes
        .items()
        .forEach((field, kinds) ->
            kinds.forEach((kind, count) ->
                items.put(Words.column(field) + ": " + Words.itemChange(kind), count)));
    return items;
  }
}
