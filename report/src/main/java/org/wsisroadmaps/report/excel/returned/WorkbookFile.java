package org.wsisroadmaps.report.excel.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.opc.Parts;
import org.wsisroadmaps.report.opc.XmlPart;

/**
 * A workbook as it stands in its file.
 *
 * @param sheets its sheets, in their order
 * @param names its defined names with what they stand for
 * @param properties its custom properties
 */
record WorkbookFile(List<Sheet> sheets, Map<String, String> names, Map<String, String> properties) {

  private record SheetEntry(String name, String relation) {}

  /**
   * Reads a workbook.
   *
   * @throws IOException when the file can't be read
   * @throws RoadmapException when it is no workbook, or one that is not safe to read
   */
  static WorkbookFile read(Path file) throws IOException, RoadmapException {
    try (Parts parts = Parts.open(file, Parts.Kind.WORKBOOK)) {
      return read(parts);
    } catch (Parts.TooLargeException e) {
      throw new RoadmapException("is larger inside than is safe", e);
    } catch (ZipException e) {
      throw new RoadmapException("is a damaged Excel workbook: ask for it again", e);
    }
  }

  private static WorkbookFile read(Parts parts) throws IOException, RoadmapException {
    String main =
        parts.relations("").stream()
            .filter(relation -> relation.kind().equals("officeDocument"))
            .map(Parts.Relation::target)
            .findFirst()
            .orElse("xl/workbook.xml");
    if (main.endsWith(".bin")) {
      throw new RoadmapException("is a binary workbook: save it as .xlsx");
    }
    if (!parts.has(main) || main.startsWith("word/") || main.startsWith("ppt/")) {
      throw new RoadmapException("is an Office file, and no Excel workbook");
    }
    List<SheetEntry> entries = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    readMain(parts, main, entries, names);
    Map<String, Parts.Relation> relations =
        parts.relations(main).stream()
            .collect(Collectors.toMap(Parts.Relation::id, r -> r, (first, second) -> first));
    List<String> strings = strings(parts, target(relations, "sharedStrings"));
    NumberFormats formats = NumberFormats.read(parts, target(relations, "styles"));
    Notes notes = new Notes(parts, Notes.persons(parts, target(relations, "person")));
    List<Sheet> sheets = new ArrayList<>();
    for (SheetEntry entry : entries) {
      Parts.Relation relation = relations.get(entry.relation());
      if (relation == null) {
        continue; // a sheet without a part holds nothing
      }
      Optional<XmlPart> opened = parts.xml(relation.target());
      if (opened.isPresent()) {
        try (XmlPart xml = opened.get()) {
          List<SheetNote> beside = notes.of(parts.relations(relation.target()));
          sheets.add(new SheetReader(xml, strings, formats).read(entry.name(), beside));
        } catch (XMLStreamException e) {
          throw XmlPart.damaged(relation.target(), e);
        }
      }
    }
    return new WorkbookFile(sheets, names, properties(parts));
  }

  private static void readMain(
      Parts parts, String main, List<SheetEntry> sheets, Map<String, String> names)
      throws IOException, RoadmapException {
    try (XmlPart xml = parts.xml(main).orElseThrow()) {
      while (xml.next()) {
        if (xml.starts("sheet")) {
          sheets.add(new SheetEntry(xml.attribute("name"), xml.attribute("id")));
        } else if (xml.starts("definedName")) {
          names.put(xml.attribute("name"), xml.text());
        }
      }
    } catch (XMLStreamException e) {
      throw XmlPart.damaged(main, e);
    }
  }

  private static String target(Map<String, Parts.Relation> relations, String kind) {
    return relations.values().stream()
        .filter(relation -> relation.kind().equals(kind))
        .map(Parts.Relation::target)
        .findFirst()
        .orElse("");
  }

  private static List<String> strings(Parts parts, String part)
      throws IOException, RoadmapException {
    List<String> strings = new ArrayList<>();
    Optional<XmlPart> opened = parts.xml(part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("si")) {
            strings.add(xml.richText("si"));
          }
        }
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(part, e);
      }
    }
    return strings;
  }

  private static Map<String, String> properties(Parts parts) throws IOException, RoadmapException {
    Map<String, String> properties = new HashMap<>();
    String part = "docProps/custom.xml";
    Optional<XmlPart> opened = parts.xml(part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        String name = "";
        while (xml.next()) {
          if (xml.starts("property")) {
            name = xml.attribute("name");
          } else if (xml.starts("lpwstr")) {
            properties.put(name, xml.text());
          }
        }
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(part, e);
      }
    }
    return properties;
  }
}
