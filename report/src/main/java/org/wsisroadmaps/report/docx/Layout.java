package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ActionLine.SectionHeading;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.OtherTable;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.report.docx.PlainTable.OtherRow;
import org.wsisroadmaps.report.docx.PlainTable.OutcomeRow;
import org.wsisroadmaps.report.docx.PlainTable.Row;
import org.wsisroadmaps.report.docx.PlainTable.SectionRow;

/** Lays out an edition as the published roadmaps are; mutable while it does. */
final class Layout {

  /** Word knows no deeper lists (ECMA-376-1, 17.9.3). */
  private static final int DEEPEST = 8;

  private int outcomes;

  private Layout() {}

  /** The document of an edition. */
  static PlainDocument of(Edition edition) {
    Layout layout = new Layout();
    return new PlainDocument(
        named(Look.Kind.TITLE, edition.title()),
        edition.preamble().stream().map(block -> paragraph(block, Look.Kind.TEXT)).toList(),
        edition.actionLines().stream().map(layout::roadmap).toList(),
        edition.otherTables().stream().map(Layout::other).toList());
  }

  private static Optional<Paragraph> named(Look.Kind kind, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(kind, text));
  }

  private PlainDocument.Roadmap roadmap(ActionLine line) {
    return new PlainDocument.Roadmap(
        line.code(),
        named(Look.Kind.HEADING, line.heading()),
        new PlainTable(line.columns(), true, rows(line)));
  }

  private List<Row> rows(ActionLine line) {
    List<Row> rows = new ArrayList<>();
    List<SectionHeading> headings = new ArrayList<>(line.sectionHeadings());
    @Nullable Section section = null;
    for (int i = 0; i < line.outcomes().size(); i++) {
      Outcome outcome = line.outcomes().get(i);
      if (section != outcome.section()) {
        section = outcome.section();
        int due = goesOn(line, i) ? 0 : headingsOf(section, headings);
        headings.subList(0, due).forEach(heading -> rows.add(sectionRow(heading)));
        headings.subList(0, due).clear();
      }
      boolean belowOutcome = !rows.isEmpty() && rows.getLast() instanceof OutcomeRow;
      rows.add(outcomeRow(line, i, belowOutcome));
    }
    headings.forEach(heading -> rows.add(sectionRow(heading)));
    return mergesBegun(rows);
  }

  /** How many headings stand before the outcomes of a section: up to the last one that names it. */
  private static int headingsOf(Section section, List<SectionHeading> headings) {
    int at = 0;
    while (at < headings.size() && headings.get(at).section() != section) {
      at++;
    }
    if (at == headings.size()) {
      return 0;
    }
    while (at < headings.size() && headings.get(at).section() == section) {
      at++;
    }
    return at;
  }

  private static SectionRow sectionRow(SectionHeading heading) {
    return new SectionRow(heading.section(), Paragraph.of(Look.Kind.SECTION, heading.text()));
  }

  private OutcomeRow outcomeRow(ActionLine line, int at, boolean belowOutcome) {
    Outcome outcome = line.outcomes().get(at);
    Map<ColumnKey, PlainCell> cells = new LinkedHashMap<>();
    for (Column column : line.columns()) {
      boolean covered = belowOutcome && isCovered(line.outcomes(), at, column.key());
      cells.put(
          column.key(),
          covered
              ? new PlainCell(Merge.GOES_ON, List.of())
              : new PlainCell(Merge.NONE, paragraphs(outcome.cell(column.key()))));
    }
    return new OutcomeRow(outcomes++, outcome.section(), outcome.code(), cells);
  }

  /**
   * Whether an outcome shares a cell with the one above, so that no row that names a section stood
   * between them: its section was told by its code, and the heading stood elsewhere.
   */
  private static boolean goesOn(ActionLine line, int at) {
    return line.columns().stream().anyMatch(c -> isCovered(line.outcomes(), at, c.key()));
  }

  /** Whether a cell is that of the outcome above, which began where this one says. */
  private static boolean isCovered(List<Outcome> outcomes, int at, ColumnKey key) {
    CellOrigin origin = outcomes.get(at).shared().get(key);
    if (origin == null || at == 0) {
      return false;
    }
    Outcome above = outcomes.get(at - 1);
    return origin.equals(above.shared().getOrDefault(key, CellOrigin.of(above)))
        && above.cell(key).equals(outcomes.get(at).cell(key));
  }

  /** The rows, in which a cell above one that goes on is told to begin. */
  private static List<Row> mergesBegun(List<Row> rows) {
    List<Row> begun = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r) instanceof OutcomeRow row
          && r + 1 < rows.size()
          && rows.get(r + 1) instanceof OutcomeRow below) {
        Map<ColumnKey, PlainCell> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll((key, cell) ->
            cell.merge() == Merge.NONE
                    && below.cells().getOrDefault(key, PlainCell.EMPTY).merge() == Merge.GOES_ON
                ? new PlainCell(Merge.BEGINS, cell.paragraphs())
                : cell);
        begun.add(new OutcomeRow(row.place(), row.section(), row.code(), cells));
      } else {
        begun.add(rows.get(r));
      }
    }
    return begun;
  }

  private static PlainTable other(OtherTable table) {
    int width = table.rows().stream().mapToInt(List::size).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      columns.add(new Column(ColumnKey.other("column " + (c + 1)), ""));
    }
    List<Row> rows = new ArrayList<>();
    for (List<List<Block>> row : table.rows()) {
      Map<ColumnKey, PlainCell> cells = new LinkedHashMap<>();
      for (int c = 0; c < row.size(); c++) {
        cells.put(columns.get(c).key(), new PlainCell(Merge.NONE, paragraphs(row.get(c))));
      }
      rows.add(new OtherRow(cells));
    }
    return new PlainTable(columns, false, rows);
  }

  private static List<Paragraph> paragraphs(List<Block> blocks) {
    return blocks.stream().map(block -> paragraph(block, Look.Kind.CELL)).toList();
  }

  private static Paragraph paragraph(Block block, Look.Kind kind) {
    int level =
        switch (block.kind()) {
          case PARAGRAPH -> Look.NO_LIST;
          case LIST_ITEM -> Math.min(block.level(), DEEPEST);
        };
    return new Paragraph(new Look(kind, level), text(block));
  }

  /** The text in the longest pieces of one style, without links that must not be written. */
  private static List<Span> text(Block block) {
    List<Span> text = new ArrayList<>();
    for (Span span : block.styledText()) {
      Span piece = WordLink.isWritable(span.href()) ? span : withoutLink(span);
      if (piece.text().isEmpty()) {
        continue;
      }
      if (!text.isEmpty() && text.getLast().hasStyleOf(piece)) {
        text.add(piece.withText(text.removeLast().text() + piece.text()));
      } else {
        text.add(piece);
      }
    }
    return text;
  }

  private static Span withoutLink(Span span) {
    return new Span(span.text(), span.bold(), span.italic(), span.underline(), null);
  }
}
