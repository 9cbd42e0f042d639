package org.wsisroadmaps.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.report.docx.Marked.RowKind;
import org.wsisroadmaps.report.docx.PlainTable.OtherRow;
import org.wsisroadmaps.report.docx.PlainTable.OutcomeRow;
import org.wsisroadmaps.report.docx.PlainTable.Row;
import org.wsisroadmaps.report.docx.PlainTable.SectionRow;

/** Lays a table over that of the old document, row by row and column by column. */
final class MarkedTable {

  /** A section's row stays where it is, and outcomes move around it. */
  private static final double SECTION = 3;

  private static final double SECTION_OF_EQUAL_TEXT = 4;

  /** Rows of other tables are the same where so much of their cells is. */
  private static final double SAME_CELLS = 0.5;

  private final String line;
  private final List<Step<Column>> columns;
  private final Twins twins;
  private final Comments comments;

  private MarkedTable(String line, List<Step<Column>> columns, Twins twins, Comments comments) {
    this.line = line;
    this.columns = columns;
    this.twins = twins;
    this.comments = comments;
  }

  /**
   * A table that stands in both documents.
   *
   * @param line the action line that it is of, empty for other tables
   */
  static Marked.Table between(
      String line, PlainTable old, PlainTable now, Twins twins, Comments comments) {
    List<Step<Column>> columns =
        Step.between(old.columns(), now.columns(), (a, b) -> a.key().equals(b.key()) ? 1 : 0);
    MarkedTable table = new MarkedTable(line, columns, twins, comments);
    List<Marked.Row> rows = new ArrayList<>();
    if (now.headed()) {
      rows.add(table.header(Fate.KEPT));
    }
    for (Step<Row> step : Step.between(old.rows(), now.rows(), table::weight)) {
      rows.add(
          switch (step) {
            case Step.Both<Row> both -> table.both(both.old(), both.now());
            case Step.Gone<Row> gone -> table.gone(gone.old());
            case Step.Came<Row> came -> table.came(came.now());
          });
    }
    return table.with(rows);
  }

  /** A table that stands in the old document only. */
  static Marked.Table gone(String line, PlainTable old, Twins twins, Comments comments) {
    MarkedTable table = new MarkedTable(line, kept(old), twins, comments);
    List<Marked.Row> rows = new ArrayList<>();
    if (old.headed()) {
      rows.add(table.header(Fate.DELETED));
    }
    old.rows().forEach(row -> rows.add(table.gone(row)));
    return table.with(rows);
  }

  /** A table that stands in the new document only. */
  static Marked.Table came(String line, PlainTable now, Twins twins, Comments comments) {
    MarkedTable table = new MarkedTable(line, kept(now), twins, comments);
    List<Marked.Row> rows = new ArrayList<>();
    if (now.headed()) {
      rows.add(table.header(Fate.INSERTED));
    }
    now.rows().forEach(row -> rows.add(table.came(row)));
    return table.with(rows);
  }

  private static List<Step<Column>> kept(PlainTable table) {
    List<Step<Column>> columns = new ArrayList<>();
    table.columns().forEach(column -> columns.add(new Step.Both<>(column, column)));
    return columns;
  }

  private Marked.Table with(List<Marked.Row> rows) {
    List<Marked.Column> looks = new ArrayList<>();
    for (Step<Column> step : columns) {
      looks.add(
          switch (step) {
            case Step.Both<Column> both -> column(both.now(), Fate.KEPT);
            case Step.Gone<Column> gone -> column(gone.old(), Fate.DELETED);
            case Step.Came<Column> came -> column(came.now(), Fate.INSERTED);
          });
    }
    return new Marked.Table(looks, rows);
  }

  /**
   * About the shares that the columns have in the published roadmaps; the narrowest is wide enough
   * for its header's longest word.
   */
  private static Marked.Column column(Column column, Fate fate) {
    int weight =
        switch (column.key().value()) {
          case "outcome", "references" -> 17;
          case "timing" -> 9;
          case "sdgs" -> 12;
          case "evidence" -> 22;
          case "results" -> 23;
          default -> 10;
        };
    return new Marked.Column(weight, fate);
  }

  private double weight(Row old, Row now) {
    if (old instanceof SectionRow a && now instanceof SectionRow b) {
      return a.section() != b.section() ? 0 : a.equals(b) ? SECTION_OF_EQUAL_TEXT : SECTION;
    }
    if (old instanceof OutcomeRow a && now instanceof OutcomeRow b) {
      return twins.areSame(a, b) ? 1 : 0;
    }
    if (old instanceof OtherRow a && now instanceof OtherRow b) {
      long same = a.cells().keySet().stream().filter(key -> sameCell(a, b, key)).count();
      double share = (double) same / Math.max(1, Math.max(a.cells().size(), b.cells().size()));
      return share >= SAME_CELLS ? share : 0;
    }
    return 0;
  }

  private static boolean sameCell(OtherRow old, OtherRow now, ColumnKey key) {
    return PlainCell.of(old.cells(), key).equals(PlainCell.of(now.cells(), key));
  }

  private Marked.Row header(Fate fate) {
    List<Marked.Cell> cells = new ArrayList<>();
    for (Step<Column> step : columns) {
      cells.add(
          switch (step) {
            case Step.Both<Column> both when fate == Fate.KEPT -> {
              PlainCell was = header(both.old());
              PlainCell is = header(both.now());
              yield cell(was, is, fate, MarkedStory.closed(was.paragraphs(), is.paragraphs()));
            }
            case Step.Both<Column> both -> whole(header(both.now()), Fate.KEPT, fate);
            case Step.Gone<Column> gone -> whole(header(gone.old()), Fate.DELETED, Fate.DELETED);
            case Step.Came<Column> came -> whole(header(came.now()), Fate.INSERTED, Fate.INSERTED);
          });
    }
    return new Marked.Row(RowKind.HEADER, fate, "", cells);
  }

  private static PlainCell header(Column column) {
    return new PlainCell(Merge.NONE, List.of(Paragraph.of(Look.Kind.HEADER, column.header())));
  }

  private Marked.Row both(Row old, Row now) {
    if (old instanceof SectionRow was && now instanceof SectionRow is) {
      return section(Fate.KEPT, MarkedStory.closed(List.of(was.text()), List.of(is.text())));
    }
    List<Marked.Cell> cells = new ArrayList<>();
    for (Step<Column> step : columns) {
      cells.add(
          switch (step) {
            case Step.Both<Column> both -> {
              PlainCell was = cellOf(old, both.old());
              PlainCell is = cellOf(now, both.now());
              yield cell(was, is, Fate.KEPT, MarkedStory.closed(was.paragraphs(), is.paragraphs()));
            }
            case Step.Gone<Column> gone -> {
              PlainCell was = cellOf(old, gone.old());
              yield cell(was, was, Fate.DELETED, MarkedStory.all(was.paragraphs(), Fate.DELETED));
            }
            case Step.Came<Column> came -> {
              PlainCell is = cellOf(now, came.now());
              yield cell(is, is, Fate.INSERTED, MarkedStory.all(is.paragraphs(), Fate.INSERTED));
            }
          });
    }
    Optional<String> comment =
        now instanceof OutcomeRow row ? comments.onNew(id(row)) : Optional.empty();
    return new Marked.Row(RowKind.OUTCOME, Fate.KEPT, "", cells).withComment(comment);
  }

  private Marked.Row gone(Row row) {
    return switch (row) {
      case SectionRow section ->
          section(Fate.DELETED, MarkedStory.all(List.of(section.text()), Fate.DELETED));
      case OutcomeRow outcome ->
          twins
              .now(outcome)
              .map(twin -> goneAs(Fate.MOVED_FROM, outcome, move(twin)))
              .orElseGet(
                  () -> goneAs(Fate.DELETED, outcome, "").withComment(comments.onOld(id(outcome))));
      case OtherRow other -> goneAs(Fate.DELETED, other, "");
    };
  }

  private static String move(OutcomeRow now) {
    return "move" + (now.place() + 1);
  }

  private Marked.Row goneAs(Fate fate, Row row, String move) {
    List<Marked.Cell> cells = new ArrayList<>();
    for (Step<Column> step : columns) {
      cells.add(
          switch (step) {
            case Step.Both<Column> both -> whole(cellOf(row, both.old()), Fate.KEPT, fate);
            case Step.Gone<Column> gone -> whole(cellOf(row, gone.old()), Fate.DELETED, fate);
            case Step.Came<Column> came -> whole(PlainCell.EMPTY, Fate.INSERTED, Fate.INSERTED);
          });
    }
    return new Marked.Row(RowKind.OUTCOME, fate, move, cells);
  }

  private Marked.Row came(Row row) {
    return switch (row) {
      case SectionRow section ->
          section(Fate.INSERTED, MarkedStory.all(List.of(section.text()), Fate.INSERTED));
      case OutcomeRow outcome ->
          twins
              .old(outcome)
              .map(twin -> movedTo(twin, outcome))
              .orElseGet(() -> cameAs(outcome))
              .withComment(comments.onNew(id(outcome)));
      case OtherRow other -> cameAs(other);
    };
  }

  private Marked.Row cameAs(Row row) {
    List<Marked.Cell> cells = new ArrayList<>();
    for (Step<Column> step : columns) {
      cells.add(
          switch (step) {
            case Step.Both<Column> both -> whole(cellOf(row, both.now()), Fate.KEPT, Fate.INSERTED);
            case Step.Gone<Column> gone -> whole(PlainCell.EMPTY, Fate.DELETED, Fate.DELETED);
            case Step.Came<Column> came ->
                whole(cellOf(row, came.now()), Fate.INSERTED, Fate.INSERTED);
          });
    }
    return new Marked.Row(RowKind.OUTCOME, Fate.INSERTED, "", cells);
  }

  /** A row that came from elsewhere, with what changed in it on the way. */
  private Marked.Row movedTo(OutcomeRow old, OutcomeRow now) {
    List<Marked.Cell> cells = new ArrayList<>();
    for (Step<Column> step : columns) {
      cells.add(
          switch (step) {
            case Step.Both<Column> both -> moved(old, now, both.now().key(), Fate.KEPT);
            case Step.Gone<Column> gone -> whole(PlainCell.EMPTY, Fate.DELETED, Fate.DELETED);
            case Step.Came<Column> came -> moved(old, now, came.now().key(), Fate.INSERTED);
          });
    }
    return new Marked.Row(RowKind.OUTCOME, Fate.MOVED_TO, move(now), cells);
  }

  private static Marked.Cell moved(OutcomeRow old, OutcomeRow now, ColumnKey key, Fate fate) {
    PlainCell is = PlainCell.of(now.cells(), key);
    List<Marked.Text> story =
        MarkedStory.closed(PlainCell.of(old.cells(), key).paragraphs(), is.paragraphs());
    return cell(is, is, fate, story.stream().map(text -> text.within(Fate.MOVED_TO)).toList());
  }

  private Marked.Row section(Fate fate, List<Marked.Text> text) {
    int spanBefore = (int) columns.stream().filter(c -> !(c instanceof Step.Came)).count();
    int span = (int) columns.stream().filter(c -> !(c instanceof Step.Gone)).count();
    Marked.Cell cell =
        new Marked.Cell(
            fate == Fate.DELETED ? spanBefore : span,
            fate == Fate.INSERTED ? span : spanBefore,
            Merge.NONE,
            Merge.NONE,
            Fate.KEPT,
            text,
            "");
    return new Marked.Row(RowKind.SECTION, fate, "", List.of(cell));
  }

  private static Marked.Cell whole(PlainCell cell, Fate column, Fate text) {
    return cell(cell, cell, column, MarkedStory.all(cell.paragraphs(), text));
  }

  private static Marked.Cell cell(
      PlainCell old, PlainCell now, Fate fate, List<Marked.Text> paragraphs) {
    return new Marked.Cell(1, 1, now.merge(), old.merge(), fate, paragraphs, "");
  }

  private static PlainCell cellOf(Row row, Column column) {
    Map<ColumnKey, PlainCell> cells =
        switch (row) {
          case OutcomeRow outcome -> outcome.cells();
          case OtherRow other -> other.cells();
          case SectionRow section -> Map.of();
        };
    return PlainCell.of(cells, column.key());
  }

  private OutcomeId id(OutcomeRow row) {
    Section section = row.section();
    return new OutcomeId(line, section, row.code());
  }
}
