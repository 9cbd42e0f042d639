package org.wsisroadmaps.report.docx.returned;

import java.util.List;
import java.util.Map;

/**
 * The main part of a document.
 *
 * @param passages what it holds, in its order
 * @param anchors what comments are on, by their numbers
 */
record Body(List<Passage> passages, Map<String, Note.Anchor> anchors) {
  /** Copies. */
  Body {
    passages = List.copyOf(passages);
    anchors = Map.copyOf(anchors);
  }
}
