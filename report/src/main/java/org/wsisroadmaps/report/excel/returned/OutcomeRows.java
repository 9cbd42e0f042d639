package org.wsisroadmaps.report.excel.returned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.report.excel.mark.FieldText;
import org.wsisroadmaps.report.excel.mark.ReviewColumn;
import org.wsisroadmaps.report.excel.mark.RowMark;
import org.wsisroadmaps.report.excel.mark.TextMark;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;

/**
 * Reads the rows of the outcomes: what was written beside them, and what of their own text was
 * changed. Rows are known by their marks, columns by their headers or by what stands in them.
 */
final class OutcomeRows {

  /** A column whose header is gone is known where this share of its cells is as it went out. */
  private static final double ENOUGH_CELLS = 0.5;

  /** A column that was emptied in at least so many rows is told once, and not row by row. */
  private static final int WHOLE_COLUMN = 3;

  private static final String LINE = "line";
  private static final String SECTION = "section";
  private static final String CODE = "code";

  private final SheetReading reading;
  private final Map<Integer, RowMark> marks;
  private final FullTextRows fullTexts;
  private final Set<String> statements;
  private final int header;
  private final Map<ColumnKey, Integer> fields = new LinkedHashMap<>();
  private final Map<String, Integer> leads = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private int commentColumn = -1;
  private int decisionColumn = -1;

  OutcomeRows(
      SheetReading reading,
      Map<Integer, RowMark> marks,
      FullTextRows fullTexts,
      @Nullable WorkbookMark mark) {
    this.reading = reading;
    this.marks = marks;
    this.statements = statements(marks);
    this.fullTexts = fullTexts;
    Map<String, ColumnKey> known = mark == null ? Map.of() : mark.columns();
    this.header = header(known);
    findColumns(known);
  }

  /** What a reader should know of the sheet. */
  List<String> notes() {
    return notes;
  }

  private int header(Map<String, ColumnKey> known) {
    int best = -1;
    int most = 1;
    for (Map.Entry<Integer, NavigableMap<Integer, SheetCell>> row :
        reading.sheet().rows().entrySet()) {
      int found = 0;
      for (SheetCell cell : row.getValue().values()) {
        String text = TextMark.plain(cell.text());
        found += known.containsKey(text) || isOwnHeader(text) ? 1 : 0;
      }
      if (found > most && !marks.containsKey(row.getKey())) {
        most = found;
        best = row.getKey();
      }
    }
    return best;
  }

  private static boolean isOwnHeader(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case LINE, SECTION, CODE, "committee comment", "decision" -> true;
      default -> false;
    };
  }

  private void findColumns(Map<String, ColumnKey> known) {
    NavigableMap<Integer, SheetCell> cells = reading.sheet().rows().get(header);
    if (cells != null) {
      for (SheetCell cell : cells.values()) {
        String text = TextMark.plain(cell.text());
        ColumnKey key = known.get(text);
        if (key != null) {
          fields.putIfAbsent(key, cell.column());
        } else if (text.equalsIgnoreCase(ReviewColumn.ROW_COMMENT)) {
          commentColumn = cell.column();
        } else if (text.equalsIgnoreCase(ReviewColumn.DECISION.header())) {
          decisionColumn = cell.column();
        } else if (isOwnHeader(text)) {
          leads.putIfAbsent(text.toLowerCase(Locale.ROOT), cell.column());
        }
      }
    }
    findFieldsByText();
  }

  /** Finds the columns of fields whose headers are gone. */
  private void findFieldsByText() {
    Map<ColumnKey, Map<Integer, Integer>> hits = new LinkedHashMap<>();
    Map<ColumnKey, Integer> filled = new HashMap<>();
    String nothing = TextMark.of("");
    marks.forEach((row, mark) -> {
      for (RowMark.Field field : mark.fields()) {
        if (!fields.containsKey(field.key()) && !field.text().equals(nothing)) {
          filled.merge(field.key(), 1, Integer::sum);
          reading
              .sheet()
              .rows()
              .getOrDefault(row, Collections.emptyNavigableMap())
              .values()
              .stream()
              .filter(cell -> TextMark.of(cell.text()).equals(field.text()))
              .forEach(cell ->
                  hits.computeIfAbsent(field.key(), any -> new HashMap<>())
                      .merge(cell.column(), 1, Integer::sum));
        }
      }
    });
    hits.forEach((key, columns) ->
        columns.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .filter(best -> best.getValue() >= ENOUGH_CELLS * filled.getOrDefault(key, 1))
            .filter(best -> !fields.containsValue(best.getKey()))
            .ifPresent(best -> fields.put(key, best.getKey())));
  }

  /** Reads the rows. */
  void read() {
    Set<ColumnKey> emptied = emptiedColumns();
    for (Map.Entry<Integer, NavigableMap<Integer, SheetCell>> row :
        reading.sheet().rows().entrySet()) {
      int at = row.getKey();
      RowMark mark = marks.get(at);
      if (mark != null) {
        readMarked(at, mark, row.getValue(), emptied);
      } else if (header >= 0 && at > header) {
        readUnmarked(at);
      }
    }
    readNotes();
  }

  /** The columns that went as a whole: that is told once, and is no proposal for every row. */
  private Set<ColumnKey> emptiedColumns() {
    Map<ColumnKey, Integer> filled = new LinkedHashMap<>();
    Set<ColumnKey> kept = new HashSet<>();
    String nothing = TextMark.of("");
    marks.forEach((row, mark) -> {
      for (RowMark.Field field : mark.fields()) {
        if (!field.text().equals(nothing)) {
          filled.merge(field.key(), 1, Integer::sum);
          Integer column = fields.get(field.key());
          if (column != null && !reading.sheet().text(row, column).isBlank()) {
            kept.add(field.key());
          }
        }
      }
    });
    Set<ColumnKey> emptied = new HashSet<>();
    filled.forEach((key, rows) -> {
      if (!kept.contains(key) && (rows >= WHOLE_COLUMN || !fields.containsKey(key))) {
        emptied.add(key);
        notes.add("the sheet of outcomes has nothing in its column for " + key + " any more");
      }
    });
    return emptied;
  }

  private void readMarked(
      int row, RowMark mark, NavigableMap<Integer, SheetCell> cells, Set<ColumnKey> emptied) {
    Claim claim = claim(row, mark);
    readBeside(row, claim);
    for (RowMark.Field field : mark.fields()) {
      Integer column = fields.get(field.key());
      if (column != null) {
        String text = reading.sheet().text(row, column).strip();
        boolean isOwn = claim.isWhole();
        boolean isChanged = !TextMark.of(text).equals(field.text());
        // of a row that was torn apart, what is new is told as text outside of the fields
        if (isOwn || !isChanged) {
          reading.take(row, column);
        }
        if (isOwn && isChanged && !emptied.contains(field.key())) {
          tellChange(row, column, claim, mark, field);
        }
      }
    }
    cells.values().stream()
        .filter(cell -> !reading.isTaken(cell))
        .filter(cell -> isOfMembersColumn(cell.column()))
        .filter(cell -> RowMark.parse(cell.text()).isEmpty())
        .filter(cell -> !cell.text().isBlank())
        .forEach(cell -> readOwnColumn(cell, claim, mark));
  }

  private Claim claim(int row, RowMark mark) {
    Integer statement = fields.get(ColumnKey.OUTCOME);
    boolean isWhole =
        statement == null
            || mark.fields().stream()
                .filter(field -> field.key().equals(ColumnKey.OUTCOME))
                .allMatch(field ->
                    field.text().equals(TextMark.of(reading.sheet().text(row, statement)))
                        || !isStatementOfOther(row, statement));
    return new Claim(mark, isWhole, lead(row, LINE), lead(row, SECTION), lead(row, CODE));
  }

  /** Whether a cell says what another row's outcome says: then the row's cells were torn apart. */
  private boolean isStatementOfOther(int row, int column) {
    return statements.contains(TextMark.of(reading.sheet().text(row, column)));
  }

  private static Set<String> statements(Map<Integer, RowMark> marks) {
    Set<String> statements = new HashSet<>();
    for (RowMark mark : marks.values()) {
      for (RowMark.Field field : mark.fields()) {
        if (field.key().equals(ColumnKey.OUTCOME)) {
          statements.add(field.text());
        }
      }
    }
    return statements;
  }

  private String lead(int row, String name) {
    Integer column = leads.get(name);
    return column == null ? "" : reading.sheet().text(row, column).strip();
  }

  private void readBeside(int row, Claim claim) {
    String comment = commentColumn < 0 ? "" : reading.take(row, commentColumn);
    String position = decisionColumn < 0 ? "" : reading.take(row, decisionColumn);
    if (comment.isEmpty() && position.isEmpty()) {
      return;
    }
    List<String> beside = new ArrayList<>(reading.notesOn(row, commentColumn));
    Sheet.Area area = reading.sheet().mergedFrom(row, commentColumn);
    if (area != null && area.lastRow() > area.firstRow()) {
      List<String> rows = new ArrayList<>();
      for (int other = area.firstRow(); other <= area.lastRow(); other++) {
        RowMark mark = marks.get(other);
        if (mark != null) {
          rows.add((mark.outcome().line() + " " + mark.outcome().code()).strip());
        }
      }
      beside.add("its cell is merged over the rows of " + String.join(", ", rows));
    }
    int column = comment.isEmpty() ? decisionColumn : commentColumn;
    reading.remarks.add(
        remark(
            claim,
            Remark.FieldName.NONE,
            Remark.Saying.comment(comment),
            new Remark.Verdict(position, "", ""),
            reading.spot(row, column),
            beside));
  }

  private void tellChange(int row, int column, Claim claim, RowMark mark, RowMark.Field field) {
    String text = reading.sheet().text(row, column).strip();
    Remark.Saying saying;
    if (field.cut() == 0) {
      saying = new Remark.Saying("", "", "", text, null, 0, true);
    } else {
      String beginning = withoutSign(text);
      Optional<String> whole =
          fullTexts.whole(mark, field.key()).filter(all -> all.length() >= field.cut());
      saying =
          whole
              .map(all ->
                  new Remark.Saying(
                      "", "", "", joined(beginning, all.substring(field.cut())), all, 0, true))
              .orElse(new Remark.Saying("", "", "", beginning, null, field.cut(), true));
    }
    reading.remarks.add(
        remark(
            claim,
            new Remark.FieldName(field.key(), ""),
            saying,
            Remark.Verdict.NONE,
            reading.spot(row, column),
            reading.notesOn(row, column)));
  }

  /** The beginning of a text with the rest of it, in one line or in two as they were. */
  static String joined(String beginning, String rest) {
    return rest.startsWith("\n") || beginning.isEmpty() || rest.isEmpty()
        ? beginning + rest
        : beginning.endsWith(" ") || rest.startsWith(" ")
            ? beginning + rest
            : beginning + (rest.startsWith("•") ? "\n" : " ") + rest;
  }

  private static String withoutSign(String text) {
    int sign = text.lastIndexOf(FieldText.GOES_ON);
    return (sign < 0 ? text : text.substring(0, sign)).stripTrailing();
  }

  /** Whether a column is none that the workbook had when it went out. */
  private boolean isOfMembersColumn(int column) {
    String text = header < 0 ? "" : TextMark.plain(reading.sheet().text(header, column));
    return !fields.containsValue(column)
        && !leads.containsValue(column)
        && !text.equalsIgnoreCase("source")
        && !text.equalsIgnoreCase(ReviewColumn.SHARED_CELLS)
        && !text.equalsIgnoreCase("full text")
        && !text.equalsIgnoreCase("edition")
        && !text.equalsIgnoreCase(ReviewColumn.MARK.header());
  }

  private void readOwnColumn(SheetCell cell, Claim claim, RowMark mark) {
    reading.take(cell);
    String digest = TextMark.of(cell.text());
    if (mark.fields().stream().anyMatch(field -> field.text().equals(digest))) {
      return; // a column that was copied
    }
    String name = header < 0 ? "" : TextMark.plain(reading.sheet().text(header, cell.column()));
    List<String> beside = new ArrayList<>(reading.notesOn(cell.row(), cell.column()));
    beside.add(
        name.isEmpty()
            ? "written in a column without a header"
            : "written in the member's own column " + name);
    reading.remarks.add(
        remark(
            claim,
            Remark.FieldName.NONE,
            Remark.Saying.comment(cell.text().strip()),
            Remark.Verdict.NONE,
            reading.spot(cell.row(), cell.column()),
            beside));
  }

  /** A row that a member put in: its outcome is the one that it names. */
  private void readUnmarked(int row) {
    Claim claim = new Claim(null, true, lead(row, LINE), lead(row, SECTION), lead(row, CODE));
    String comment = commentColumn < 0 ? "" : reading.sheet().text(row, commentColumn);
    String position = decisionColumn < 0 ? "" : reading.sheet().text(row, decisionColumn);
    if (!comment.isBlank() || !position.isBlank()) {
      for (String lead : List.of(LINE, SECTION, CODE)) {
        Integer column = leads.get(lead);
        if (column != null) {
          reading.take(row, column);
        }
      }
      readBeside(row, claim);
    }
  }

  private void readNotes() {
    for (SheetNote note : reading.sheet().notes()) {
      RowMark mark = marks.get(note.row());
      if (mark != null && !note.isBox()) {
        reading.take(note);
        ColumnKey key =
            fields.entrySet().stream()
                .filter(field -> field.getValue() == note.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        List<String> beside = new ArrayList<>(List.of("written as a note on the cell"));
        if (!note.author().isEmpty()) {
          beside.add("by " + note.author());
        }
        reading.remarks.add(
            remark(
                claim(note.row(), mark),
                new Remark.FieldName(key, ""),
                Remark.Saying.comment(note.text()),
                Remark.Verdict.NONE,
                reading.spot(note.row(), note.column()),
                beside));
      }
    }
  }

  private static Remark remark(
      Claim claim,
      Remark.FieldName field,
      Remark.Saying words,
      Remark.Verdict verdict,
      Remark.Spot spot,
      List<String> notes) {
    return new Remark("", "", claim, field, words, verdict, spot, notes);
  }
}
