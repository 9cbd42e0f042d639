package org.wsisroadmaps.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Span;

/**
 * Collects pieces of styled text: white space is folded to single spaces and dropped at both ends,
 * neighbours of one style become one piece, and a space takes the style of the text before it. It
 * is mutable and not safe for use by several threads.
 */
public final class SpanText {

  private final List<Span> spans = new ArrayList<>();
  private boolean spaceDue;

  /** Appends a piece. */
  public SpanText append(Span piece) {
    StringBuilder text = new StringBuilder();
    String raw = piece.text();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        spaceDue |= !spans.isEmpty() || text.length() > 0;
      } else {
        if (spaceDue) {
          putSpace(text);
        }
        text.append(c);
      }
    }
    if (text.length() > 0) {
      put(piece.withText(text.toString()));
    }
    return this;
  }

  private void putSpace(StringBuilder text) {
    if (text.length() > 0) {
      text.append(' ');
    } else {
      int last = spans.size() - 1;
      spans.set(last, spans.get(last).withText(spans.get(last).text() + " "));
    }
    spaceDue = false;
  }

  private void put(Span piece) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).hasStyleOf(piece)) {
      spans.set(last, piece.withText(spans.get(last).text() + piece.text()));
    } else {
      spans.add(piece);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Takes the last character off. */
  public SpanText dropLast() {
    int last = spans.size() - 1;
    if (last >= 0) {
      String text = spans.get(last).text();
      if (text.length() <= 1) {
        spans.remove(last);
      } else {
        spans.set(last, spans.get(last).withText(text.substring(0, text.length() - 1)));
      }
    }
    return this;
  }

  /** The text so far. */
  public List<Span> spans() {
    return List.copyOf(spans);
  }

  /** The text so far, without the first characters. */
  public static List<Span> dropFirst(List<Span> spans, int characters) {
    SpanText rest = new SpanText();
    int left = characters;
    for (Span span : spans) {
      int cut = Math.min(left, span.text().length());
      left -= cut;
      rest.append(span.withText(span.text().substring(cut)));
    }
    return rest.spans();
  }
}
