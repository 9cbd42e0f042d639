package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/**
 * The marks of footnotes, and exponents, that are raised beside a number: they are none of its
 * digits, and so become the characters that Unicode has for them (Superscripts and Subscripts).
 */
final class RaisedMarks {

  /** A mark is at most so large, as a share of the line's font size. */
  private static final double SMALLER = 0.9;

  /** A mark is raised by so much at least, as a share of the line's font size. */
  private static final double RAISED = 0.15;

  /** A glyph further away is not beside the number, as a share of the line's font size. */
  private static final double BESIDE = 0.2;

  private static final String PLAIN = "0123456789abcdefghijklmnoprstuvwxyz+-()";
  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁺⁻⁽⁾";

  private RaisedMarks() {}

  /**
   * The glyphs of a line, those of marks beside numbers as superscript characters.
   *
   * @param line the glyphs, from left to right
   * @param typical one that stands and is as large as most of them
   */
  static List<Glyph> apart(List<Glyph> line, Glyph typical) {
    boolean any = false;
    for (Glyph glyph : line) {
      any |= isRaised(glyph, typical);
    }
    if (!any) {
      return line;
    }
    List<Glyph> apart = new ArrayList<>(line);
    for (int from = 0; from < line.size(); from++) {
      int to = from;
      while (to < line.size() && isRaised(line.get(to), typical)) {
        to++;
      }
      if (to > from && (isNumber(line, from - 1, from) || isNumber(line, to, to - 1))) {
        for (int i = from; i < to; i++) {
          apart.set(i, superscript(line.get(i)));
        }
      }
      from = Math.max(from, to - 1);
    }
    return apart;
  }

  private static boolean isRaised(Glyph glyph, Glyph typical) {
    return glyph.size() <= SMALLER * typical.size()
        && typical.baseline() - glyph.baseline() >= RAISED * typical.size()
        && !glyph.isSpace();
  }

  /** Whether a digit stands at a place, right beside the glyph at another place. */
  private static boolean isNumber(List<Glyph> line, int at, int beside) {
    if (at < 0 || at >= line.size()) {
      return false;
    }
    Glyph digit = line.get(at);
    Glyph mark = line.get(beside);
    double gap = at < beside ? mark.left() - digit.right() : digit.left() - mark.right();
    return Character.isDigit(digit.text().codePointAt(0)) && gap < BESIDE * digit.size();
  }

  private static Glyph superscript(Glyph glyph) {
    StringBuilder text = new StringBuilder();
    for (char c : glyph.text().toCharArray()) {
      int at = PLAIN.indexOf(c);
      text.append(at < 0 ? c : SUPERSCRIPT.charAt(at));
    }
    return glyph.withText(text.toString());
  }
}
