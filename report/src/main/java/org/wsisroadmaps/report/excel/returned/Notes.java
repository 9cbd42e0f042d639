package org.wsisroadmaps.report.excel.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.opc.Escapes;
import org.wsisroadmaps.report.opc.Parts;
import org.wsisroadmaps.report.opc.XmlPart;

/** Reads what stands beside the cells of a sheet: notes, threads of comments, boxes with text. */
final class Notes {

  /** What programs that know threads write into the note that stands for one. */
  private static final String THREAD = "[Threaded comment]";

  private final Parts parts;
  private final Map<String, String> persons;

  Notes(Parts parts, Map<String, String> persons) {
    this.parts = parts;
    this.persons = persons;
  }

  /** The names of those who wrote threads, by identifier. */
  static Map<String, String> persons(Parts parts, String part)
      throws IOException, RoadmapException {
    Map<String, String> persons = new HashMap<>();
    Optional<XmlPart> opened = parts.xml(part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("person")) {
            persons.put(xml.attribute("id"), xml.attribute("displayName"));
          }
        }
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(part, e);
      }
    }
    return persons;
  }

  /** All that stands beside the cells of a sheet. */
  List<SheetNote> of(List<Parts.Relation> relations) throws IOException, RoadmapException {
    List<SheetNote> threads = new ArrayList<>();
    List<SheetNote> notes = new ArrayList<>();
    for (Parts.Relation relation : relations) {
      Optional<XmlPart> opened =
          switch (relation.kind()) {
            case "comments", "threadedComment", "drawing" -> parts.xml(relation.target());
            default -> Optional.empty();
          };
      if (opened.isPresent()) {
        try (XmlPart xml = opened.get()) {
          switch (relation.kind()) {
            case "comments" -> notes.addAll(legacy(xml));
            case "threadedComment" -> threads.addAll(threads(xml));
            default -> notes.addAll(boxes(xml));
          }
        } catch (XMLStreamException e) {
          throw XmlPart.damaged(relation.target(), e);
        }
      }
    }
    if (!threads.isEmpty()) {
      notes.removeIf(note -> note.text().startsWith(THREAD));
    }
    notes.addAll(threads);
    return notes;
  }

  private static List<SheetNote> legacy(XmlPart xml) throws XMLStreamException {
    List<String> authors = new ArrayList<>();
    List<SheetNote> notes = new ArrayList<>();
    int[] at = {};
    String author = "";
    while (xml.next()) {
      if (xml.starts("author")) {
        authors.add(xml.text());
      } else if (xml.starts("comment")) {
        at = SheetReader.place(xml.attribute("ref"));
        String id = xml.attribute("authorId");
        int index = id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
        author = index >= 0 && index < authors.size() ? authors.get(index) : "";
      } else if (xml.starts("text") && at.length == 2) {
        add(notes, at, author, withoutAuthor(xml.richText("text"), author), false);
      }
    }
    return notes;
  }

  /** Excel writes the author's name in a note's first line. */
  private static String withoutAuthor(String text, String author) {
    String start = author + ":";
    return !author.isEmpty() && text.startsWith(start) ? text.substring(start.length()) : text;
  }

  private List<SheetNote> threads(XmlPart xml) throws XMLStreamException {
    List<SheetNote> notes = new ArrayList<>();
    int[] at = {};
    String author = "";
    while (xml.next()) {
      if (xml.starts("threadedComment")) {
        at = SheetReader.place(xml.attribute("ref"));
        author = persons.getOrDefault(xml.attribute("personId"), "");
      } else if (xml.starts("text") && at.length == 2) {
        add(notes, at, author, Escapes.decoded(xml.text()), false);
      }
    }
    return notes;
  }

  private static List<SheetNote> boxes(XmlPart xml) throws XMLStreamException {
    List<SheetNote> notes = new ArrayList<>();
    int[] at = {0, 0};
    boolean isPlaced = false;
    while (xml.next()) {
      if (xml.starts("twoCellAnchor") || xml.starts("oneCellAnchor")) {
        isPlaced = false;
      } else if (!isPlaced && xml.starts("col")) {
        at[1] = number(xml.text());
      } else if (!isPlaced && xml.starts("row")) {
        at[0] = number(xml.text());
        isPlaced = true;
      } else if (xml.starts("txBody")) {
        add(notes, at, "", paragraphs(xml), true);
      }
    }
    return notes;
  }

  private static String paragraphs(XmlPart xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends("txBody")) {
      if (xml.starts("t")) {
        text.append(xml.text());
      } else if (xml.ends("p") || xml.starts("br")) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static void add(
      List<SheetNote> notes, int[] at, String author, String text, boolean isBox) {
    String words = text.strip();
    if (!words.isEmpty()) {
      notes.add(new SheetNote(at[0], at[1], author.strip(), words, isBox));
    }
  }

  private static int number(String text) {
    return text.strip().matches("\\d{1,7}") ? Integer.parseInt(text.strip()) : 0;
  }
}
