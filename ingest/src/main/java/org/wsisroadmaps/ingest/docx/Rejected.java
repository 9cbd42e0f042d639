package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the tracked changes of a part round: what was inserted is then deleted, what was deleted
 * inserted, and properties are what they were. A document that is read as accepted after this is
 * the document with its changes rejected (ECMA-376-1, 17.13.5).
 */
final class Rejected {

  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("ins", "del"),
          Map.entry("del", "ins"),
          Map.entry("moveFrom", "moveTo"),
          Map.entry("moveTo", "moveFrom"),
          Map.entry("cellIns", "cellDel"),
          Map.entry("cellDel", "cellIns"),
          Map.entry("delText", "t"),
          Map.entry("delInstrText", "instrText"));

  /** Properties, each with the child that tells what they were. */
  private static final Map<String, String> BEFORE =
      Map.of(
          "rPr", "rPrChange",
          "pPr", "pPrChange",
          "tblPr", "tblPrChange",
          "tblPrEx", "tblPrExChange",
          "tblGrid", "tblGridChange",
          "trPr", "trPrChange",
          "tcPr", "tcPrChange",
          "sectPr", "sectPrChange");

  /** What stands among properties and is none of those that a change of properties keeps. */
  private static final Set<String> OWN =
      Set.of(
          "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPr", "sectPr");

  private Rejected() {}

  /** The same part with its changes turned round. */
  static Xml of(Xml element) {
    List<Xml> children = new ArrayList<>(element.children().size());
    for (Xml child : asBefore(element)) {
      if (child.is("cellMerge")) {
        mergeBefore(child).ifPresent(children::add);
      } else if (!(child.is("vMerge") && element.child("cellMerge").isPresent())) {
        children.add(of(child));
      }
    }
    return element.with(OPPOSITES.getOrDefault(element.name(), element.name()), children);
  }

  /** The children of an element, or those that it had where it holds properties that changed. */
  private static List<Xml> asBefore(Xml element) {
    String change = BEFORE.get(element.name());
    Optional<Xml> before = change == null ? Optional.empty() : element.child(change);
    if (before.isEmpty()) {
      return element.children();
    }
    List<Xml> children = new ArrayList<>();
    before.get().child(element.name()).ifPresent(old -> children.addAll(old.children()));
    element.children().stream()
        .filter(child -> OWN.contains(child.name()))
        .filter(child -> children.stream().noneMatch(old -> old.is(child.name())))
        .forEach(children::add);
    return children;
  }

  /**
   * The merge that a cell was in before a merge or a division of cells was tracked; none without.
   */
  private static Optional<Xml> mergeBefore(Xml cellMerge) {
    String before = cellMerge.attribute("vMergeOrig");
    if (before == null) {
      return Optional.empty();
    }
    return Optional.of(
        Xml.element("vMerge", "val", before.equals("rest") ? "restart" : "continue"));
  }
}
