package org.wsisroadmaps.report.excel.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.opc.Escapes;
import org.wsisroadmaps.report.opc.XmlPart;

/** Reads the rows of a sheet. */
final class SheetReader {

  /** More cells than this, no committee filled in. */
  static final int MOST_CELLS = 2_000_000;

  private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

  private final XmlPart xml;
  private final List<String> strings;
  private final NumberFormats formats;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = Sheet.noRows();
  private final List<Sheet.Area> merged = new ArrayList<>();
  private int row = -1;
  private int column = -1;
  private int cells;

  SheetReader(XmlPart xml, List<String> strings, NumberFormats formats) {
    this.xml = xml;
    this.strings = strings;
    this.formats = formats;
  }

  /** Reads the sheet. */
  Sheet read(String name, List<SheetNote> notes) throws XMLStreamException, RoadmapException {
    while (xml.next()) {
      if (xml.starts("row")) {
        row = xml.attribute("r").matches("\\d{1,7}") ? number(xml.attribute("r")) - 1 : row + 1;
        column = -1;
      } else if (xml.starts("c")) {
        readCell();
      } else if (xml.starts("mergeCell")) {
        addMerged(xml.attribute("ref"));
      }
    }
    return new Sheet(name, rows, merged, notes);
  }

  private void readCell() throws XMLStreamException, RoadmapException {
    int[] at = place(xml.attribute("r"));
    if (at.length == 2) {
      row = at[0];
      column = at[1];
    } else {
      column++;
    }
    String type = xml.attribute("t");
    int look = xml.attribute("s").matches("\\d{1,9}") ? number(xml.attribute("s")) : 0;
    String value = "";
    String inline = "";
    String formula = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("f")) {
        String text = xml.text();
        formula = text.isEmpty() ? "" : "=" + text;
      } else if (xml.starts("is")) {
        inline = xml.richText("is");
      }
    }
    // POI leaves the old words beside the new ones where it sets those of such a cell
    String shown = type.equals("inlineStr") && value.isEmpty() ? inline : value;
    String text = text(type, shown, look, formula);
    if (!text.isEmpty() || !formula.isEmpty()) {
      if (++cells > MOST_CELLS) {
        throw new RoadmapException(
            "has more than " + MOST_CELLS + " cells filled in: ask for the committee's workbook");
      }
      rows.computeIfAbsent(row, any -> new TreeMap<>())
          .put(
              column,
              new SheetCell(row, column, text, isNumber(type) ? value.strip() : "", formula));
    }
  }

  private static boolean isNumber(String type) {
    return type.isEmpty() || type.equals("n");
  }

  private String text(String type, String value, int look, String formula) {
    return switch (type) {
      case "s" -> {
        int index = value.strip().matches("\\d{1,9}") ? number(value.strip()) : -1;
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "str" -> Escapes.decoded(value);
      case "inlineStr" -> value;
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      // a comment that begins like a formula is one that fails: its words are the formula's
      case "e" -> formula.isEmpty() ? value : formula;
      case "d" -> value;
      default -> value.isBlank() ? formula : formats.shown(value.strip(), look);
    };
  }

  private void addMerged(String area) {
    String[] corners = area.split(":");
    int[] first = place(corners[0]);
    int[] last = place(corners[corners.length - 1]);
    if (first.length == 2 && last.length == 2) {
      merged.add(new Sheet.Area(first[0], first[1], last[0], last[1]));
    }
  }

  /** Row and column of an address, 0-based; nothing where it is none. */
  static int[] place(String address) {
    Matcher cell = CELL.matcher(address);
    if (!cell.matches()) {
      return new int[0];
    }
    int column = 0;
    for (char letter : cell.group(1).toCharArray()) {
      column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
    }
    return new int[] {number(cell.group(2)) - 1, column - 1};
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
