package org.wsisroadmaps.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/**
 * Words that are wider than their cell and run on over its border, as long addresses do: they
 * belong to the cell that they begin in, with all that follows them in their line.
 */
final class Overruns {

  /** A word goes on up to a gap of this share of the font size. */
  private static final double IN_WORD = 0.12;

  /**
   * A word that has less than this in the cell where it begins, in font sizes, only touches it: its
   * cell's border is not known more exactly.
   */
  private static final double LEAST = 1;

  private Overruns() {}

  /**
   * The words: glyphs of one run with no gap between them, in the order in which they are drawn.
   */
  static List<List<Glyph>> words(List<Glyph> glyphs) {
    List<List<Glyph>> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || parts(glyphs.get(i - 1), glyphs.get(i))) {
        words.add(glyphs.subList(from, i));
        from = i;
      }
    }
    return words;
  }

  private static boolean parts(Glyph a, Glyph b) {
    return a.run() == 0
        || a.run() != b.run()
        || a.isSpace()
        || b.isSpace()
        || b.left() - a.right() > IN_WORD * a.size();
  }

  /**
   * The glyph that a word begins with: the one on the left, or on the right of scripts that begin
   * there.
   */
  static Glyph first(List<Glyph> word) {
    Glyph one = word.get(0);
    if (word.size() == 1) {
      return one;
    }
    Glyph last = word.get(word.size() - 1);
    boolean fromLeft = one.left() <= last.left();
    return fromLeft == isRightToLeft(one) ? last : one;
  }

  private static boolean isRightToLeft(Glyph glyph) {
    byte direction = Character.getDirectionality(glyph.text().codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Where a word stands. */
  enum Kind {
    /** In one cell, */
    INSIDE,
    /** in one, from which it runs on into the next, */
    RUNS_ON,
    /** or in no cell, or half in one: each glyph where it stands. */
    PARTED
  }

  /**
   * Tells where a word stands.
   *
   * @param word the word
   * @param inFirst whether a glyph stands in the cell in which the word begins
   */
  static Kind of(List<Glyph> word, Predicate<Glyph> inFirst) {
    double inside = 0;
    boolean over = false;
    for (Glyph glyph : word) {
      if (inFirst.test(glyph)) {
        inside += glyph.right() - glyph.left();
      } else {
        over = true;
      }
    }
    if (!over) {
      return Kind.INSIDE;
    }
    return inside >= LEAST * word.get(0).size() ? Kind.RUNS_ON : Kind.PARTED;
  }
}
