package org.wsisroadmaps.report.docx;

import java.util.List;
import org.wsisroadmaps.model.Span;

/**
 * A paragraph of a document.
 *
 * @param look how it looks
 * @param text its text in pieces of one style each, empty where it has none
 */
record Paragraph(Look look, List<Span> text) {

  /** Copies. */
  Paragraph {
    text = List.copyOf(text);
  }

  static Paragraph of(Look.Kind kind, String text) {
    return new Paragraph(Look.of(kind), text.isEmpty() ? List.of() : List.of(Span.plain(text)));
  }

  String plainText() {
    return Span.text(text);
  }
}
