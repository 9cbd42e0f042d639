package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The content of an element as a reader of the final document sees it: wrappers opened (content
 * controls, custom XML, smart tags), tracked changes accepted, one of two alternatives taken.
 */
final class Accepted {

  private static final Set<String> WRAPPERS =
      Set.of(
          "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo", "rubyBase", "ruby");
  private static final Set<String> LEFT_OUT =
      Set.of("del", "moveFrom", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "rubyPr", "rt");

  private Accepted() {}

  /** The children of an element, those of its wrappers in their place. */
  static List<Xml> children(Xml parent) {
    List<Xml> content = new ArrayList<>(parent.children().size());
    collect(parent, content);
    return content;
  }

  private static void collect(Xml parent, List<Xml> content) {
    for (Xml child : parent.children()) {
      if (WRAPPERS.contains(child.name())) {
        collect(child, content);
      } else if (child.is("sdt")) {
        if (!showsPlaceholder(child)) {
          child.child("sdtContent").ifPresent(inner -> collect(inner, content));
        }
      } else if (child.is("AlternateContent")) {
        alternative(child).ifPresent(taken -> collect(taken, content));
      } else if (!LEFT_OUT.contains(child.name())) {
        content.add(child);
      }
    }
  }

  /**
   * The first of some alternatives that holds text, since a program that does not know what a
   * choice needs shows the next one (ECMA-376-3, 7.5); else the first.
   */
  private static Optional<Xml> alternative(Xml alternatives) {
    List<Xml> all =
        alternatives.children().stream()
            .filter(child -> child.is("Choice") || child.is("Fallback"))
            .toList();
    return all.stream().filter(Accepted::holdsText).findFirst().or(() -> all.stream().findFirst());
  }

  private static boolean holdsText(Xml element) {
    return element.is("t") || element.children().stream().anyMatch(Accepted::holdsText);
  }

  /** Whether a content control shows the words that ask for content, and no content. */
  private static boolean showsPlaceholder(Xml control) {
    return control
        .child("sdtPr")
        .flatMap(properties -> properties.toggle("showingPlcHdr"))
        .orElse(false);
  }

  /** The words of WordArt, which stand in an attribute of its path (VML). */
  static String wordArt(Xml path) {
    String words = path.attribute("string");
    return words == null ? "" : words;
  }

  /** Whether a row or a paragraph mark was deleted or moved away. */
  static boolean isRemoved(Xml properties) {
    return properties.child("del").isPresent() || properties.child("moveFrom").isPresent();
  }
}
