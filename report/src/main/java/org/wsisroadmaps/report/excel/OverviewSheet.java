package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.reference.Sdgs;
import org.wsisroadmaps.report.diff.ReferenceText;
import org.wsisroadmaps.report.wording.Words;

/** The first sheet: the edition at a glance. */
final class OverviewSheet {

  private static final double NAME_WIDTH = 10;
  private static final double TITLE_WIDTH = 44;
  private static final double FIGURE_WIDTH = 13;
  private static final int FIGURES = 10;
  private static final int CHART_ROWS = 17;
  private static final int CHART_ROW_HEIGHT = 15;
  private static final int CHARTS_OF_A_PAGE = 2;
  private static final int TILE_COLUMNS = 2;

  /** The figures of more editions than this have no room beside each other. */
  private static final int MOST_EDITIONS_OF_A_TILE = 3;

  private static final Style BOLD = Style.BODY.heavy();
  private static final Style TOTAL = Style.NUMBER.heavy();
  private static final Style TILE_FIGURE =
      Style.PLAIN
          .sized(20)
          .heavy()
          .inked(Palette.NAVY)
          .filled(Palette.PANEL)
          .acrossTo(HorizontalAlignment.CENTER)
          .downTo(VerticalAlignment.BOTTOM);
  private static final Style TILE_LABEL =
      Style.PLAIN
          .inked(Palette.MUTED)
          .filled(Palette.PANEL)
          .acrossTo(HorizontalAlignment.CENTER)
          .downTo(VerticalAlignment.TOP);
  private static final Style GO =
      Style.PLAIN
          .sized(8)
          .inked(Palette.BLUE)
          .underlined()
          .wrapped()
          .acrossTo(HorizontalAlignment.CENTER)
          .downTo(VerticalAlignment.CENTER)
          .edged(Style.Edge.AROUND);

  /** The other sheets, by what they are called in the strip of links. */
  private record Way(String label, String sheet) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("Outcomes", SheetName.OUTCOMES),
          new Way("Full texts", SheetName.FULL_TEXTS),
          new Way("Results", SheetName.ITEMS),
          new Way("SDG matrix", SheetName.SDG_MATRIX),
          new Way("SDG targets", SheetName.SDG_TARGETS),
          new Way("References", SheetName.REFERENCES),
          new Way("Citations", SheetName.CITATIONS),
          new Way("Initiatives", SheetName.INITIATIVES),
          new Way("Timeline", SheetName.TIMELINE),
          new Way("Findings", SheetName.FINDINGS));

  private record Tile(String figure, String label) {}

  private final Contents contents;
  private final List<CitedReference> references;
  private final List<LineFigures> lines;
  private final Map<ColumnKey, String> fields;
  private final List<Way> ways;
  private final int lead;
  private final Worksheet sheet;

  private OverviewSheet(
      Book book, Contents contents, List<CitedReference> references, Set<String> sheets) {
    this.contents = contents;
    this.ways = WAYS.stream().filter(way -> sheets.contains(way.sheet())).toList();
    this.references = references;
    this.lines = LineFigures.of(contents);
    this.fields = fields(lines);
    this.lead = contents.editionColumns().size();
    this.sheet =
        book.sheet(
            new SheetPlan(SheetName.OVERVIEW, "", Palette.NAVY, SheetPlan.Paper.A4, 0, widths()));
  }

  /** Adds the sheet to the book and writes it. */
  static void write(
      Book book, Contents contents, List<CitedReference> references, Set<String> sheets)
      throws IOException {
    new OverviewSheet(book, contents, references, sheets).write();
  }

  private void write() throws IOException {
    writeTitle();
    writeTiles();
    writeWays();
    writeSources();
    int firstLine = writeLines();
    int firstChart = leaveRoomForCharts();
    sheet.poi().setRowBreak(sheet.nextRow() - 1);
    writeCompleteness();
    int firstGoal = writeGoals();
    drawCharts(firstChart, firstLine, firstGoal);
    sheet.close();
  }

  private void writeTitle() throws IOException {
    int last = columns() - 1;
    Style title = Style.TITLE.sized(20).wrapped();
    int lines = TextFit.lines(contents.title(), title, totalWidth());
    sheet.merge(sheet.nextRow(), 0, last);
    sheet.row(
        TextFit.rowHeight(lines, title.size()) + 4,
        List.of(TableCell.text(contents.title()).in(title)));
    sheet.merge(sheet.nextRow(), 0, last);
    sheet.row(
        18,
        List.of(
            TableCell.text("Committee workbook of the WSIS action lines roadmap")
                .in(Style.HINT.sized(10))));
    sheet.gap(6);
  }

  private void writeTiles() throws IOException {
    List<Tile> tiles = tiles();
    List<TableCell> figures = new ArrayList<>();
    List<TableCell> labels = new ArrayList<>();
    addTile(figures, labels, lead + 2, tiles.get(0));
    for (Tile tile : tiles.subList(1, tiles.size())) {
      addTile(figures, labels, TILE_COLUMNS, tile);
    }
    sheet.row(36, figures);
    sheet.row(20, labels);
    sheet.gap(8);
  }

  private void addTile(List<TableCell> figures, List<TableCell> labels, int columns, Tile tile) {
    int first = figures.size();
    sheet.merge(sheet.nextRow(), first, first + columns - 1);
    sheet.merge(sheet.nextRow() + 1, first, first + columns - 1);
    figures.add(TableCell.text(tile.figure()).in(TILE_FIGURE));
    labels.add(TableCell.text(tile.label()).in(TILE_LABEL));
    for (int column = 1; column < columns; column++) {
      figures.add(TableCell.blank().in(TILE_FIGURE));
      labels.add(TableCell.blank().in(TILE_LABEL));
    }
  }

  private List<Tile> tiles() {
    List<LabelledEdition> editions = contents.editions();
    long items = contents.outcomes().stream().mapToLong(OutcomeRow::items).sum();
    long things =
        references.stream().map(cited -> ReferenceText.identity(cited.first())).distinct().count();
    long codes = lines.stream().map(line -> line.line().code()).distinct().count();
    long findings = editions.stream().mapToLong(e -> e.edition().findings().size()).sum();
    String edition = editions.size() == 1 ? editions.get(0).label() : "" + editions.size();
    return List.of(
        new Tile(edition, editions.size() == 1 ? "Edition" : "Editions"),
        new Tile("" + codes, codes == 1 ? "Action line" : "Action lines"),
        new Tile(outcomes(editions), "Outcomes"),
        new Tile(grouped(items), "Results and activities"),
        new Tile(grouped(things), "References"),
        new Tile(grouped(findings), "Findings"));
  }

  /** How many outcomes each edition holds: the same outcome of two editions is not two. */
  private String outcomes(List<LabelledEdition> editions) {
    return editions.size() > MOST_EDITIONS_OF_A_TILE
        ? grouped(editions.stream().mapToLong(this::outcomes).min().orElse(0))
            + "–"
            + grouped(editions.stream().mapToLong(this::outcomes).max().orElse(0))
        : editions.stream()
            .map(edition -> grouped(outcomes(edition)))
            .collect(Collectors.joining(" · "));
  }

  private void writeWays() throws IOException {
    List<TableCell> strip = new ArrayList<>();
    for (int column = 0; column < lead + 2; column++) {
      strip.add(TableCell.blank().in(Style.PLAIN));
    }
    strip.set(0, TableCell.text("Go to").in(Style.PLAIN.heavy().downTo(VerticalAlignment.CENTER)));
    for (Way way : ways) {
      Target target = new Target.Row(way.sheet(), 0);
      strip.add(new TableCell(TableCell.text(way.label()).content(), GO, target));
    }
    sheet.row(22, strip);
  }

  private void writeSources() throws IOException {
    writeHeading("Sources");
    TableWriter table =
        TableWriter.begin(
            sheet,
            "Sources",
            columns(
                "Format",
                "Document",
                List.of("Pages", "Text coverage", "Action lines", "Outcomes", "Findings")));
    for (LabelledEdition edition : contents.editions()) {
      Source source = edition.edition().source();
      Integer pages = source.pages();
      List<TableCell> cells = new ArrayList<>(contents.editionCells(edition));
      cells.add(TableCell.text(source.format().name()).in(Style.QUIET));
      cells.add(TableCell.text(CellText.brief(source.file(), 200)).to(SourceAddress.file(source)));
      cells.add(pages == null ? TableCell.blank() : TableCell.count(pages));
      cells.add(TableCell.share(source.textCoverage()).in(Style.PERCENT.formatted("0.0%")));
      cells.add(TableCell.count(edition.edition().actionLines().size()));
      cells.add(TableCell.count(outcomes(edition)));
      cells.add(TableCell.count(edition.edition().findings().size()));
      table.addCentred(cells);
    }
    table.end();
  }

  private long outcomes(LabelledEdition edition) {
    return contents.outcomes().stream()
        .filter(row -> row.edition().index() == edition.index())
        .count();
  }

  /** Writes the table of the action lines; returns the row of the first. */
  private int writeLines() throws IOException {
    writeHeading("Action lines");
    TableWriter table =
        TableWriter.begin(
            sheet,
            "ActionLines",
            columns(
                "Line",
                "Title",
                List.of(
                    "Outcomes",
                    "Geneva Plan",
                    "WSIS+10",
                    "Expected results",
                    "Activities",
                    "Other paragraphs",
                    "References",
                    "SDGs linked",
                    "Findings",
                    "Pages")));
    int first = sheet.nextRow();
    for (LineFigures line : lines) {
      List<TableCell> cells = new ArrayList<>(contents.editionCells(line.edition()));
      Target target = line.outcomes().isEmpty() ? null : line.outcomes().get(0).target();
      cells.add(TableCell.text(line.line().code()).in(BOLD).to(target));
      cells.add(TableCell.text(CellText.brief(line.line().title(), 200)));
      figures().forEach(figure -> cells.add(TableCell.count(figure.applyAsLong(line))));
      if (line.isUndivided()) {
        int expected = cells.size() - 3;
        TableCell undivided =
            TableCell.text(Words.NOT_DIVIDED).in(Style.QUIET.acrossTo(HorizontalAlignment.RIGHT));
        cells.set(expected, undivided);
        cells.set(expected + 1, undivided);
      }
      cells.add(TableCell.count(line.references()));
      cells.add(TableCell.count(line.goals()));
      cells.add(TableCell.count(line.findings()));
      cells.add(pages(line));
      table.addCentred(cells);
    }
    table.end();
    writeTotals();
    return first;
  }

  private static List<ToLongFunction<LineFigures>> figures() {
    return List.of(
        LineFigures::count,
        line -> line.in(Section.GENEVA_PLAN),
        line -> line.in(Section.WSIS_PLUS_10),
        LineFigures::expectedResults,
        LineFigures::activities,
        LineFigures::paragraphs);
  }

  private static TableCell pages(LineFigures line) {
    List<Integer> pages = line.pages();
    return pages.isEmpty()
        ? TableCell.blank()
        : TableCell.text("p. " + Ranges.of(pages))
            .to(SourceAddress.page(line.edition().edition().source(), pages.get(0)));
  }

  private void writeTotals() throws IOException {
    List<TableCell> cells = new ArrayList<>();
    for (int column = 0; column < lead + 1; column++) {
      cells.add(TableCell.blank().in(TOTAL));
    }
    cells.add(TableCell.text("Total").in(BOLD));
    for (ToLongFunction<LineFigures> figure : figures()) {
      cells.add(TableCell.count(lines.stream().mapToLong(figure).sum()).in(TOTAL));
    }
    sheet.fittedRow(cells.stream().map(TableCell::centred).toList());
    if (lines.stream().anyMatch(LineFigures::isUndivided)) {
      sheet.merge(sheet.nextRow(), 0, columns() - 1);
      sheet.row(15, List.of(TableCell.text(Words.NOT_DIVIDED_TOLD).in(Style.HINT)));
    }
  }

  /** Leaves rows for the charts of every edition; returns the first. */
  private int leaveRoomForCharts() throws IOException {
    sheet.gap(10);
    int first = sheet.nextRow();
    boolean below = contents.editions().size() == 1;
    for (LabelledEdition edition : contents.editions()) {
      if (!below && edition.index() % CHARTS_OF_A_PAGE == 0) {
        sheet.poi().setRowBreak(sheet.nextRow() - 1);
      }
      for (int row = 0; row < CHART_ROWS; row++) {
        sheet.gap(CHART_ROW_HEIGHT);
      }
    }
    return first;
  }

  private void writeCompleteness() throws IOException {
    writeHeading("Completeness: outcomes whose field is filled");
    TableWriter table =
        TableWriter.begin(
            sheet, "Completeness", columns("Line", "Title", List.copyOf(fields.values())));
    int first = sheet.nextRow();
    for (LineFigures line : lines) {
      List<TableCell> cells = new ArrayList<>(contents.editionCells(line.edition()));
      cells.add(TableCell.text(line.line().code()).in(BOLD));
      cells.add(TableCell.text(CellText.brief(line.line().title(), 200)));
      for (ColumnKey key : fields.keySet()) {
        cells.add(
            line.has(key)
                ? TableCell.share(line.filled(key))
                : TableCell.text("no column").in(Style.QUIET.acrossTo(HorizontalAlignment.RIGHT)));
      }
      table.addCentred(cells);
    }
    table.end();
    if (!lines.isEmpty() && !fields.isEmpty()) {
      int last = lead + 1 + fields.size();
      addBars(new CellRangeAddress(first, sheet.nextRow() - 1, lead + 2, last));
    }
  }

  private void addBars(CellRangeAddress cells) {
    XSSFSheetConditionalFormatting formatting = sheet.poi().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(Styles.colour(0xA9C6DE));
    DataBarFormatting bars = rule.getDataBarFormatting();
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0.0);
    bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
    bars.getMaxThreshold().setValue(1.0);
    // else Excel shows a tenth of a bar for none
    bars.setWidthMin(0);
    bars.setWidthMax(100);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  /** Writes the table of the goals; returns the row of the first. */
  private int writeGoals() throws IOException {
    writeHeading("SDG coverage: outcomes linked to each goal");
    TableWriter table =
        TableWriter.begin(
            sheet,
            "SdgCoverage",
            columns(
                "Goal",
                "Title",
                List.of(
                    "By the SDG column", "Of these also by a result", "By a result only", "All")));
    int first = sheet.nextRow();
    for (LabelledEdition edition : contents.editions()) {
      for (SdgFigures goal : SdgFigures.of(contents, edition)) {
        List<TableCell> cells = new ArrayList<>(contents.editionCells(edition));
        cells.add(
            TableCell.count(goal.goal().number())
                .in(Style.MARK.heavy().readableOn(goal.goal().colour())));
        cells.add(TableCell.text(goal.goal().title()));
        cells.add(TableCell.count(goal.byColumn()));
        cells.add(TableCell.count(goal.byBoth()));
        cells.add(TableCell.count(goal.byResultOnly()));
        cells.add(TableCell.count(goal.outcomes()).in(TOTAL));
        table.addCentred(cells);
      }
    }
    table.end();
    return first;
  }

  private void drawCharts(int firstRow, int firstLine, int firstGoal) {
    OverviewCharts charts = new OverviewCharts(sheet.poi());
    int middle = lead + 4;
    int line = firstLine;
    for (LabelledEdition edition : contents.editions()) {
      int top = firstRow + CHART_ROWS * edition.index();
      int end = top + CHART_ROWS - 1;
      String name = contents.editionColumns().isEmpty() ? "" : ", " + edition.label();
      List<LineFigures> own =
          lines.stream().filter(l -> l.edition().index() == edition.index()).toList();
      if (!own.isEmpty()) {
        charts.drawItems(
            new OverviewCharts.Frame(0, top, middle, end),
            "Results and activities by action line" + name,
            own,
            new OverviewCharts.Cells(lead, firstLine - 1, line, line + own.size() - 1),
            lead + 5);
      }
      line += own.size();
      int goal = firstGoal + Sdgs.all().size() * edition.index();
      charts.drawGoals(
          new OverviewCharts.Frame(middle, top, lead + 2 + FIGURES, end),
          "Outcomes by SDG (light: by a result only)" + name,
          SdgFigures.of(contents, edition),
          new OverviewCharts.Cells(lead, firstGoal - 1, goal, goal + Sdgs.all().size() - 1),
          lead + 2,
          lead + 4);
    }
  }

  private void writeHeading(String heading) throws IOException {
    sheet.row(28, List.of(TableCell.text(heading).in(Style.HEADING)));
  }

  private List<ColumnSpec> columns(String name, String title, List<String> figures) {
    List<ColumnSpec> columns = new ArrayList<>(contents.editionColumns());
    columns.add(ColumnSpec.of(name, NAME_WIDTH));
    columns.add(ColumnSpec.of(title, TITLE_WIDTH));
    figures.forEach(figure -> columns.add(ColumnSpec.of(figure, FIGURE_WIDTH)));
    return columns;
  }

  private List<Double> widths() {
    List<Double> widths = new ArrayList<>();
    contents.editionColumns().forEach(column -> widths.add(column.width()));
    widths.add(NAME_WIDTH);
    widths.add(TITLE_WIDTH);
    widths.addAll(Collections.nCopies(Math.max(FIGURES, fields.size()), FIGURE_WIDTH));
    return widths;
  }

  private int columns() {
    return lead + 2 + FIGURES;
  }

  private double totalWidth() {
    return sheet.plan().widths().subList(0, columns()).stream().mapToDouble(w -> w).sum();
  }

  private static Map<ColumnKey, String> fields(List<LineFigures> lines) {
    Map<ColumnKey, String> fields = new LinkedHashMap<>();
    for (LineFigures line : lines) {
      for (Column column : line.line().columns()) {
        if (!column.key().equals(ColumnKey.OUTCOME)) {
          fields.putIfAbsent(column.key(), ColumnNames.of(column.key(), column.header()));
        }
      }
    }
    return fields;
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
