package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/**
 * Soft hyphens, made one character whatever a program draws for them: U+00AD at the end of a line
 * that divides a word, nothing elsewhere (Unicode Standard, 6.2, "Soft Hyphen").
 */
final class SoftHyphens {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Hyphens that programs draw at the place of a soft one. */
  private static final String HYPHENS = "-\u2010";

  /** Signs that stand for a soft hyphen where they end a line: those of editors and old fonts. */
  private static final String SIGNS = "\u00AC\u2027\uF0AD";

  /** A sign with a narrower advance is not seen, as a share of the font size. */
  private static final double UNSEEN = 0.05;

  private SoftHyphens() {}

  /** The glyphs of a line, from left to right. */
  static List<Glyph> resolved(List<Glyph> line) {
    if (!mayHold(line)) {
      return line;
    }
    boolean[] unseen = new boolean[line.size()];
    boolean any = false;
    for (int i = 0; i < unseen.length; i++) {
      unseen[i] = isUnseen(line, i);
      any |= unseen[i];
    }
    int last = line.size() - 1;
    while (last >= 0 && (line.get(last).isSpace() || unseen[last])) {
      last--;
    }
    boolean divides = last > 0 && divides(line, last, unseen);
    if (!any && !divides) {
      return line;
    }
    List<Glyph> resolved = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (i == last && divides) {
        resolved.add(line.get(i).withText(String.valueOf(SOFT_HYPHEN)));
      } else if (!unseen[i]) {
        resolved.add(line.get(i));
      }
    }
    return resolved;
  }

  /** Whether any of the signs stands in a line; in nearly all, none does. */
  private static boolean mayHold(List<Glyph> line) {
    for (Glyph glyph : line) {
      char c = glyph.text().charAt(0);
      if (c > 0x7F && (c == SOFT_HYPHEN || SIGNS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last glyph that is seen of a line only divides a word. */
  private static boolean divides(List<Glyph> line, int last, boolean[] unseen) {
    String sign = line.get(last).text();
    if (sign.length() != 1) {
      return false;
    }
    if (HYPHENS.contains(sign)) {
      return unseen[last - 1] || last + 1 < line.size() && unseen[last + 1];
    }
    String before = line.get(last - 1).text();
    return SIGNS.contains(sign) && Character.isLetter(before.codePointBefore(before.length()));
  }

  /** Whether a soft hyphen takes no room: it has no width, or another glyph stands in its place. */
  private static boolean isUnseen(List<Glyph> line, int at) {
    Glyph glyph = line.get(at);
    if (glyph.text().charAt(0) != SOFT_HYPHEN || glyph.text().length() > 1) {
      return false;
    }
    double least = UNSEEN * glyph.size();
    return glyph.right() - glyph.left() < least
        || at + 1 < line.size() && line.get(at + 1).left() - glyph.left() < least
        || at > 0 && glyph.left() - line.get(at - 1).left() < least;
  }
}
