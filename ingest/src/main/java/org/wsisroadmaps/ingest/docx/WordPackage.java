package org.wsisroadmaps.ingest.docx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.RoadmapException;

/**
 * The parts of a Word document that its text stands in, found by the relationships that name them
 * (ECMA-376-2, 6.5). Parts that hold no text of the body, such as pictures and embedded files, are
 * never inflated.
 */
final class WordPackage {

  /** The parts beside the main document that are read, and what the document lacks without them. */
  private static final Map<String, String> READ =
      Map.of(
          "styles", "its styles: headings and lists may be missed",
          "numbering", "its numbering: numbers and codes that Word counts can't be told",
          "footnotes", "its footnotes: their text is missing",
          "endnotes", "its endnotes: their text is missing",
          "glossaryDocument", "the prompts of its content controls");

  private final Xml document;
  private final Map<String, Xml> parts;
  private final Map<String, String> links;
  private final String title;
  private final List<Finding> findings;

  private WordPackage(
      Xml document,
      Map<String, Xml> parts,
      Map<String, String> links,
      String title,
      List<Finding> findings) {
    this.document = document;
    this.parts = parts;
    this.links = links;
    this.title = title;
    this.findings = List.copyOf(findings);
  }

  /**
   * A relationship.
   *
   * @param id its identifier
   * @param kind the last word of its type, which Transitional and Strict documents share
   * @param target what it names: a part, or an address outside of the file
   * @param external whether it names something outside of the file
   */
  private record Relationship(String id, String kind, String target, boolean external) {

    static Relationship of(Xml element) {
      String type = String.valueOf(element.attribute("Type"));
      String target = element.attribute("Target");
      return new Relationship(
          String.valueOf(element.attribute("Id")),
          type.substring(type.lastIndexOf('/') + 1),
          target == null ? "" : target,
          "External".equalsIgnoreCase(element.attribute("TargetMode")));
    }
  }

  /**
   * The same document with its tracked changes turned round: its text as it was before them, to
   * whoever reads them as accepted.
   */
  WordPackage rejected() {
    Map<String, Xml> before = new HashMap<>();
    parts.forEach((kind, part) -> before.put(kind, Rejected.of(part)));
    return new WordPackage(Rejected.of(document), before, links, title, findings);
  }

  /**
   * Opens a document.
   *
   * @throws RoadmapException when it is no sound Word document
   */
  static WordPackage open(byte[] bytes) throws RoadmapException {
    try (ZipParts zip = ZipParts.open(bytes)) {
      return read(zip);
    }
  }

  private static WordPackage read(ZipParts zip) throws RoadmapException {
    List<Relationship> ofPackage = relationships(zip, "");
    String main =
        ofPackage.stream()
            .filter(relationship -> relationship.kind().equals("officeDocument"))
            .map(relationship -> resolved("", relationship.target()))
            .findFirst()
            .orElseThrow(() -> noWordDocument(zip));
    Xml document = document(zip, main);
    Map<String, Xml> parts = new HashMap<>();
    Map<String, String> links = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Relationship relationship : relationships(zip, main)) {
      String kind = relationship.kind();
      if (kind.equals("hyperlink")) {
        links.put(relationship.id(), relationship.target());
      } else if (READ.containsKey(kind) && !relationship.external() && !parts.containsKey(kind)) {
        Optional<byte[]> part = zip.read(resolved(main, relationship.target()));
        if (part.isPresent()) {
          parts.put(kind, Xml.read(part.get()));
        } else {
          findings.add(missing(READ.getOrDefault(kind, kind)));
        }
      }
    }
    WordPackage word = new WordPackage(document, parts, links, title(zip, ofPackage), findings);
    Prompts.unflagContent(word);
    return word;
  }

  private static Finding missing(String what) {
    return Finding.of(
        FindingCode.PART_MISSING,
        null,
        "the file lacks a part that the document names, "
            + what
            + "; open the document in Word and save it again, or get it anew");
  }

  private static RoadmapException noWordDocument(ZipParts zip) {
    return new RoadmapException(
        zip.holds("content.xml") && zip.holds("META-INF/manifest.xml")
            ? "is an OpenDocument file: open it in Word or LibreOffice and save it as DOCX"
            : "is no Word document: it is a zip file of other things, or lacks the part that names"
                + " its main document");
  }

  private static Xml document(ZipParts zip, String main) throws RoadmapException {
    if (main.endsWith(".bin")) {
      throw otherKind("an Excel workbook");
    }
    Xml document =
        Xml.read(
            zip.read(main)
                .orElseThrow(() ->
                    new RoadmapException(
                        "is an incomplete Word document: the part that holds its text is missing;"
                            + " copy or download it again")));
    return switch (document.name()) {
      case "document" -> document;
      case "workbook" -> throw otherKind("an Excel workbook");
      case "presentation" -> throw otherKind("a presentation");
      default -> throw otherKind("another file");
    };
  }

  private static RoadmapException otherKind(String kind) {
    return new RoadmapException("is no Word document but " + kind + ": save it as DOCX or PDF");
  }

  /** The relationships of a part, or of the package where the part's name is empty. */
  private static List<Relationship> relationships(ZipParts zip, String part)
      throws RoadmapException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Optional<byte[]> content = zip.read(name);
    return content.isEmpty()
        ? List.of()
        : Xml.read(content.get()).children().stream()
            .filter(child -> child.is("Relationship"))
            .map(Relationship::of)
            .toList();
  }

  /**
   * The name of the part that a relationship's target means (RFC 3986, 5.2).
   *
   * @param from the part that the relationship belongs to
   */
  private static String resolved(String from, String target) {
    int fragment = target.indexOf('#');
    String path = fragment < 0 ? target : target.substring(0, fragment);
    Deque<String> names = new ArrayDeque<>();
    String whole =
        path.startsWith("/") ? path : from.substring(0, from.lastIndexOf('/') + 1) + path;
    for (String name : whole.split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return decoded(String.join("/", names));
  }

  private static String decoded(String path) {
    try {
      return path.indexOf('%') < 0
          ? path
          : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // a percent sign that encodes nothing stands for itself
    }
  }

  /** The title among the properties; what is odd about these is not worth a document. */
  private static String title(ZipParts zip, List<Relationship> ofPackage) {
    for (Relationship relationship : ofPackage) {
      @Nullable Xml properties =
          relationship.kind().equals("core-properties")
              ? propertiesOrNull(zip, resolved("", relationship.target()))
              : null;
      if (properties != null) {
        return properties.child("title").map(Xml::text).orElse("").strip();
      }
    }
    return "";
  }

  private static @Nullable Xml propertiesOrNull(ZipParts zip, String name) {
    try {
      Optional<byte[]> part = zip.read(name);
      return part.isPresent() ? Xml.read(part.get()) : null;
    } catch (RoadmapException e) {
      return null;
    }
  }

  /** The main document. */
  Xml document() {
    return document;
  }

  /** A part that belongs to the main document: styles, numbering, footnotes, endnotes, glossary. */
  Optional<Xml> part(String kind) {
    return Optional.ofNullable(parts.get(kind));
  }

  /** The target of a link, by the identifier of its relationship. */
  Optional<String> link(String id) {
    return Optional.ofNullable(links.get(id));
  }

  /** The title among the document's properties, empty where there is none. */
  String title() {
    return title;
  }

  /** What is wrong with the file. */
  List<Finding> findings() {
    return findings;
  }
}
