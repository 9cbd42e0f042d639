package org.wsisroadmaps.ingest.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words on one baseline, over the whole page.
 *
 * @param baseline the baseline
 * @param words the words from left to right, at least one
 */
public record WordLine(double baseline, List<Word> words) {

  /** Words further apart than this many spaces stand in two pieces of text. */
  public static final double APART = 1.6;

  public WordLine {
    words = List.copyOf(words);
  }

  public double left() {
    return words.get(0).left();
  }

  public double right() {
    return words.get(words.size() - 1).right();
  }

  public double size() {
    return words.stream().mapToDouble(Word::size).max().orElse(0);
  }

  public double top() {
    return words.stream().mapToDouble(Word::top).min().orElse(baseline);
  }

  public double bottom() {
    return words.stream().mapToDouble(Word::bottom).max().orElse(baseline);
  }

  public boolean bold() {
    return words.stream().allMatch(Word::bold);
  }

  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** The pieces of text: words that only spaces divide. */
  public List<WordLine> pieces() {
    List<WordLine> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || words.get(i).left() - words.get(i - 1).right() > APART * words.get(i).spaceWidth()) {
        pieces.add(new WordLine(baseline, words.subList(start, i)));
        start = i;
      }
    }
    return pieces;
  }
}
