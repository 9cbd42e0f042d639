package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.report.excel.mark.FieldText;
import org.wsisroadmaps.report.excel.mark.ReviewColumn;

/**
 * The sheet that holds the texts which no cell can show: more than 32,767 characters, or higher
 * than a row can be. The cell where such a text belongs keeps its beginning.
 */
final class FullTexts {

  /** The room for the words that say where a text goes on. */
  private static final int ROOM_FOR_SIGN = 100;

  private static final Style TEXT = Style.BODY;
  private static final ColumnSpec NUMBER = ColumnSpec.of("No.", 8);

  /**
   * Whose text it is.
   *
   * @param lead the cells that tell the outcome
   * @param sheet the sheet that it belongs to
   * @param column the header of its column there
   * @param index the place of that column behind the leading ones
   */
  record Whose(List<TableCell> lead, String sheet, String column, int index) {}

  /**
   * A cell that holds but the beginning of its text.
   *
   * @param cell the cell
   * @param length how many characters of the text it holds
   */
  record Beginning(TableCell cell, int length) {}

  private static final ColumnSpec TEXT_COLUMN = ColumnSpec.of("Text", 105);

  private final Worksheet sheet;
  private final TableWriter table;
  private final int leadColumns;
  private int texts;

  private FullTexts(Worksheet sheet, TableWriter table, int leadColumns) {
    this.sheet = sheet;
    this.table = table;
    this.leadColumns = leadColumns;
  }

  /**
   * Begins the sheet, where there is a text for it.
   *
   * @param book the workbook
   * @param lead the columns that tell whose text it is
   * @param listings the sheets whose texts it is for
   */
  static Optional<FullTexts> begin(Book book, List<ColumnSpec> lead, List<Listing> listings)
      throws IOException {
    return listings.stream().anyMatch(Listing::hasLongTexts)
        ? Optional.of(begin(book, lead))
        : Optional.empty();
  }

  private static FullTexts begin(Book book, List<ColumnSpec> lead) throws IOException {
    int leadColumns = lead.size();
    List<ColumnSpec> columns = new ArrayList<>(List.of(NUMBER));
    columns.addAll(lead);
    columns.add(ColumnSpec.of("Sheet", 13));
    columns.add(ColumnSpec.of("Column", 15));
    columns.add(ColumnSpec.of("Part", 8));
    columns.add(TEXT_COLUMN);
    columns.add(ColumnSpec.of(ReviewColumn.MARK.header(), 10));
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                SheetName.FULL_TEXTS,
                "The whole of every text that is longer than a cell can show, in as many parts as "
                    + "it needs. A code leads to the outcome.",
                Palette.MUTED,
                SheetPlan.Paper.A3,
                leadColumns + 1,
                columns.stream().map(ColumnSpec::width).toList()));
    sheet.poi().setColumnHidden(columns.size() - 1, true);
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "FullTexts", columns);
    return new FullTexts(sheet, table, leadColumns);
  }

  /** Whether a cell can show all of its text. */
  static boolean fits(TableCell cell, ColumnSpec column, int lines) {
    if (!(cell.content() instanceof TableCell.Words words)) {
      return true;
    }
    String text = words.plain();
    return TextFit.surelyFits(text, cell.style(), column.width(), lines)
        || end(text, 0, cell.style(), column, lines) == text.length();
  }

  /** A cell with as much of its text as it can show, and a sign where the text goes on. */
  static Beginning beginning(TableCell cell, ColumnSpec column, int lines, String fullText) {
    List<Span> spans = spans(cell);
    String text = CellText.plain(spans);
    int end = end(text, 0, cell.style(), column, lines - 1);
    List<Span> beginning = new ArrayList<>(CellText.part(spans, 0, end));
    String lineEnd = end > 0 && text.charAt(end - 1) == '\n' ? "" : "\n";
    String place = SheetName.FULL_TEXTS + ", " + fullText;
    // among words that changed, bold would say that these did
    boolean bold = emphasis(cell) == TableCell.Emphasis.NONE;
    beginning.add(new Span(lineEnd + FieldText.GOES_ON + place, bold, !bold, false, null));
    return new Beginning(
        new TableCell(new TableCell.Words(beginning, emphasis(cell)), cell.style(), null), end);
  }

  /**
   * Keeps the text of a cell.
   *
   * @param whose whose text it is
   * @param cell the cell
   * @param marker marks the rows for when they come back, or null
   * @return the number that it is kept under
   */
  String keep(Whose whose, TableCell cell, @Nullable RowMarker marker) throws IOException {
    texts++;
    String number = "T" + texts;
    List<List<Span>> parts = parts(spans(cell));
    for (int part = 0; part < parts.size(); part++) {
      List<TableCell> cells = new ArrayList<>();
      cells.add(TableCell.text(number).in(Style.BODY.heavy()));
      cells.addAll(padded(whose.lead()));
      cells.add(TableCell.text(whose.sheet()).in(Style.QUIET));
      cells.add(TableCell.text(CellText.brief(whose.column(), 100)));
      cells.add(TableCell.text((part + 1) + " of " + parts.size()).in(Style.QUIET));
      cells.add(new TableCell(new TableCell.Words(parts.get(part), emphasis(cell)), TEXT, null));
      cells.add(
          TableCell.text(
                  marker == null
                      ? ""
                      : marker.part(whose.index(), part + 1, CellText.plain(parts.get(part))))
              .in(Style.PLAIN));
      table.add(cells);
    }
    return number;
  }

  /** A cell that leads to a text by its number, wherever that stands when the sheet is sorted. */
  static TableCell link(String number) {
    String sheet = "'" + SheetName.FULL_TEXTS + "'";
    String place = "\"#" + sheet + "!A\"&MATCH(\"" + number + "\"," + sheet + "!A:A,0)";
    String words = "Full text ►";
    return new TableCell(
        new TableCell.Formula("HYPERLINK(" + place + ",\"" + words + "\")", words),
        Style.BODY.inked(Palette.BLUE).underlined(),
        null);
  }

  /** Ends the sheet. */
  void close() throws IOException {
    table.end();
    sheet.close();
  }

  private static List<Span> spans(TableCell cell) {
    return cell.content() instanceof TableCell.Words words ? words.spans() : List.of();
  }

  private static TableCell.Emphasis emphasis(TableCell cell) {
    return cell.content() instanceof TableCell.Words words
        ? words.emphasis()
        : TableCell.Emphasis.NONE;
  }

  private static List<List<Span>> parts(List<Span> spans) {
    String text = CellText.plain(spans);
    List<List<Span>> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start, TEXT, TEXT_COLUMN, TextFit.mostLines(TEXT.size()));
      int lineEnd = end < text.length() ? text.lastIndexOf('\n', end - 1) + 1 : end;
      int partEnd = lineEnd > start + (end - start) / 2 ? lineEnd : end;
      parts.add(CellText.part(spans, start, partEnd));
      start = partEnd;
    }
    return parts;
  }

  /** Where the text ends that some lines can show which begins at an index. */
  private static int end(String text, int start, Style style, ColumnSpec column, int lines) {
    String rest = text.substring(start, Math.min(text.length(), start + CellText.LONGEST));
    int end = TextFit.endOfLines(rest, style, column.width(), lines);
    boolean all = start + end == text.length();
    int most = all ? end : Math.min(end, CellText.LONGEST - ROOM_FOR_SIGN);
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
