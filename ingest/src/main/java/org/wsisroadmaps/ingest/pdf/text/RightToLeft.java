package org.wsisroadmaps.ingest.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsisroadmaps.ingest.source.SpanText;
import org.wsisroadmaps.model.Span;

/** Brings a line that was collected from left to right into the order in which it is read. */
final class RightToLeft {

  private RightToLeft() {}

  static List<Span> logicalOrder(List<Span> visual) {
    boolean needed = visual.stream().anyMatch(span -> containsRightToLeft(span.text()));
    return needed ? reorder(visual) : visual;
  }

  /** The letters of one glyph, such as a ligature, in the order in which they would stand. */
  static String visual(String letters) {
    return letters.length() > 1 && containsRightToLeft(letters)
        ? new StringBuilder(letters).reverse().toString()
        : letters;
  }

  private static boolean containsRightToLeft(String text) {
    return text.codePoints()
        .anyMatch(c -> {
          byte d = Character.getDirectionality(c);
          return d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
  }

  /** A line is read by the same rules that set it: Unicode Standard Annex #9, applied once more. */
  private static List<Span> reorder(List<Span> visual) {
    List<Span> units = new ArrayList<>();
    for (Span span : visual) {
      span.text().codePoints().forEach(c -> units.add(span.withText(Character.toString(c))));
    }
    String text = units.stream().map(Span::text).collect(Collectors.joining());
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
    byte[] levels = new byte[units.size()];
    int at = 0;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(at);
      at += units.get(i).text().length();
    }
    Object[] ordered = units.toArray();
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    SpanText result = new SpanText();
    for (Object unit : ordered) {
      result.append((Span) unit);
    }
    return result.spans();
  }
}
