package org.wsisroadmaps.report.excel.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.excel.mark.RowMark;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;

/** Goes through a workbook once: its fields first, then all that is left. */
final class WorkbookReading {

  /** The name of the cell that holds the member. */
  private static final String MEMBER = "Member";

  private final WorkbookFile file;
  private final List<SheetReading> sheets = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  WorkbookReading(WorkbookFile file) {
    this.file = file;
  }

  ReturnedWorkbook read() throws RoadmapException {
    WorkbookMark mark = null;
    for (Sheet sheet : file.sheets()) {
      Optional<WorkbookMark> found = WorkbookMark.parse(sheet.texts());
      if (found.isPresent()) {
        mark = found.get();
      } else {
        sheets.add(new SheetReading(sheet));
      }
    }
    if (mark == null) {
      mark = WorkbookMark.ofProperties(file.properties()).orElse(null);
    }
    String member = namedMember();
    boolean isOurs = false;
    for (SheetReading reading : sheets) {
      Optional<CommentRows> comments = CommentRows.of(reading, mark);
      if (comments.isPresent()) {
        isOurs = true;
        member = member.isEmpty() ? comments.get().member() : member;
        comments.get().read();
      }
    }
    isOurs |= readOutcomes(mark);
    if (!isOurs) {
      throw new RoadmapException(
          "is none of the committee's workbooks: it has neither the sheet of comments nor the rows"
              + " of outcomes");
    }
    Set<String> said = mark == null ? Set.of() : mark.texts();
    List<Loose> left = leftovers(said);
    List<Remark> remarks = sheets.stream().flatMap(sheet -> sheet.remarks.stream()).toList();
    List<Loose> loose = new ArrayList<>();
    sheets.forEach(sheet -> loose.addAll(sheet.loose));
    if (!said.isEmpty()) {
      loose.addAll(left);
    }
    return new ReturnedWorkbook(
        member, mark, remarks, loose, said.isEmpty() ? left : List.of(), notes);
  }

  /** The member in the cell that is named so, wherever it went. */
  private String namedMember() {
    String place = file.names().getOrDefault(MEMBER, "");
    int end = place.lastIndexOf('!');
    if (end < 0) {
      return "";
    }
    String sheet = place.substring(0, end).replaceAll("^'|'$", "").replace("''", "'");
    int[] cell = SheetReader.place(place.substring(end + 1).split(":")[0]);
    for (SheetReading reading : sheets) {
      if (reading.sheet().name().equals(sheet) && cell.length == 2) {
        return reading.take(cell[0], cell[1]);
      }
    }
    return "";
  }

  private boolean readOutcomes(@Nullable WorkbookMark mark) {
    FullTextRows fullTexts = new FullTextRows();
    Map<SheetReading, Map<Integer, RowMark>> outcomes = new LinkedHashMap<>();
    for (SheetReading reading : sheets) {
      Map<Integer, RowMark> marks = new LinkedHashMap<>();
      reading
          .sheet()
          .rows()
          .forEach((row, cells) ->
              markOf(reading, cells)
                  .ifPresent(found -> {
                    if (!found.fields().isEmpty() && found.fields().get(0).part() > 0) {
                      fullTexts.add(reading, cells, found);
                    } else {
                      marks.put(row, found);
                    }
                  }));
      if (!marks.isEmpty()) {
        outcomes.put(reading, marks);
      }
    }
    outcomes.forEach((reading, marks) -> {
      OutcomeRows rows = new OutcomeRows(reading, marks, fullTexts, mark);
      rows.read();
      notes.addAll(rows.notes());
    });
    fullTexts.tellChanged();
    return !outcomes.isEmpty();
  }

  private static Optional<RowMark> markOf(
      SheetReading reading, NavigableMap<Integer, SheetCell> cells) {
    for (SheetCell cell : cells.descendingMap().values()) {
      Optional<RowMark> mark = RowMark.parse(cell.text());
      if (mark.isPresent()) {
        reading.take(cell);
        return mark;
      }
    }
    return Optional.empty();
  }

  /** What stands in no field and was not there when the workbook went out. */
  private List<Loose> leftovers(Set<String> said) {
    List<Loose> left = new ArrayList<>();
    for (SheetReading reading : sheets) {
      int before = reading.loose.size();
      for (NavigableMap<Integer, SheetCell> row : reading.sheet().rows().values()) {
        for (SheetCell cell : row.values()) {
          if (!reading.isTaken(cell) && !cell.text().isBlank() && !said.contains(cell.digest())) {
            reading.addLoose(cell, "it stands outside of the fields that are to be filled in");
          }
        }
      }
      for (SheetNote note : reading.sheet().notes()) {
        if (!reading.isTaken(note)) {
          String by = note.author().isEmpty() ? "" : " (by " + note.author() + ")";
          reading.loose.add(
              new Loose(
                  reading.spot(note.row(), note.column()),
                  note.text(),
                  note.isBox()
                      ? "it stands in a box that lies on the sheet"
                      : "it is a note on a cell that belongs to no outcome" + by));
        }
      }
      left.addAll(reading.loose.subList(before, reading.loose.size()));
      reading.loose.subList(before, reading.loose.size()).clear();
    }
    return left;
  }
}
