package org.wsisroadmaps.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wsisroadmaps.report.language.Language;

/**
 * Puts a Word document together (ECMA-376-2: Open Packaging Conventions). The same parts make the
 * same bytes.
 */
final class WordPackageWriter {

  /** The relationship of the footer. */
  static final String FOOTER_ID = "rIdFooter";

  /**
   * An early moment that a ZIP file can tell. The very first one will not do: Java takes it for one
   * that ZIP can't tell, and adds it in the time zone of the machine.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordPackageWriter() {}

  /**
   * Writes a document.
   *
   * @param title its title
   * @param language its language
   * @param date the moment that moves are dated with
   * @param body what it holds
   * @param authors who made the changes in cells, by the marks of these
   * @param custom properties of its own, by their names
   * @param out where to; it is not closed
   */
  static void write(
      String title,
      Language language,
      String date,
      List<Marked.Part> body,
      Map<String, String> authors,
      Map<String, String> custom,
      OutputStream out)
      throws IOException {
    BodyPart main = new BodyPart(language, date, authors);
    byte[] document = main.write(body);
    WordPackageWriter word = new WordPackageWriter();
    boolean commented = !main.comments().isEmpty();
    word.parts.put("[Content_Types].xml", contentTypes(commented, !custom.isEmpty()));
    word.parts.put("_rels/.rels", packageRelationships(!custom.isEmpty()));
    word.parts.put("docProps/core.xml", properties(title, language));
    if (!custom.isEmpty()) {
      word.parts.put("docProps/custom.xml", customProperties(custom));
    }
    word.parts.put("word/document.xml", document);
    word.parts.put("word/_rels/document.xml.rels", relationships(main.links(), commented));
    word.parts.put("word/styles.xml", StylesPart.write(language));
    word.parts.put("word/numbering.xml", NumberingPart.write());
    word.parts.put("word/settings.xml", settings());
    word.parts.put("word/footer1.xml", footer());
    if (commented) {
      word.parts.put("word/comments.xml", comments(main.comments()));
    }
    word.zip(out);
  }

  private void zip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(EPOCH);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static byte[] settings() {
    return WordXml.part("settings")
        .value("defaultTabStop", 720)
        .open("compat")
        .leaf(
            "compatSetting",
            "name",
            "compatibilityMode",
            "uri",
            "http://schemas.microsoft.com/office/word",
            "val",
            "15")
        .close()
        .close()
        .bytes();
  }

  /** The page's number. */
  private static byte[] footer() {
    return WordXml.part("ftr")
        .open("p")
        .open("pPr")
        .value("pStyle", Look.Kind.TEXT.style())
        .value("jc", "center")
        .close()
        .open("fldSimple", "instr", " PAGE ")
        .open("r")
        .text("t", "1")
        .close()
        .close()
        .close()
        .close()
        .bytes();
  }

  private static byte[] comments(List<String> comments) {
    WordXml xml = WordXml.part("comments");
    for (int c = 0; c < comments.size(); c++) {
      xml.open("comment", "id", String.valueOf(c), "author", BodyPart.AUTHOR, "initials", "WR");
      comments
          .get(c)
          .lines()
          .forEach(line ->
              xml.open("p")
                  .open("pPr")
                  .value("pStyle", StylesPart.COMMENT)
                  .close()
                  .open("r")
                  .text("t", line)
                  .close()
                  .close());
      xml.close();
    }
    return xml.close().bytes();
  }

  private interface Content {
    void writeTo(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static byte[] xml(Content content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      content.writeTo(xml);
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("what is written to memory can't fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] contentTypes(boolean commented, boolean custom) {
    return xml(xml -> {
      xml.writeStartElement("Types");
      xml.writeDefaultNamespace(PACKAGE + "content-types");
      contentType(xml, "Default", "Extension", "xml", "application/xml");
      String relationships = "application/vnd.openxmlformats-package.relationships+xml";
      contentType(xml, "Default", "Extension", "rels", relationships);
      String properties = "application/vnd.openxmlformats-package.core-properties+xml";
      contentType(xml, "Override", "PartName", "/docProps/core.xml", properties);
      contentType(xml, "Override", "PartName", "/word/document.xml", WORD + "document.main+xml");
      contentType(xml, "Override", "PartName", "/word/styles.xml", WORD + "styles+xml");
      contentType(xml, "Override", "PartName", "/word/numbering.xml", WORD + "numbering+xml");
      contentType(xml, "Override", "PartName", "/word/settings.xml", WORD + "settings+xml");
      contentType(xml, "Override", "PartName", "/word/footer1.xml", WORD + "footer+xml");
      if (custom) {
        String type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
        contentType(xml, "Override", "PartName", "/docProps/custom.xml", type);
      }
      if (commented) {
        contentType(xml, "Override", "PartName", "/word/comments.xml", WORD + "comments+xml");
      }
      xml.writeEndElement();
    });
  }

  private static void contentType(
      XMLStreamWriter xml, String element, String key, String what, String type)
      throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute(key, what);
    xml.writeAttribute("ContentType", type);
  }

  private static byte[] packageRelationships(boolean custom) {
    return xml(xml -> {
      xml.writeStartElement("Relationships");
      xml.writeDefaultNamespace(PACKAGE + "relationships");
      relationship(xml, "rId1", OFFICE + "officeDocument", "word/document.xml", false);
      String properties = PACKAGE + "relationships/metadata/core-properties";
      relationship(xml, "rId2", properties, "docProps/core.xml", false);
      if (custom) {
        relationship(xml, "rId3", OFFICE + "custom-properties", "docProps/custom.xml", false);
      }
      xml.writeEndElement();
    });
  }

  private static byte[] relationships(List<String> links, boolean commented) {
    return xml(xml -> {
      xml.writeStartElement("Relationships");
      xml.writeDefaultNamespace(PACKAGE + "relationships");
      relationship(xml, "rIdStyles", OFFICE + "styles", "styles.xml", false);
      relationship(xml, "rIdNumbering", OFFICE + "numbering", "numbering.xml", false);
      relationship(xml, "rIdSettings", OFFICE + "settings", "settings.xml", false);
      relationship(xml, FOOTER_ID, OFFICE + "footer", "footer1.xml", false);
      if (commented) {
        relationship(xml, "rIdComments", OFFICE + "comments", "comments.xml", false);
      }
      for (int link = 0; link < links.size(); link++) {
        relationship(xml, BodyPart.linkId(link), OFFICE + "hyperlink", links.get(link), true);
      }
      xml.writeEndElement();
    });
  }

  private static void relationship(
      XMLStreamWriter xml, String id, String type, String target, boolean external)
      throws XMLStreamException {
    xml.writeEmptyElement("Relationship");
    xml.writeAttribute("Id", id);
    xml.writeAttribute("Type", type);
    xml.writeAttribute("Target", target);
    if (external) {
      xml.writeAttribute("TargetMode", "External");
    }
  }

  private static byte[] properties(String title, Language language) {
    String dublinCore = "http://purl.org/dc/elements/1.1/";
    return xml(xml -> {
      xml.writeStartElement("cp:coreProperties");
      xml.writeAttribute("xmlns:cp", PACKAGE + "metadata/core-properties");
      xml.writeAttribute("xmlns:dc", dublinCore);
      element(xml, "dc:title", title);
      element(xml, "dc:creator", BodyPart.AUTHOR);
      element(xml, "dc:language", language.tag());
      xml.writeEndElement();
    });
  }

  /** Properties of the document's own (ECMA-376-1, 22.3), which begin with number 2. */
  private static byte[] customProperties(Map<String, String> custom) {
    String types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    return xml(xml -> {
      xml.writeStartElement("Properties");
      xml.writeDefaultNamespace(
          "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
      xml.writeAttribute("xmlns:vt", types);
      int number = 2;
      for (Map.Entry<String, String> property : custom.entrySet()) {
        xml.writeStartElement("property");
        xml.writeAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
        xml.writeAttribute("pid", String.valueOf(number++));
        xml.writeAttribute("name", property.getKey());
        element(xml, "vt:lpwstr", property.getValue());
        xml.writeEndElement();
      }
      xml.writeEndElement();
    });
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
