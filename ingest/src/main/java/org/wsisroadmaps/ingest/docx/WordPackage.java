package org.wsisroadmaps.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.RecordFormatException;
import org.wsisroadmaps.model.RoadmapException;

/** The parts of a Word document that its text stands in. */
final class WordPackage {

  private final Xml document;
  private final Map<String, Xml> parts;
  private final Map<String, String> links;
  private final String title;

  private WordPackage(
      Xml document, Map<String, Xml> parts, Map<String, String> links, String title) {
    this.document = document;
    this.parts = parts;
    this.links = links;
    this.title = title;
  }

  /**
   * The same document with its tracked changes turned round: its text as it was before them, to
   * whoever reads them as accepted.
   */
  WordPackage rejected() {
    Map<String, Xml> before = new HashMap<>();
    parts.forEach((kind, part) -> before.put(kind, Rejected.of(part)));
    return new WordPackage(Rejected.of(document), before, links, title);
  }

  /**
   * Opens a document.
   *
   * @throws RoadmapException when it is no sound Word document
   */
  static WordPackage open(byte[] bytes) throws RoadmapException {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      try {
        return read(opened);
      } finally {
        opened.revert(); // nothing was changed, and nothing is to be saved
      }
    } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException e) {
      throw new RoadmapException("is a damaged Word document: " + reason(e), e);
    } catch (RecordFormatException e) {
      throw new RoadmapException("holds a part that is larger than is safe", e);
    } catch (NoClassDefFoundError e) {
      // zip entries may name compressions that no Word document uses, and that need other libraries
      throw new RoadmapException("is compressed in a way that Word does not know", e);
    } catch (RuntimeException e) {
      // damage that the package layer does not foresee comes out as any exception
      throw new RoadmapException("is a damaged Word document: its package is not sound", e);
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Zip bomb")) {
      return "a part of it inflates to more than is safe";
    }
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static WordPackage read(OPCPackage opened)
      throws IOException, InvalidFormatException, RoadmapException {
    PackagePart main = main(opened);
    Map<String, Xml> parts = new HashMap<>();
    Map<String, String> links = new HashMap<>();
    for (PackageRelationship relationship : main.getRelationships()) {
      String type = relationship.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      switch (kind) {
        case "styles", "numbering", "footnotes", "endnotes" -> {
          Optional<PackagePart> part = target(opened, main, relationship);
          if (part.isPresent()) {
            parts.putIfAbsent(kind, xml(part.get()));
          }
        }
        case "hyperlink" -> links.put(relationship.getId(), address(relationship));
        default -> {
          // pictures, fonts, settings: no text of the body
        }
      }
    }
    String title = opened.getPackageProperties().getTitleProperty().orElse("");
    return new WordPackage(xml(main), parts, links, title.strip());
  }

  private static PackagePart main(OPCPackage opened)
      throws InvalidFormatException, RoadmapException {
    for (PackageRelationship relationship : opened.getRelationships()) {
      if (relationship.getRelationshipType().endsWith("/officeDocument")) {
        PackagePart part = opened.getPart(relationship);
        if (part != null) {
          String type = part.getContentType();
          if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return part;
          }
          throw new RoadmapException(
              "is no Word document but "
                  + (type.contains("spreadsheet") || type.contains("excel")
                      ? "an Excel workbook"
                      : type.contains("presentation") ? "a presentation" : "an Office file")
                  + ": save it as DOCX or PDF");
        }
      }
    }
    throw new RoadmapException("is no Word document: its package names no main document");
  }

  private static Optional<PackagePart> target(
      OPCPackage opened, PackagePart main, PackageRelationship relationship)
      throws InvalidFormatException {
    if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
      return Optional.empty();
    }
    URI uri =
        PackagingURIHelper.resolvePartUri(main.getPartName().getURI(), relationship.getTargetURI());
    return Optional.ofNullable(opened.getPart(PackagingURIHelper.createPartName(uri)));
  }

  private static String address(PackageRelationship relationship) {
    return relationship.getTargetURI().toString();
  }

  private static Xml xml(PackagePart part) throws IOException, RoadmapException {
    try (InputStream in = part.getInputStream()) {
      return Xml.read(in);
    }
  }

  /** The main document. */
  Xml document() {
    return document;
  }

  /** A part that belongs to the main document: styles, numbering, footnotes or endnotes. */
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
}
