package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.content.Glyph;

/** Puts the glyphs of a page together to words, and these to lines over the whole page. */
public final class WordLines {

  /** Baselines closer than this share of the font size are one. */
  private static final double SAME_BASELINE = 0.15;

  /** A gap wider than this share of the font size parts two words. */
  private static final double GAP = 0.16;

  private WordLines() {}

  /** The lines from top to bottom. */
  public static List<WordLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        Comparator.comparingDouble(Glyph::baseline)
            .thenComparingDouble(Glyph::left)
            .thenComparing(Glyph::text));
    List<WordLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).baseline() - sorted.get(start).baseline()
              > SAME_BASELINE * sorted.get(i).size()) {
        List<Word> words = words(sorted.subList(start, i));
        if (!words.isEmpty()) {
          lines.add(new WordLine(words.get(0).baseline(), words));
        }
        start = i;
      }
    }
    return lines;
  }

  private static List<Word> words(List<Glyph> line) {
    List<Glyph> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(Glyph::left).thenComparing(Glyph::text));
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph g : sorted) {
      boolean parted =
          !word.isEmpty()
              && (g.isSpace() || g.left() - word.get(word.size() - 1).right() > GAP * g.size());
      if (parted) {
        words.add(word(word));
        word.clear();
      }
      if (!g.isSpace()) {
        word.add(g);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
    return words;
  }

  private static Word word(List<Glyph> glyphs) {
    Glyph first = glyphs.get(0);
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(g.text()));
    return new Word(
        text.toString(),
        first.left(),
        glyphs.stream().mapToDouble(Glyph::right).max().orElse(first.right()),
        first.baseline(),
        first.size(),
        first.face().spaceWidth() * first.size(),
        first.face().bold() || first.emboldened());
  }
}
