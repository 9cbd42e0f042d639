package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Timing;

/** The sheet that sets outcomes against the years of their timing. */
final class TimelineSheet {

  /** Wider than this no document plans; a year that was misread must not widen the sheet. */
  private static final int MOST_YEARS = 60;

  private static final int BRIEF = 110;
  private static final ColumnSpec OUTCOME = ColumnSpec.of("Outcome", 56);
  private static final Style OPEN = Style.MARK.readableOn(Palette.TEAL);
  private static final Style CLOSED = Style.MARK.readableOn(Palette.BLUE);
  private static final Style YEAR_HEADER =
      Style.HEADER.sized(8).acrossTo(HorizontalAlignment.CENTER);

  private final Contents contents;
  private final int first;
  private final int last;

  private TimelineSheet(Contents contents) {
    this.contents = contents;
    IntSummaryStatistics years = years(contents).summaryStatistics();
    int pivot = years(contents).sorted().skip(years.getCount() / 2).findFirst().orElse(0);
    // min and max of nothing are the greatest and the least number
    this.first = years.getCount() == 0 ? 1 : Math.max(years.getMin(), pivot - MOST_YEARS / 2);
    this.last = years.getCount() == 0 ? 0 : Math.min(years.getMax(), pivot + MOST_YEARS / 2);
  }

  /** Adds the sheet to the book and writes it. */
  static void write(Book book, Contents contents) throws IOException {
    new TimelineSheet(contents).write(book);
  }

  private void write(Book book) throws IOException {
    List<ColumnSpec> columns = columns();
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                SheetName.TIMELINE,
                "The years of each outcome's timing: ■ from a first year to a last one, ◄ and ► "
                    + "where it has no beginning or no end.",
                Palette.TEAL,
                SheetPlan.Paper.A4,
                contents.outcomeColumns().size() + 1,
                columns.stream().map(ColumnSpec::width).toList()));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "Timeline", columns);
    for (OutcomeRow row : contents.outcomes()) {
      table.addCentred(row(row));
    }
    table.end();
    sheet.close();
  }

  private List<ColumnSpec> columns() {
    List<ColumnSpec> columns = new ArrayList<>(contents.outcomeColumns());
    columns.add(OUTCOME);
    columns.add(ColumnSpec.of("Timing", 14));
    columns.add(ColumnSpec.of("Kind", 12));
    columns.add(ColumnSpec.of("Start", 8));
    columns.add(ColumnSpec.of("End", 8));
    IntStream.rangeClosed(first, last)
        .forEach(year -> columns.add(new ColumnSpec(Integer.toString(year), 6, yearHeader(year))));
    return columns;
  }

  /** The year of an edition stands out. */
  private Style yearHeader(int year) {
    boolean ofEdition =
        contents.editions().stream()
            .anyMatch(edition -> Objects.equals(edition.edition().year(), year));
    return ofEdition ? YEAR_HEADER.filled(Palette.TEAL) : YEAR_HEADER;
  }

  private List<TableCell> row(OutcomeRow row) {
    Timing timing = row.outcome().timing();
    List<Block> stated = row.outcome().cell(ColumnKey.TIMING);
    List<TableCell> cells = new ArrayList<>(contents.outcomeCells(row, row.target()));
    cells.add(TableCell.text(TextFit.oneLine(row.outcome().text(), Style.BODY, OUTCOME.width())));
    cells.add(
        TableCell.text(
            CellText.brief(
                stated.stream().map(Block::text).collect(Collectors.joining("; ")), BRIEF)));
    cells.add(TableCell.text(kind(timing, stated)).in(Style.QUIET));
    cells.add(year(start(timing)));
    cells.add(year(end(timing)));
    IntStream.rangeClosed(first, last).forEach(year -> cells.add(bar(timing, year)));
    return cells;
  }

  private static String kind(@Nullable Timing timing, List<Block> stated) {
    return switch (timing) {
      case null -> stated.isEmpty() ? "Not stated" : "Not read";
      case Timing.Range range -> "Range";
      case Timing.Ongoing ongoing -> "Open end";
      case Timing.Continuous continuous -> "Continuous";
    };
  }

  private static @Nullable Integer start(@Nullable Timing timing) {
    return switch (timing) {
      case null -> null;
      case Timing.Range range -> range.start();
      case Timing.Ongoing ongoing -> ongoing.start();
      case Timing.Continuous continuous -> null;
    };
  }

  private static @Nullable Integer end(@Nullable Timing timing) {
    return timing instanceof Timing.Range range ? range.end() : null;
  }

  private static TableCell year(@Nullable Integer year) {
    return year == null ? TableCell.blank() : TableCell.count(year).in(Style.YEAR);
  }

  private TableCell bar(@Nullable Timing timing, int year) {
    return switch (timing) {
      case null -> TableCell.blank().in(Style.MARK);
      case Timing.Range(int start, int end) ->
          year >= start && year <= end
              ? TableCell.text("■").in(CLOSED)
              : TableCell.blank().in(Style.MARK);
      case Timing.Ongoing(int start) ->
          year >= start
              ? TableCell.text(year == last ? "►" : "■").in(OPEN)
              : TableCell.blank().in(Style.MARK);
      case Timing.Continuous() ->
          TableCell.text(year == first ? "◄" : year == last ? "►" : "■").in(OPEN);
    };
  }

  private static IntStream years(Contents contents) {
    IntStream stated =
        contents.outcomes().stream()
            .map(row -> row.outcome().timing())
            .flatMapToInt(TimelineSheet::years);
    IntStream editions =
        contents.editions().stream()
            .map(edition -> edition.edition().year())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue);
    return IntStream.concat(stated, editions);
  }

  private static IntStream years(@Nullable Timing timing) {
    return switch (timing) {
      case null -> IntStream.empty();
      case Timing.Range range -> IntStream.of(range.start(), range.end());
      case Timing.Ongoing ongoing -> IntStream.of(ongoing.start());
      case Timing.Continuous continuous -> IntStream.empty();
    };
  }
}
