package org.wsisroadmaps.report.excel.returned;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.report.excel.mark.CommentMark;
import org.wsisroadmaps.report.excel.mark.ReviewColumn;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;

/** Reads the rows of a sheet of comments, wherever its header stands and whatever its name is. */
final class CommentRows {

  /** A row with this many of the headers is the header. */
  private static final int ENOUGH_HEADERS = 4;

  private final SheetReading reading;
  private final int header;
  private final Map<ReviewColumn, Integer> columns;
  private final Map<String, ColumnKey> fields;

  private CommentRows(
      SheetReading reading,
      int header,
      Map<ReviewColumn, Integer> columns,
      Map<String, ColumnKey> fields) {
    this.reading = reading;
    this.header = header;
    this.columns = columns;
    this.fields = fields;
  }

  /** The comments of a sheet; empty where it is no sheet of comments. */
  static Optional<CommentRows> of(SheetReading reading, @Nullable WorkbookMark mark) {
    for (NavigableMap<Integer, SheetCell> row : reading.sheet().rows().values()) {
      Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
      for (SheetCell cell : row.values()) {
        ReviewColumn.of(cell.text())
            .ifPresent(column -> columns.putIfAbsent(column, cell.column()));
      }
      if (columns.size() >= ENOUGH_HEADERS
          && columns.containsKey(ReviewColumn.COMMENT)
          && columns.containsKey(ReviewColumn.OUTCOME)) {
        return Optional.of(
            new CommentRows(
                reading,
                row.firstEntry().getValue().row(),
                columns,
                mark == null ? Map.of() : mark.columns()));
      }
    }
    return Optional.empty();
  }

  /** The member that the sheet names beside the word itself, above the header. */
  String member() {
    for (NavigableMap<Integer, SheetCell> row : reading.sheet().rows().values()) {
      for (SheetCell cell : row.values()) {
        boolean isLabel = cell.text().strip().equalsIgnoreCase(ReviewColumn.MEMBER.header());
        SheetCell next = isLabel ? row.get(cell.column() + 1) : null;
        if (next != null && next.row() < header) {
          reading.take(next);
          return next.text().strip();
        }
      }
    }
    return "";
  }

  /** Reads the rows. */
  void read() {
    for (NavigableMap<Integer, SheetCell> row :
        reading.sheet().rows().tailMap(header, false).values()) {
      readRow(row.firstEntry().getValue().row(), row);
    }
  }

  private void readRow(int row, NavigableMap<Integer, SheetCell> cells) {
    String comment = take(row, ReviewColumn.COMMENT);
    String proposal = take(row, ReviewColumn.PROPOSAL);
    Optional<CommentMark> mark = CommentMark.parse(take(row, ReviewColumn.MARK));
    boolean isCollected = columns.containsKey(ReviewColumn.MEMBER);
    String newText = take(row, ReviewColumn.NEW_TEXT);
    String decision = take(row, ReviewColumn.DECISION);
    String response = take(row, ReviewColumn.RESPONSE);
    String position = take(row, ReviewColumn.POSITION);
    String field = take(row, ReviewColumn.FIELD);
    Claim claim =
        new Claim(
            null,
            true,
            take(row, ReviewColumn.LINE),
            take(row, ReviewColumn.SECTION),
            take(row, ReviewColumn.OUTCOME));
    String type = take(row, ReviewColumn.TYPE);
    String member = take(row, ReviewColumn.MEMBER);
    boolean saysNothing =
        comment.isEmpty()
            && proposal.isEmpty()
            && newText.isEmpty()
            && decision.isEmpty()
            && position.isEmpty()
            && response.isEmpty();
    if (saysNothing && mark.isEmpty()) {
      tellSilentRow(cells);
      return;
    }
    // what a member writes into the secretariat's columns is what the member would decide
    Remark.Verdict verdict =
        isCollected
            ? new Remark.Verdict(position, decision, response)
            : new Remark.Verdict(decision, "", "");
    List<String> notes = new ArrayList<>(notes(row));
    if (!isCollected && !response.isEmpty()) {
      notes.add("in the column Response: " + response);
    }
    boolean isInPlace = mark.map(CommentMark::isInPlace).orElse(false);
    reading.remarks.add(
        new Remark(
            mark.map(CommentMark::id).orElse(""),
            member,
            claim,
            new Remark.FieldName(fields.get(field), field),
            new Remark.Saying(
                type,
                comment,
                proposal,
                newText.isEmpty() && !isInPlace ? null : newText,
                null,
                0,
                isInPlace),
            verdict,
            reading.spot(row, columnOfWords(comment, proposal)),
            notes));
  }

  private int columnOfWords(String comment, String proposal) {
    ReviewColumn words =
        comment.isEmpty() && !proposal.isEmpty() ? ReviewColumn.PROPOSAL : ReviewColumn.COMMENT;
    return columns.getOrDefault(words, 0);
  }

  private List<String> notes(int row) {
    return reading.notesOn(
        row,
        columns.getOrDefault(ReviewColumn.COMMENT, -1),
        columns.getOrDefault(ReviewColumn.PROPOSAL, -1));
  }

  private void tellSilentRow(NavigableMap<Integer, SheetCell> cells) {
    for (ReviewColumn column :
        List.of(
            ReviewColumn.LINE,
            ReviewColumn.SECTION,
            ReviewColumn.OUTCOME,
            ReviewColumn.FIELD,
            ReviewColumn.TYPE)) {
      SheetCell cell = cells.get(columns.getOrDefault(column, -1));
      if (cell != null && !cell.text().isBlank()) {
        reading.addLoose(cell, "its row holds no comment");
      }
    }
  }

  private String take(int row, ReviewColumn column) {
    Integer at = columns.get(column);
    return at == null ? "" : reading.take(row, at);
  }
}
