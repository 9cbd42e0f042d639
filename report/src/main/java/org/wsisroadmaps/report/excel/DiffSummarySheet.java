package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.report.wording.Words;

/** The first sheet of a comparison: how much changed, and where. */
final class DiffSummarySheet {

  /** A column for names, one for all changes, and one for each kind of them. */
  private static final List<Double> WIDTHS =
      List.of(26.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0);

  private final EditionDiff diff;
  private final Worksheet sheet;

  private DiffSummarySheet(Book book, EditionDiff diff) {
    this.diff = diff;
    this.sheet =
        book.sheet(
            new SheetPlan(DiffWorkbook.SUMMARY, "", Palette.NAVY, SheetPlan.Paper.A4, 0, WIDTHS));
  }

  static void write(Book book, EditionDiff diff, String title) throws IOException {
    new DiffSummarySheet(book, diff).write(title);
  }

  private void write(String title) throws IOException {
    sheet.row(28, List.of(TableCell.text(title).in(Style.TITLE.sized(20))));
    line("Old: " + diff.before().title() + " (" + diff.before().file() + ")");
    line("New: " + diff.after().title() + " (" + diff.after().file() + ")");
    if (diff.isEmpty()) {
      sheet.gap(8);
      line("The editions say the same.");
    }
    sheet.gap(6);
    goTo();
    lines();
    counts("Fields", "Fields", "Field", fields());
    counts("Significance", "Significance", "Significance", significance());
    counts("Items inside the changes", "ItemKinds", "What happened", items());
    sheet.close();
  }

  private void line(String words) throws IOException {
    sheet.row(15, List.of(TableCell.text(CellText.brief(words, 300)).in(Style.HINT)));
    sheet.merge(sheet.nextRow() - 1, 0, WIDTHS.size() - 1);
  }

  private void goTo() throws IOException {
    way("Go to the changes", DiffWorkbook.CHANGES);
    way("Go to the items", DiffWorkbook.ITEMS);
    way("Go to the common changes", DiffWorkbook.COMMON);
    way("Go to the new edition", DiffWorkbook.NEW_EDITION);
  }

  private void way(String words, String name) throws IOException {
    sheet.row(16, List.of(TableCell.text(words).in(Style.PLAIN).to(new Target.Row(name, 0))));
  }

  private void heading(String words) throws IOException {
    sheet.row(26, List.of(TableCell.text(words).in(Style.HEADING)));
  }

  private void lines() throws IOException {
    heading("Action lines");
    List<Change.Kind> kinds = List.copyOf(diff.summary().byKind().keySet());
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(ColumnSpec.of("Action line", 26));
    columns.add(ColumnSpec.of("All changes", 13));
    kinds.forEach(kind -> columns.add(ColumnSpec.of(Words.change(kind), 13)));
    TableWriter table = TableWriter.begin(sheet, "ActionLines", columns);
    for (Map.Entry<String, Integer> line : diff.summary().byLine().entrySet()) {
      List<TableCell> row = new ArrayList<>();
      row.add(TableCell.text(line.getKey()).in(Style.BODY.heavy()));
      row.add(TableCell.count(line.getValue()));
      for (Change.Kind kind : kinds) {
        row.add(
            TableCell.count(
                diff.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .filter(change -> DiffSheets.outcome(change).line().equals(line.getKey()))
                    .count()));
      }
      table.add(row);
    }
    table.end();
  }

  private void counts(String title, String name, String header, Map<String, Integer> counts)
      throws IOException {
    if (counts.isEmpty()) {
      return;
    }
    heading(title);
    TableWriter table =
        TableWriter.begin(
            sheet, name, List.of(ColumnSpec.of(header, 26), ColumnSpec.of("Changes", 13)));
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      table.add(
          List.of(
              TableCell.text(count.getKey()).in(Style.BODY.heavy()),
              TableCell.count(count.getValue())));
    }
    table.end();
  }

  private Map<String, Integer> fields() {
    Map<String, Integer> fields = new LinkedHashMap<>();
    for (Map.Entry<ColumnKey, Integer> field : diff.summary().byField().entrySet()) {
      fields.merge(Words.column(field.getKey()), field.getValue(), Integer::sum);
    }
    return fields;
  }

  private Map<String, Integer> significance() {
    return named(diff.summary().bySignificance());
  }

  private Map<String, Integer> items() {
    Map<String, Integer> items = new LinkedHashMap<>();
    diff.summary()
        .itemsByField()
        .forEach((field, kinds) ->
            kinds.forEach((kind, count) ->
                items.put(Words.column(field) + ": " + Words.itemChange(field, kind), count)));
    return items;
  }

  private static Map<String, Integer> named(Map<? extends Enum<?>, Integer> counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((kind, count) -> named.put(kind.name().toLowerCase(Locale.ROOT), count));
    return named;
  }
}
