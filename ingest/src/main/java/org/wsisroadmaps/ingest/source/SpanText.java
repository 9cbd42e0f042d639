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

  private final List<Span> closed = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Span style = Span.plain("");
  private boolean spaceDue;

  /** Appends a piece. */
  public SpanText append(Span piece) {
    return append(piece.text(), piece);
  }

  /** Appends a text in the style of a piece. */
  public SpanText append(String text, Span styled) {
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        spaceDue |= !isEmpty();
        at++;
      } else {
        int end = endOfWord(text, at);
        appendWord(text, at, end, styled);
        at = end;
      }
    }
    return this;
  }

  private void appendWord(String text, int from, int to, Span styled) {
    if (spaceDue) {
      open.append(' ');
      spaceDue = false;
    }
    if (!style.hasStyleOf(styled)) {
      close();
      style = styled;
    }
    open.append(text, from, to);
  }

  private static int endOfWord(String text, int from) {
    int end = from + 1;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isEmpty() {
    return open.isEmpty() && closed.isEmpty();
  }

  private void close() {
    if (!open.isEmpty()) {
      closed.add(style.withText(open.toString()));
      open.setLength(0);
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Takes the last character off. */
  public SpanText dropLast() {
    reopen();
    if (!open.isEmpty()) {
      open.setLength(open.length() - 1);
    }
    reopen();
    return this;
  }

  /** Goes on with the last closed piece where nothing follows it. */
  private void reopen() {
    if (open.isEmpty() && !closed.isEmpty()) {
      style = closed.remove(closed.size() - 1);
      open.append(style.text());
    }
  }

  /** The text so far. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(closed);
    if (!open.isEmpty()) {
      spans.add(style.withText(open.toString()));
    }
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
