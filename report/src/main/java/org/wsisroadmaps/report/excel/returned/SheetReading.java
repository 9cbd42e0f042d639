package org.wsisroadmaps.report.excel.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

/** A sheet while it is gone through: what was taken as a field's, and what was found. */
final class SheetReading {

  private final Sheet sheet;
  private final Set<SheetCell> taken = new HashSet<>();
  private final Set<SheetNote> takenNotes = new HashSet<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<Loose> loose = new ArrayList<>();

  SheetReading(Sheet sheet) {
    this.sheet = sheet;
  }

  Sheet sheet() {
    return sheet;
  }

  /** Takes a cell: its text, without space around it; empty where it holds none. */
  String take(int row, int column) {
    NavigableMap<Integer, SheetCell> cells = sheet.rows().get(row);
    SheetCell cell = cells == null ? null : cells.get(column);
    if (cell == null) {
      return "";
    }
    taken.add(cell);
    return cell.text().strip();
  }

  void take(SheetCell cell) {
    taken.add(cell);
  }

  void take(SheetNote note) {
    takenNotes.add(note);
  }

  boolean isTaken(SheetCell cell) {
    return taken.contains(cell);
  }

  boolean isTaken(SheetNote note) {
    return takenNotes.contains(note);
  }

  Remark.Spot spot(int row, int column) {
    return new Remark.Spot(sheet.name(), SheetCell.address(row, column));
  }

  /** What should be known of cells: that they are formulas. */
  List<String> notesOn(int row, int... columns) {
    List<String> notes = new ArrayList<>();
    for (int column : columns) {
      NavigableMap<Integer, SheetCell> cells = sheet.rows().get(row);
      SheetCell cell = cells == null ? null : cells.get(column);
      if (cell != null && !cell.formula().isEmpty()) {
        notes.add("written as the formula " + cell.formula());
      }
    }
    return notes;
  }

  void addLoose(SheetCell cell, String reason) {
    taken.add(cell);
    String text =
        cell.formula().isEmpty() || cell.formula().equals(cell.text())
            ? cell.text()
            : cell.text() + " (the formula " + cell.formula() + ")";
    loose.add(new Loose(spot(cell.row(), cell.column()), text.strip(), reason, cell.digest()));
  }
}
