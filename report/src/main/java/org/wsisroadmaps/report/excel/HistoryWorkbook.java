package org.wsisroadmaps.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.diff.EditionHistory;
import org.wsisroadmaps.model.diff.EditionHistory.Life;
import org.wsisroadmaps.model.diff.EditionHistory.State;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.wording.HistoryFigures;
import org.wsisroadmaps.report.wording.Words;

/**
 * The workbook of a history: outcomes against editions, coloured where something changed, and what
 * was said when. The same history gives the same bytes.
 */
public final class HistoryWorkbook {

  private static final String OVERVIEW = "Overview";
  private static final String OUTCOMES = "Outcomes by edition";
  private static final String CHANGES = "What was said when";

  /** A change of an outcome in an edition. */
  private record Said(Life life, State state, Change change) {}

  private final EditionHistory history;
  private final List<String> names;
  private final List<Said> said = new ArrayList<>();

  private HistoryWorkbook(EditionHistory history) {
    this.history = history;
    UniqueNames unique = new UniqueNames();
    this.names =
        history.editions().stream()
            .map(edition -> Words.edition(edition, history.editions()))
            .map(unique::take)
            .toList();
    for (Life life : history.lives()) {
      for (State state : life.states()) {
        state.changes().forEach(change -> said.add(new Said(life, state, change)));
      }
    }
  }

  /**
   * Writes the workbook.
   *
   * @param history the history
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(EditionHistory history, OutputStream out) throws IOException {
    new HistoryWorkbook(history).workbook(out);
  }

  private void workbook(OutputStream out) throws IOException {
    String title = "The outcomes from " + names.getFirst() + " to " + names.getLast();
    String files =
        history.editions().stream().map(EditionName::file).collect(Collectors.joining(", "));
    try (Book book = new Book(title, CellText.brief(files, 200))) {
      overview(book, title);
      List<Listing> listings = new ArrayList<>(List.of(outcomes(), changes()));
      listings.removeIf(Listing::isEmpty);
      Listing.writeAll(book, listings, DiffSheets.LEAD);
      book.write(out);
    }
  }

  // ---------------------------------------------------------------- overview

  /** The editions, and what became of the outcomes from each to the next. */
  private void overview(Book book, String title) throws IOException {
    List<ColumnSpec> columns =
        List.of(
            ColumnSpec.of("Edition", 22),
            ColumnSpec.of("Document", 48),
            ColumnSpec.of("Outcomes", 13),
            ColumnSpec.of("Added", 13),
            ColumnSpec.of("Modified", 13),
            ColumnSpec.of("No change", 13),
            ColumnSpec.of("Suppressed", 13));
    Worksheet sheet =
        book.sheet(
            new SheetPlan(
                OVERVIEW,
                title + ". Each edition beside the one before it.",
                Palette.NAVY,
                SheetPlan.Paper.A4,
                1,
                columns.stream().map(ColumnSpec::width).toList()));
    sheet.head();
    TableWriter table = TableWriter.begin(sheet, "Editions", columns);
    for (int edition = 1; edition <= names.size(); edition++) {
      HistoryFigures figures = HistoryFigures.of(history, edition);
      EditionName name = history.editions().get(edition - 1);
      boolean first = edition == 1;
      table.addCentred(
          List.of(
              TableCell.text(names.get(edition - 1)).in(Style.BODY.heavy()),
              TableCell.text(CellText.brief(name.file(), 200)),
              TableCell.count(figures.outcomes()),
              first ? TableCell.blank() : TableCell.count(figures.added()),
              first ? TableCell.blank() : TableCell.count(figures.modified()),
              first ? TableCell.blank() : TableCell.count(figures.unchanged()),
              first ? TableCell.blank() : TableCell.count(figures.suppressed())));
    }
    table.end();
    sheet.close();
  }

  // ---------------------------------------------------------------- outcomes by edition

  private Listing outcomes() {
    List<ColumnSpec> columns = new ArrayList<>();
    columns.add(ColumnSpec.of("Outcome", 70));
    columns.add(ColumnSpec.of("Since", 10));
    columns.add(ColumnSpec.of("Until", 10));
    names.forEach(name -> columns.add(ColumnSpec.of(name, 26)));
    return new Listing(
        new Listing.Plan(
            OUTCOMES,
            "● first stands there, ◐ changed (orange in substance, blue in wording, grey editorially), ○ stayed "
                + "the same, – not there. A code leads to what was said when.",
            Palette.NAVY,
            SheetPlan.Paper.A3,
            DiffSheets.LEAD.size(),
            "OutcomesByEdition",
            DiffSheets.LEAD,
            columns,
            () -> history.lives().stream().map(this::row).iterator()));
  }

  private Listing.Row row(Life life) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.text(life.text()));
    cells.add(TableCell.text(names.get(life.since() - 1)));
    cells.add(TableCell.text(life.until() == names.size() ? "" : names.get(life.until() - 1)));
    for (int edition = 1; edition <= names.size(); edition++) {
      cells.add(state(life, life.in(edition), edition));
    }
    return new Listing.Row(DiffSheets.lead(life.id(), firstChange(life)), cells);
  }

  private @Nullable Target firstChange(Life life) {
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).life().equals(life)) {
        return new Target.Row(CHANGES, Worksheet.FIRST_DATA_ROW + i);
      }
    }
    return null;
  }

  private static TableCell state(Life life, @Nullable State state, int edition) {
    if (state == null) {
      String ending = life.endingIn(edition);
      return ending == null
          ? TableCell.text("–").in(Style.QUIET)
          : TableCell.text("– " + ending).in(Style.BODY.filled(Palette.WENT_FILL));
    }
    if (edition == life.since()) {
      return TableCell.text("● " + state.id().code())
          .in(Style.BODY.filled(edition == 1 ? Palette.PANEL : Palette.CAME_FILL));
    }
    if (state.changes().isEmpty()) {
      return TableCell.text("○").in(Style.QUIET);
    }
    return TableCell.text("◐ " + String.join(", ", changed(state)))
        .in(Style.BODY.filled(DiffSheets.fill(most(state))));
  }

  private static Set<String> changed(State state) {
    Set<String> changed = new LinkedHashSet<>();
    for (Change change : state.changes()) {
      changed.add(
          change.field() == null ? Words.change(change.kind()) : Words.column(change.field()));
    }
    return changed;
  }

  private static Significance most(State state) {
    return state.changes().stream()
        .map(Change::significance)
        .min(Significance::compareTo)
        .orElse(Significance.EDITORIAL);
  }

  // ---------------------------------------------------------------- what was said when

  private Listing changes() {
    return new Listing(
        new Listing.Plan(
            CHANGES,
            "One row per change of an outcome, edition by edition. What went is red and struck out, "
                + "what came is green and underlined.",
            Palette.SAND,
            SheetPlan.Paper.A3,
            DiffSheets.LEAD.size() + 1,
            "WhatWasSaidWhen",
            DiffSheets.LEAD,
            List.of(
                ColumnSpec.of("Edition", 12),
                ColumnSpec.of("Mark", 9),
                ColumnSpec.of("Column", 14),
                ColumnSpec.of("What happened", 15),
                ColumnSpec.of("Significance", 14),
                ColumnSpec.of("Why", 24),
                ColumnSpec.of("In words", 38),
                ColumnSpec.of("Before", 52),
                ColumnSpec.of("Then", 52)),
            () -> said.stream().map(this::row).iterator()));
  }

  private Listing.Row row(Said said) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.text(names.get(said.state().edition() - 1)).in(Style.BODY.heavy()));
    cells.addAll(ChangesSheet.cells(said.change()));
    return new Listing.Row(DiffSheets.lead(said.life().id(), null), cells);
  }
}
