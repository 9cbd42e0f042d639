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

  /** The extensions whose elements are read (ECMA-376-3, 7.6, and MS-DOCX, 2.6). */
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "http://schemas.microsoft.com/office/word/2010/wordml",
          "http://schemas.microsoft.com/office/word/2012/wordml",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing");

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
        if (!Prompts.isShownBy(child)) {
          collect(child, content); // without sdtContent too, as some programs write it
        }
      } else if (child.is("AlternateContent")) {
        alternative(child).ifPresent(taken -> collect(taken, content));
      } else if (!LEFT_OUT.contains(child.name())) {
        content.add(child);
      }
    }
  }

  /**
   * The first of some alternatives all of whose extensions are understood, else what is meant for
   * programs that understand none (ECMA-376-3, 7.6).
   */
  static Optional<Xml> alternative(Xml alternatives) {
    return alternatives.children().stream()
        .filter(child -> child.is("Fallback") || child.is("Choice") && isUnderstood(child))
        .findFirst();
  }

  private static boolean isUnderstood(Xml choice) {
    String required = choice.attribute("Requires");
    return required != null && UNDERSTOOD.containsAll(List.of(required.strip().split("\\s+")));
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

  /**
   * How a cell is merged with those above and below it, a tracked merge accepted: {@code restart}
   * where the merge begins, {@code continue} where it goes on; nothing where it is not merged.
   */
  static Optional<String> verticalMerge(Xml cellProperties) {
    Optional<Xml> tracked = cellProperties.child("cellMerge");
    return tracked.isPresent()
        ? tracked
            .map(merge -> merge.attribute("vMerge"))
            .map(merge -> merge.equals("rest") ? "restart" : "continue")
        : cellProperties
            .child("vMerge")
            .map(merge -> "restart".equals(merge.attribute("val")) ? "restart" : "continue");
  }
}
