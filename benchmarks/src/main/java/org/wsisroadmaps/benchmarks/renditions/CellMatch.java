package org.wsisroadmaps.benchmarks.renditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well the cells of an edition are found by a program that knows tables but no roadmaps: each
 * cell that is not empty is held against the one of the program's cells that is most like it,
 * wherever that stands. A program that does not join rows over page breaks is given the joining:
 * its cells come with what they make together with those that go on with them on the next pages.
 *
 * @param cells the share of cells that are found whole, white space folded
 * @param words how like the best matches are (twice the words that both share in order, over all
 *     words of both), a cell counting by its number of words
 */
record CellMatch(double cells, double words) {

  /** So many cells that share most words are compared word by word. */
  private static final int COMPARED = 6;

  static CellMatch of(List<String> found, TruthEdition truth) {
    List<Candidate> candidates =
        found.stream()
            .map(Words::fold)
            .filter(text -> !text.isEmpty())
            .distinct()
            .map(Candidate::of)
            .toList();
    int cells = 0;
    int whole = 0;
    double alike = 0;
    long words = 0;
    for (String cell : truth.cellTexts()) {
      cells++;
      Best best = best(cell, candidates);
      whole += best.whole() ? 1 : 0;
      int own = Words.of(cell).length;
      alike += own * best.likeness(own);
      words += own;
    }
    return new CellMatch((double) whole / cells, alike / words);
  }

  private record Candidate(String text, int words, Map<String, Integer> counts) {
    static Candidate of(String text) {
      String[] words = Words.of(text);
      return new Candidate(text, words.length, Words.counted(words));
    }
  }

  private record Best(boolean whole, int shared, int words) {
    double likeness(int others) {
      return 2.0 * shared / (words + others);
    }
  }

  private static Best best(String cell, List<Candidate> candidates) {
    String[] words = Words.of(cell);
    Map<String, Integer> counts = Words.counted(words);
    List<Map.Entry<Double, Candidate>> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.text().equals(cell)) {
        return new Best(true, words.length, words.length);
      }
      int shared = Words.shared(counts, candidate.counts());
      ranked.add(Map.entry(2.0 * shared / (words.length + candidate.words()), candidate));
    }
    ranked.sort(Map.Entry.comparingByKey(Comparator.reverseOrder()));
    Best best = new Best(false, 0, 0);
    for (Map.Entry<Double, Candidate> entry :
        ranked.subList(0, Math.min(COMPARED, ranked.size()))) {
      Candidate candidate = entry.getValue();
      Best other = new Best(false, Words.inOrder(cell, candidate.text()), candidate.words());
      if (other.likeness(words.length) > best.likeness(words.length)) {
        best = other;
      }
    }
    return best;
  }
}
