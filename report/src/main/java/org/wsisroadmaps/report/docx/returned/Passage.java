package org.wsisroadmaps.report.docx.returned;

import java.util.List;

/**
 * A cell of a roadmap, or something else of the document.
 *
 * @param mark the mark of its outcome and field; empty where it has none
 * @param where where it stands, in words
 * @param paragraphs what it holds
 */
record Passage(String mark, String where, List<Paragraph> paragraphs) {
  /** Copies. */
  Passage {
    paragraphs = List.copyOf(paragraphs);
  }

  String text(Voices voices) {
    return Paragraph.text(paragraphs, voices);
  }
}
