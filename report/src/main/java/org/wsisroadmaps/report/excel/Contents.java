package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;

/**
 * What the workbook is about: the editions with their outcomes in order, and the columns that lead
 * every table.
 */
final class Contents {

  private static final Style LEAD = Style.BODY.heavy();

  private final List<LabelledEdition> editions;
  private final List<OutcomeRow> outcomes;
  private final boolean merged;

  private Contents(List<LabelledEdition> editions, boolean merged) {
    this.editions = List.copyOf(editions);
    this.outcomes = List.copyOf(outcomesOf(editions));
    this.merged = merged;
  }

  /** The contents of a workbook of one edition. */
  static Contents of(Edition edition) {
    return new Contents(labelled(List.of(edition)), false);
  }

  /** The contents of a workbook of several editions, whose tables begin with the edition. */
  static Contents merged(List<Edition> editions) {
    return new Contents(labelled(editions), true);
  }

  List<LabelledEdition> editions() {
    return editions;
  }

  List<OutcomeRow> outcomes() {
    return outcomes;
  }

  /** The outcomes of one action line, in order. */
  List<OutcomeRow> outcomesOf(LabelledEdition edition, int lineIndex) {
    return outcomes.stream()
        .filter(row -> row.edition().equals(edition) && row.lineIndex() == lineIndex)
        .toList();
  }

  /** The columns that tell the edition: none where there is but one. */
  List<ColumnSpec> editionColumns() {
    return merged ? List.of(ColumnSpec.of("Edition", 10)) : List.of();
  }

  /** The columns that tell the outcome. */
  List<ColumnSpec> outcomeColumns() {
    List<ColumnSpec> columns = new ArrayList<>(editionColumns());
    columns.add(ColumnSpec.of("Line", 7.5));
    columns.add(ColumnSpec.of("Section", 13));
    columns.add(ColumnSpec.of("Code", 11));
    return columns;
  }

  /** The cells below {@link #editionColumns()}. */
  List<TableCell> editionCells(LabelledEdition edition) {
    return merged ? List.of(TableCell.text(edition.label()).in(Style.QUIET)) : List.of();
  }

  /** The cells below {@link #outcomeColumns()}, whose code leads somewhere. */
  List<TableCell> outcomeCells(OutcomeRow row, @Nullable Target target) {
    List<TableCell> cells = new ArrayList<>(editionCells(row.edition()));
    cells.add(TableCell.text(row.line().code()).in(LEAD));
    cells.add(TableCell.text(row.sectionName()).in(Style.QUIET));
    cells.add(TableCell.text(row.codeOrDash()).in(LEAD).to(target));
    return cells;
  }

  /** The titles of the editions. */
  String title() {
    if (editions.size() != 1) {
      return "WSIS Action Lines Roadmaps";
    }
    String title = editions.get(0).edition().title();
    return title.isBlank() ? "WSIS Action Lines Roadmap" : CellText.brief(title, 200);
  }

  private static List<LabelledEdition> labelled(List<Edition> editions) {
    List<LabelledEdition> labelled = new ArrayList<>();
    UniqueNames names = new UniqueNames();
    for (Edition edition : editions) {
      labelled.add(new LabelledEdition(labelled.size(), names.take(labelOf(edition)), edition));
    }
    return labelled;
  }

  private static String labelOf(Edition edition) {
    Integer year = edition.year();
    return year == null ? CellText.brief(edition.source().file(), 40) : year.toString();
  }

  private static List<OutcomeRow> outcomesOf(List<LabelledEdition> editions) {
    List<OutcomeRow> rows = new ArrayList<>();
    int items = 0;
    for (LabelledEdition edition : editions) {
      List<ActionLine> lines = edition.edition().actionLines();
      for (int lineIndex = 0; lineIndex < lines.size(); lineIndex++) {
        for (Outcome outcome : lines.get(lineIndex).outcomes()) {
          OutcomeRow row =
              new OutcomeRow(edition, lineIndex, lines.get(lineIndex), outcome, rows.size(), items);
          rows.add(row);
          items += row.items();
        }
      }
    }
    return rows;
  }
}
