package org.wsisroadmaps.benchmarks.renditions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares texts word by word. */
final class Words {

  private Words() {}

  /** The text with white space folded and soft hyphens dropped. */
  static String fold(String text) {
    return text.replace("\u00AD", "").replaceAll("[\\s\u00A0]+", " ").strip();
  }

  /** The text of blocks that have their kind in front. */
  static String ofBlocks(List<String> blocks) {
    return blocks.stream()
        .map(block -> block.substring(block.indexOf(": ") + 2))
        .collect(Collectors.joining(" "))
        .strip();
  }

  static String[] of(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }

  /** How many words two texts share in order: the length of their longest common subsequence. */
  static int inOrder(String a, String b) {
    String[] wordsA = of(a);
    if (a.equals(b)) {
      return wordsA.length;
    }
    String[] wordsB = of(b);
    int[] row = new int[wordsB.length + 1];
    for (String word : wordsA) {
      int diagonal = 0;
      for (int i = 1; i < row.length; i++) {
        int above = row[i];
        row[i] = word.equals(wordsB[i - 1]) ? diagonal + 1 : Math.max(above, row[i - 1]);
        diagonal = above;
      }
    }
    return row[wordsB.length];
  }

  /** How many words two texts share in any order: no fewer than in order. */
  static int shared(Map<String, Integer> a, Map<String, Integer> b) {
    int shared = 0;
    for (Map.Entry<String, Integer> word : a.entrySet()) {
      shared += Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0));
    }
    return shared;
  }

  static Map<String, Integer> counted(String[] words) {
    Map<String, Integer> counts = new HashMap<>();
    Arrays.stream(words).forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
