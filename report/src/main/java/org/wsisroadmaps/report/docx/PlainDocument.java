package org.wsisroadmaps.report.docx;

import java.util.List;
import java.util.Optional;

/**
 * What the document of an edition holds. Two editions with equal documents say the same in the same
 * form: cell by cell, block by block, style by style.
 *
 * @param title the title, nothing where the edition has none
 * @param preamble what stands between the title and the first roadmap
 * @param roadmaps the roadmaps
 * @param others tables that are no roadmap, which stand behind those that are
 */
record PlainDocument(
    Optional<Paragraph> title,
    List<Paragraph> preamble,
    List<Roadmap> roadmaps,
    List<PlainTable> others) {

  /** Copies. */
  PlainDocument {
    preamble = List.copyOf(preamble);
    roadmaps = List.copyOf(roadmaps);
    others = List.copyOf(others);
  }

  /** Words that tell the document's language: all but those of its rows. */
  String sample() {
    StringBuilder words = new StringBuilder();
    title.ifPresent(text -> words.append(text.plainText()).append(' '));
    preamble.forEach(text -> words.append(text.plainText()).append(' '));
    for (Roadmap roadmap : roadmaps) {
      roadmap.heading().ifPresent(text -> words.append(text.plainText()).append(' '));
      roadmap.table().columns().forEach(column -> words.append(column.header()).append(' '));
    }
    return words.toString();
  }

  /**
   * The roadmap of an action line.
   *
   * @param code the action line
   * @param heading its heading, nothing where it has none
   * @param table its table
   */
  record Roadmap(String code, Optional<Paragraph> heading, PlainTable table) {}
}
