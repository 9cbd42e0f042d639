package org.wsisroadmaps.ingest.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small Word files out of the XML of their parts. */
final class WordFile {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String PACKAGE_RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final String namespace;
  private final String relations;
  private final StringBuilder links = new StringBuilder();
  private final Map<String, String> others = new LinkedHashMap<>();
  private String body = "";

  private WordFile(String namespace, String relations) {
    this.namespace = namespace;
    this.relations = relations;
  }

  /** A file with that content of its body. */
  static WordFile of(String body) {
    WordFile file = new WordFile(TRANSITIONAL, RELATIONS);
    file.body = body;
    return file;
  }

  /** The same, as a Strict file. */
  static WordFile strict(String body) {
    WordFile file = new WordFile(STRICT, STRICT_RELATIONS);
    file.body = body;
    return file;
  }

  /** Adds {@code styles}, {@code numbering}, {@code footnotes} or {@code endnotes}. */
  WordFile with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  WordFile withLink(String id, String target) {
    links.append(
        "<Relationship Id=\"%s\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(id, relations, target));
    return this;
  }

  /** Adds or replaces an entry of the file as it is. */
  WordFile withEntry(String name, String content) {
    others.put(name, content);
    return this;
  }

  /** Adds a relationship of the document to a part. */
  WordFile withRelationship(String kind, String target) {
    links.append(
        "<Relationship Id=\"x%d\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(links.length(), relations, kind, target));
    return this;
  }

  byte[] bytes() {
    return bytes("");
  }

  /** The file, with a prologue before the document's XML. */
  byte[] bytes(String prologue) {
    Map<String, String> entries = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder related = new StringBuilder(links);
    int id = 0;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      String name = part.getKey();
      types.append(
          "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
              .formatted(name, name));
      related.append(
          "<Relationship Id=\"part%d\" Type=\"%s/%s\" Target=\"%s.xml\"/>"
              .formatted(id++, relations, name, name));
      entries.put("word/" + name + ".xml", element(name, part.getValue()));
    }
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + types
            + "</Types>");
    all.put(
        "_rels/.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            .formatted(PACKAGE_RELATIONS, relations));
    all.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE_RELATIONS, related));
    all.put("word/document.xml", prologue + element("document", "<w:body>" + body + "</w:body>"));
    all.putAll(entries);
    all.putAll(others);
    return zip(all);
  }

  private String element(String name, String content) {
    return ("<w:%s xmlns:w=\"%s\" xmlns:r=\"%s\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\">%s</w:%s>")
        .formatted(name, namespace, relations, content, name);
  }

  /** A zip file of entries. */
  static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A paragraph of plain text. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A run of plain text. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A cell with that content. */
  static String tc(String content) {
    return "<w:tc>" + content + "</w:tc>";
  }

  /** A table of rows. */
  static String tbl(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row of cells. */
  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }
}
