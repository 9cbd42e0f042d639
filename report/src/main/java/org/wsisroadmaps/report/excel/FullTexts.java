package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Span;

/**
 * The sheet that holds the texts which no cell can show: more than 32,767 characters, or higher than
 * a row can be. The cell where such a text belongs keeps its beginning and leads here.
 */
final class FullTexts {

  private static final int PAGE_SIGN_ROOM = 40;
  private static final Style TEXT = Style.BODY;
  private static final ColumnSpec TEXT_COLUMN = ColumnSpec.of("Text", 105);

  private final Worksheet sheet;
  private final TableWriter table;
  private final int leadColumns;

  private FullTexts(Worksheet sheet, TableWriter table, int leadColumns) {
    this.sheet = sheet;
    this.table = table;
    this.leadColumns = leadColumns;
  }

  /** Begins the sheet. */
  static FullTexts begin(Book book, Contents contents) throws IOException {
    List<ColumnSpec> columns = new ArrayList<>(contents.outcomeColumns());
    int leadColumns = columns.size();
    columns.add(ColumnSpec.of("Sheet", 13));
    columns.add(ColumnSpec.of("Column", 14));
    columns.add(ColumnSpec.of("Part", 8));
    columns.add(TEXT_COLUMN);
    Worksheet sheet =
        book.sheet(
            SheetPlan.of(
                SheetName.FULL_TEXTS,
                "Texts that are longer than a cell can show, whole, in as many parts as they need. "
                    + "The cells that they belong to end in “full text” and lead here.",
                Palette.MUTED,
                SheetPlan.Paper.A4,
                leadColumns,
                columns));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "FullTexts", columns);
    return new FullTexts(sheet, table, leadColumns);
  }

  /**
   * Makes the cells of a row fit: what is too long is kept here, and its cell gets the beginning.
   *
   * @param owner the table that the row is of
   * @param lead the first cells, which are short and tell whose row it is
   * @param rest the other cells
   * @return all cells
   */
  List<TableCell> fit(TableWriter owner, List<TableCell> lead, List<TableCell> rest)
      throws IOException {
    List<TableCell> fitted = new ArrayList<>(lead);
    for (TableCell cell : rest) {
      fitted.add(fit(owner, owner.columns().get(fitted.size()), lead, cell));
    }
    return fitted;
  }

  /** Ends the sheet. */
  void close() throws IOException {
    table.end();
    sheet.close();
  }

  private TableCell fit(
      TableWriter owner, ColumnSpec column, List<TableCell> lead, TableCell cell)
      throws IOException {
    if (!(cell.content() instanceof TableCell.Words words)) {
      return cell;
    }
    String text = words.plain();
    int most = TextFit.mostLines(cell.style().size());
    int end = end(text, 0, cell.style(), column, most);
    if (end == text.length()) {
      return cell;
    }
    Target full = new Target.Row(SheetName.FULL_TEXTS, sheet.nextRow());
    keep(padded(lead), owner.sheetName(), column.header(), words.spans());
    int cut = end(text, 0, cell.style(), column, most - 1);
    List<Span> beginning = new ArrayList<>(CellText.part(words.spans(), 0, cut));
    beginning.add(Span.plain(text.charAt(cut - 1) == '\n' ? "… " : "\n… "));
    beginning.add(new Span("full text ►", true, false, true, null));
    return new TableCell(new TableCell.Words(beginning), cell.style(), full);
  }

  private void keep(List<TableCell> lead, String sheetName, String column, List<Span> spans)
      throws IOException {
    List<List<Span>> parts = parts(spans);
    for (int part = 0; part < parts.size(); part++) {
      List<TableCell> cells = new ArrayList<>(lead);
      cells.add(TableCell.text(sheetName).in(Style.QUIET));
      cells.add(TableCell.text(column));
      cells.add(TableCell.text((part + 1) + " of " + parts.size()).in(Style.QUIET));
      cells.add(TableCell.words(parts.get(part)).in(TEXT));
      table.add(cells);
    }
  }

  private static List<List<Span>> parts(List<Span> spans) {
    String text = CellText.plain(spans);
    List<List<Span>> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start, TEXT, TEXT_COLUMN, TextFit.mostLines(TEXT.size()));
      parts.add(CellText.part(spans, start, end));
      start = end;
    }
    return parts;
  }

  /** Where the text ends that a cell can show which begins at an index; always after the index. */
  private static int end(String text, int start, Style style, ColumnSpec column, int lines) {
    String rest = text.substring(start, Math.min(text.length(), start + CellText.LONGEST));
    int end = TextFit.endOfLines(rest, style, column.width(), lines);
    boolean all = start + end == text.length();
    int most = all ? end : Math.min(end, CellText.LONGEST - PAGE_SIGN_ROOM);
    return CellText.wholeLetters(text, start + most);
  }

  private List<TableCell> padded(List<TableCell> lead) {
    List<TableCell> cells = new ArrayList<>(lead);
    while (cells.size() < leadColumns) {
      cells.add(TableCell.blank());
    }
    return cells;
  }
}
