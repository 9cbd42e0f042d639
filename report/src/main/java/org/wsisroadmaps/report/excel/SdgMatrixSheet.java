package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.reference.WsisSdgMatrix;

/**
 * A sheet that sets outcomes against the SDGs, or against their targets, and below it each action
 * line against the official WSIS-SDG matrix.
 */
final class SdgMatrixSheet {

  private static final ColumnSpec OUTCOME = ColumnSpec.of("Outcome", 62);
  private static final Style BOLD = Style.BODY.heavy();
  private static final Style SMALL_MARK = Style.MARK.sized(8).wrapped();

  private final Contents contents;
  private final SdgAxis axis;
  private final boolean hasStrangers;

  private SdgMatrixSheet(Contents contents, SdgAxis axis) {
    this.contents = contents;
    this.axis = axis;
    this.hasStrangers = contents.outcomes().stream().anyMatch(row -> !strangers(row).isEmpty());
  }

  /** Adds the sheet to the book and writes it. */
  static void write(Book book, Contents contents, SdgAxis axis) throws IOException {
    new SdgMatrixSheet(contents, axis).write(book);
  }

  private void write(Book book) throws IOException {
    List<ColumnSpec> columns = matrixColumns();
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                axis.sheet(),
                hint(),
                Palette.TEAL,
                axis.paper(),
                contents.outcomeColumns().size() + 1,
                columns.stream().map(ColumnSpec::width).toList()));
    sheet.head();
    TableWriter matrix = TableWriter.begin(sheet, axis.table(), columns, axis.headerHeight());
    for (OutcomeRow row : contents.outcomes()) {
      matrix.addCentred(matrixRow(row));
    }
    matrix.end();
    sheet.poi().setRowBreak(sheet.nextRow());
    writeLines(sheet);
    sheet.close();
  }

  private String hint() {
    return "Outcomes linked to each %s: ● by the SDG column, ○ by a result or activity, ●○ by both. "
            .formatted(axis.thing())
        + "Below: the totals of each action line beside the official WSIS-SDG matrix, and what is "
        + "in one and not in the other.";
  }

  private List<ColumnSpec> matrixColumns() {
    List<ColumnSpec> columns = new ArrayList<>(contents.outcomeColumns());
    columns.add(OUTCOME);
    for (SdgAxis.Column column : axis.columns()) {
      columns.add(new ColumnSpec(column.header(), column.width(), headerStyle(column)));
    }
    columns.add(ColumnSpec.of("Total", 8));
    if (hasStrangers) {
      columns.add(ColumnSpec.of("Other links", 14));
    }
    return columns;
  }

  private Style headerStyle(SdgAxis.Column column) {
    Style style =
        Style.HEADER
            .sized(8)
            .readableOn(column.colour())
            .acrossTo(HorizontalAlignment.CENTER)
            .downTo(VerticalAlignment.CENTER);
    return column.header().length() > column.key().length()
        ? style.turnedUp().acrossTo(HorizontalAlignment.CENTER)
        : style;
  }

  private List<TableCell> matrixRow(OutcomeRow row) {
    Map<String, OutcomeSdgs.Mark> marks = OutcomeSdgs.of(row).marks(axis);
    List<TableCell> cells = new ArrayList<>(contents.outcomeCells(row, row.target()));
    cells.add(TableCell.text(TextFit.oneLine(row.outcome().text(), Style.BODY, OUTCOME.width())));
    int total = 0;
    for (SdgAxis.Column column : axis.columns()) {
      OutcomeSdgs.Mark mark = marks.get(column.key());
      cells.add(mark == null ? TableCell.blank().in(Style.MARK) : markCell(mark, column.colour()));
      total += mark == null ? 0 : 1;
    }
    cells.add(TableCell.count(total));
    if (hasStrangers) {
      cells.add(TableCell.text(String.join(", ", strangers(row))));
    }
    return cells;
  }

  private static TableCell markCell(OutcomeSdgs.Mark mark, int colour) {
    Style style =
        switch (mark) {
          case RESULT -> Style.MARK.readableOn(Palette.tint(colour));
          case COLUMN, BOTH -> Style.MARK.heavy().readableOn(colour);
        };
    return TableCell.text(mark.sign()).in(style);
  }

  /** The links of an outcome that have no column: goals and targets that do not exist. */
  private List<String> strangers(OutcomeRow row) {
    Set<String> keys = new LinkedHashSet<>(OutcomeSdgs.of(row).marks(axis).keySet());
    axis.columns().forEach(column -> keys.remove(column.key()));
    return keys.stream().map(key -> CellText.brief("SDG " + key, 40)).toList();
  }

  private void writeLines(Worksheet sheet) throws IOException {
    sheet.gap(12);
    sheet.row(
        22, List.of(TableCell.text("Action lines and the official matrix").in(Style.HEADING)));
    TableWriter table = TableWriter.begin(sheet, axis.table() + "Lines", lineColumns(), 30);
    for (LabelledEdition edition : contents.editions()) {
      List<OutcomeRow> all = new ArrayList<>();
      List<ActionLine> lines = edition.edition().actionLines();
      for (int index = 0; index < lines.size(); index++) {
        List<OutcomeRow> outcomes = contents.outcomesOf(edition, index);
        addLine(table, edition, lines.get(index).code(), outcomes);
        all.addAll(outcomes);
      }
      table.addCentred(totals(edition, "All", all.size(), counts(all)));
    }
    table.end();
  }

  private List<ColumnSpec> lineColumns() {
    List<ColumnSpec> columns = new ArrayList<>(contents.editionColumns());
    columns.add(ColumnSpec.of("Line", 0));
    columns.add(ColumnSpec.of("Row", 0));
    columns.add(ColumnSpec.of("Outcomes", 0));
    columns.add(ColumnSpec.of("Meaning", 0));
    for (SdgAxis.Column column : axis.columns()) {
      columns.add(
          new ColumnSpec(
              column.key(),
              0,
              headerStyle(new SdgAxis.Column(column.key(), column.key(), column.colour(), 0))));
    }
    columns.add(ColumnSpec.of("Total", 0));
    return columns;
  }

  private void addLine(
      TableWriter table, LabelledEdition edition, String line, List<OutcomeRow> outcomes)
      throws IOException {
    Map<String, Integer> counts = counts(outcomes);
    Map<String, List<String>> official = official(line);
    table.addCentred(totals(edition, line, outcomes.size(), counts));
    table.addCentred(officialRow(edition, line, official));
    table.addCentred(differences(edition, line, counts.keySet(), official));
  }

  private List<TableCell> totals(
      LabelledEdition edition, String line, int outcomes, Map<String, Integer> counts) {
    List<TableCell> cells = new ArrayList<>(contents.editionCells(edition));
    cells.add(TableCell.text(line).in(BOLD));
    cells.add(TableCell.text("Roadmap").in(BOLD));
    cells.add(TableCell.count(outcomes));
    cells.add(TableCell.text("Outcomes linked to the " + axis.thing()));
    int linked = 0;
    for (SdgAxis.Column column : axis.columns()) {
      int count = counts.getOrDefault(column.key(), 0);
      Style style = Style.MARK.heavy().formatted("0");
      cells.add(
          count == 0
              ? TableCell.blank().in(Style.MARK)
              : TableCell.count(count).in(style.readableOn(Palette.tint(column.colour()))));
      linked += count == 0 ? 0 : 1;
    }
    cells.add(TableCell.count(linked));
    return cells;
  }

  private List<TableCell> officialRow(
      LabelledEdition edition, String line, Map<String, List<String>> official) {
    List<TableCell> cells = new ArrayList<>(contents.editionCells(edition));
    cells.add(TableCell.text(line).in(Style.QUIET));
    cells.add(TableCell.text("Official"));
    cells.add(TableCell.blank());
    cells.add(
        TableCell.text(
            official.isEmpty()
                ? "The official WSIS-SDG matrix has nothing for this line"
                : "Targets of the official WSIS-SDG matrix"));
    for (SdgAxis.Column column : axis.columns()) {
      List<String> targets = official.getOrDefault(column.key(), List.of());
      cells.add(TableCell.text(String.join(" ", targets)).in(SMALL_MARK));
    }
    cells.add(TableCell.count(official.size()));
    return cells;
  }

  private List<TableCell> differences(
      LabelledEdition edition,
      String line,
      Set<String> linked,
      Map<String, List<String>> official) {
    List<TableCell> cells = new ArrayList<>(contents.editionCells(edition));
    cells.add(TableCell.text(line).in(Style.QUIET));
    cells.add(TableCell.text("Difference"));
    cells.add(TableCell.blank());
    cells.add(TableCell.text("▲ only in the roadmap, ▼ only in the official matrix, = in both"));
    int different = 0;
    for (SdgAxis.Column column : axis.columns()) {
      boolean inRoadmap = linked.contains(column.key());
      boolean inMatrix = official.containsKey(column.key());
      cells.add(difference(inRoadmap, inMatrix));
      different += inRoadmap == inMatrix ? 0 : 1;
    }
    cells.add(TableCell.count(different));
    return cells;
  }

  private static TableCell difference(boolean inRoadmap, boolean inMatrix) {
    if (inRoadmap && inMatrix) {
      return TableCell.text("=").in(Style.MARK.inked(Palette.MUTED));
    }
    if (inRoadmap) {
      return TableCell.text("▲").in(Style.MARK.inked(Palette.BLUE));
    }
    return inMatrix
        ? TableCell.text("▼").in(Style.MARK.inked(Palette.RED))
        : TableCell.blank().in(Style.MARK);
  }

  private Map<String, Integer> counts(List<OutcomeRow> outcomes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (OutcomeRow row : outcomes) {
      OutcomeSdgs.of(row).marks(axis).keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return counts;
  }

  private Map<String, List<String>> official(String line) {
    Map<String, List<String>> official = new LinkedHashMap<>();
    for (SdgLink link : WsisSdgMatrix.links(line)) {
      String key = axis.keys().apply(link);
      if (!key.equals(SdgAxis.NONE)) {
        String target = link.target();
        String sign = target == null || target.equals(key) ? "■" : target;
        official.computeIfAbsent(key, any -> new ArrayList<>()).add(sign);
      }
    }
    return official;
  }
}
