package org.wsisroadmaps.report.docx.returned;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.report.docx.mark.CellMark;
import org.wsisroadmaps.report.excel.mark.FieldText;
import org.wsisroadmaps.report.opc.XmlPart;

/**
 * Reads the main part of a document: text with who inserted and deleted it (ECMA-376-1, 17.13.5),
 * cell by cell; mutable, for one part.
 */
final class BodyReader {

  /** What these say is how something looked before, or said already beside them. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "pPrChange",
          "rPrChange",
          "tcPrChange",
          "tblPrChange",
          "tblPrExChange",
          "trPrChange",
          "sectPrChange",
          "numberingChange",
          "Fallback",
          "instrText",
          "delInstrText");

  private final XmlPart xml;
  private final List<Passage> passages = new ArrayList<>();
  private final Deque<Writing> writings = new ArrayDeque<>();
  private final Deque<String> inserting = new ArrayDeque<>();
  private final Deque<String> deleting = new ArrayDeque<>();
  private final Map<String, StringBuilder> anchored = new LinkedHashMap<>();
  private final Map<String, @Nullable Cell> anchorCells = new HashMap<>();
  private final Map<String, Integer> anchorParagraphs = new HashMap<>();
  private final Set<String> openAnchors = new HashSet<>();
  private final Map<Integer, String> fields = new HashMap<>();
  private int depth;
  private int tables;
  private int rows;
  private int paragraphs;
  private int column;
  private boolean inParagraphProperties;
  private boolean inRowProperties;
  private List<Cell> row = new ArrayList<>();
  private @Nullable Cell cell;

  BodyReader(XmlPart xml) {
    this.xml = xml;
  }

  /** A paragraph while it is read. */
  private static final class Writing {
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable String insertedBy;
    private @Nullable String deletedBy;
    private int level;
    private boolean isListed;

    Paragraph end() {
      String prefix = isListed ? FieldText.prefix(Block.listItem(level, "")) : "";
      return new Paragraph(prefix, pieces, new Piece("", insertedBy, deletedBy));
    }
  }

  /** A cell while it is read. */
  private static final class Cell {
    private final int column;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** The marks, by the paragraph that each stands in. */
    private final Map<Integer, String> marks = new LinkedHashMap<>();

    Cell(int column) {
      this.column = column;
    }

    /** The mark of a paragraph: where two cells became one, the second keeps its own. */
    String mark(int paragraph) {
      String found = "";
      for (Map.Entry<Integer, String> mark : marks.entrySet()) {
        if (found.isEmpty() || mark.getKey() <= paragraph) {
          found = mark.getValue();
        }
      }
      return found;
    }
  }

  Body read() throws XMLStreamException {
    while (xml.next()) {
      step();
    }
    Map<String, Note.Anchor> anchors = new HashMap<>();
    anchored.forEach((id, words) -> {
      Cell on = anchorCells.get(id);
      int paragraph = anchorParagraphs.getOrDefault(id, 0);
      anchors.put(id, new Note.Anchor(on == null ? "" : on.mark(paragraph), words.toString()));
    });
    return new Body(passages, anchors);
  }

  private void step() throws XMLStreamException {
    for (String name : PASSED_OVER) {
      if (xml.starts(name)) {
        xml.text();
        return;
      }
    }
    table();
    paragraph();
    change();
    text();
    comment();
  }

  private void table() {
    if (xml.starts("tbl")) {
      depth++;
      if (depth == 1) {
        tables++;
        rows = 0;
        fields.clear();
      }
    } else if (xml.ends("tbl")) {
      depth--;
    } else if (xml.starts("trPr")) {
      inRowProperties = true;
    } else if (xml.ends("trPr")) {
      inRowProperties = false;
    } else if (depth == 1 && xml.starts("tr")) {
      rows++;
      column = 0;
      row = new ArrayList<>();
    } else if (depth == 1 && xml.starts("tc")) {
      cell = new Cell(column++);
    } else if (depth == 1 && xml.starts("gridSpan")) {
      column += number(xml.attribute("val"), 1) - 1;
    } else if (depth == 1 && xml.ends("tc")) {
      if (cell != null) {
        row.add(cell);
      }
      cell = null;
    } else if (depth == 1 && xml.ends("tr")) {
      row();
    } else if (xml.starts("bookmarkStart") && cell != null) {
      String name = xml.attribute("name");
      if (CellMark.isMark(name)) {
        cell.marks.put(cell.paragraphs.size(), name);
      }
    }
  }

  /** A cell whose mark was deleted with its text is known by its row and its column. */
  private void row() {
    String outcome =
        row.stream()
            .flatMap(one -> one.marks.values().stream())
            .map(CellMark::row)
            .findFirst()
            .orElse("");
    for (Cell one : row) {
      one.marks.values().forEach(mark -> fields.putIfAbsent(one.column, CellMark.field(mark)));
      String field = fields.getOrDefault(one.column, "");
      if (one.marks.isEmpty() && !outcome.isEmpty() && !field.isEmpty()) {
        one.marks.put(0, outcome + "_" + field);
      }
      add(one);
    }
  }

  private void add(Cell one) {
    String where = "table " + tables + ", row " + rows;
    List<Paragraph> held = new ArrayList<>();
    String mark = one.mark(0);
    for (int i = 0; i < one.paragraphs.size(); i++) {
      if (!one.mark(i).equals(mark)) {
        passages.add(new Passage(mark, where, held));
        held = new ArrayList<>();
        mark = one.mark(i);
      }
      held.add(one.paragraphs.get(i));
    }
    passages.add(new Passage(mark, where, held));
  }

  private void paragraph() {
    if (xml.starts("p")) {
      writings.push(new Writing());
    } else if (xml.ends("p") && !writings.isEmpty()) {
      Paragraph paragraph = writings.pop().end();
      if (cell != null) {
        cell.paragraphs.add(paragraph);
      } else {
        paragraphs++;
        passages.add(new Passage("", "paragraph " + paragraphs, List.of(paragraph)));
      }
      openAnchors.forEach(id -> words(id).append(' '));
    } else if (xml.starts("pPr")) {
      inParagraphProperties = true;
    } else if (xml.ends("pPr")) {
      inParagraphProperties = false;
    } else if (inParagraphProperties && !writings.isEmpty()) {
      Writing writing = writings.element();
      if (xml.starts("ilvl")) {
        writing.level = Math.max(0, number(xml.attribute("val"), 0));
      } else if (xml.starts("numId")) {
        writing.isListed = !xml.attribute("val").equals("0");
      }
    }
  }

  private void change() {
    boolean inserts = xml.starts("ins") || xml.starts("moveTo");
    boolean deletes = xml.starts("del") || xml.starts("moveFrom");
    if (inRowProperties) {
      return; // what stands in the row says the same of itself
    }
    if (inParagraphProperties && !writings.isEmpty()) {
      if (inserts) {
        writings.element().insertedBy = xml.attribute("author");
      } else if (deletes) {
        writings.element().deletedBy = xml.attribute("author");
      }
    } else if (inserts) {
      inserting.push(xml.attribute("author"));
    } else if (deletes) {
      deleting.push(xml.attribute("author"));
    } else if (!inParagraphProperties) {
      if ((xml.ends("ins") || xml.ends("moveTo")) && !inserting.isEmpty()) {
        inserting.pop();
      } else if ((xml.ends("del") || xml.ends("moveFrom")) && !deleting.isEmpty()) {
        deleting.pop();
      }
    }
  }

  private void text() throws XMLStreamException {
    if (writings.isEmpty() || inParagraphProperties) {
      return;
    }
    if (xml.starts("t") || xml.starts("delText")) {
      write(xml.text());
    } else if (xml.starts("tab") || xml.starts("br") || xml.starts("cr")) {
      write(" ");
    } else if (xml.starts("noBreakHyphen")) {
      write("\u2011");
    } else if (xml.starts("sym")) {
      write(symbol(xml.attribute("char")));
    }
  }

  private static String symbol(String code) {
    try {
      return Character.toString(Integer.parseInt(code, 16));
    } catch (IllegalArgumentException e) {
      return "\uFFFD"; // a sign is there, and which one can't be told
    }
  }

  private void write(String text) {
    writings.element().pieces.add(new Piece(text, inserting.peek(), deleting.peek()));
    if (deleting.isEmpty()) {
      openAnchors.forEach(id -> words(id).append(text));
    }
  }

  private void comment() {
    if (xml.starts("commentRangeStart")) {
      anchor(xml.attribute("id"));
      openAnchors.add(xml.attribute("id"));
    } else if (xml.starts("commentRangeEnd")) {
      openAnchors.remove(xml.attribute("id"));
    } else if (xml.starts("commentReference")) {
      anchor(xml.attribute("id"));
      openAnchors.remove(xml.attribute("id"));
    }
  }

  private void anchor(String id) {
    if (!anchored.containsKey(id)) {
      words(id);
      anchorCells.put(id, cell);
      anchorParagraphs.put(id, cell == null ? 0 : cell.paragraphs.size());
    }
  }

  private StringBuilder words(String id) {
    return anchored.computeIfAbsent(id, any -> new StringBuilder());
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
