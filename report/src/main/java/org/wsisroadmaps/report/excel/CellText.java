package org.wsisroadmaps.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;
import org.wsisroadmaps.report.excel.mark.FieldText;
import org.wsisroadmaps.report.wording.Excerpt;

/** Text as a cell holds it: lines with bullets, without what XML forbids. */
final class CellText {

  /** The most characters that Excel lets a cell hold. */
  static final int LONGEST = 32_767;

  private CellText() {}

  /** The blocks of a cell, each in a line of its own. */
  static List<Span> of(List<Block> blocks) {
    List<Span> spans = new ArrayList<>();
    for (Block block : blocks) {
      if (!spans.isEmpty()) {
        spans.add(Span.plain("\n"));
      }
      if (block.kind() == Block.Kind.LIST_ITEM) {
        spans.add(Span.plain(FieldText.prefix(block)));
      }
      block.styledText().forEach(span -> spans.add(span.withText(clean(span.text()))));
    }
    return spans;
  }

  /** One piece of text. */
  static List<Span> of(String text) {
    return text.isEmpty() ? List.of() : List.of(Span.plain(clean(text)));
  }

  /** The letters of the spans. */
  static String plain(List<Span> spans) {
    return spans.size() == 1
        ? spans.get(0).text()
        : spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** The part of the spans between two indices of their letters. */
  static List<Span> part(List<Span> spans, int from, int to) {
    List<Span> part = new ArrayList<>();
    int start = 0;
    for (Span span : spans) {
      int end = start + span.text().length();
      if (start < to && end > from) {
        String text = span.text();
        part.add(
            span.withText(text.substring(Math.max(from - start, 0), Math.min(to, end) - start)));
      }
      start = end;
    }
    return part;
  }

  /** A text in one line, cut after a whole word where it is longer than it may be. */
  static String brief(String text, int length) {
    return Excerpt.of(clean(text).replaceAll("\\s+", " ").strip(), length);
  }

  /** The greatest index, not above another, that does not part the halves of a letter. */
  static int wholeLetters(String text, int index) {
    return index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1))
        ? index - 1
        : index;
  }

  /** The text with line feeds alone as line ends, and a sign in place of what XML forbids. */
  static String clean(String text) {
    int at = 0;
    while (at < text.length() && !mayNeedCleaning(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(letter -> appendClean(clean, letter));
    return clean.toString();
  }

  private static void appendClean(StringBuilder clean, int letter) {
    switch (letter) {
      case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
      default -> clean.appendCodePoint(isForbidden(letter) ? '\uFFFD' : letter);
    }
  }

  private static boolean mayNeedCleaning(int unit) {
    return switch (Character.getType(unit)) {
      case Character.CONTROL -> unit != '\n' && unit != '\t';
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> unit >= 0xFFFE;
    };
  }

  private static boolean isForbidden(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> letter != '\n' && letter != '\t';
      case Character.SURROGATE -> true;
      default -> (letter & 0xFFFE) == 0xFFFE;
    };
  }
}
