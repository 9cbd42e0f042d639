package org.wsisroadmaps.report.docx;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How alike two paragraphs are: the share of words that they have in common (Dice's coefficient).
 * It remembers the words of what it was asked for, so it is for the paragraphs of two cells.
 */
final class ParagraphLikeness implements Step.Weight<Paragraph> {

  /**
   * From here on two paragraphs are one that was reworded: with half of the words in common, the
   * reader of a revision still recognises a sentence.
   */
  static final double REWORDED = 0.5;

  /** What equal texts are worth more than ones that only hold the same words. */
  private static final double EQUAL = 1.2;

  private static final double EQUAL_IN_LOOK = 1.3;

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}]+");

  private final IdentityHashMap<Paragraph, Map<String, Integer>> words = new IdentityHashMap<>();

  @Override
  public double of(Paragraph old, Paragraph now) {
    if (old.text().isEmpty() || now.text().isEmpty()) {
      return 0;
    }
    if (old.plainText().equals(now.plainText())) {
      return old.look().equals(now.look()) ? EQUAL_IN_LOOK : EQUAL;
    }
    Map<String, Integer> before = words.computeIfAbsent(old, ParagraphLikeness::count);
    Map<String, Integer> after = words.computeIfAbsent(now, ParagraphLikeness::count);
    int common = 0;
    for (Map.Entry<String, Integer> word : before.entrySet()) {
      common += Math.min(word.getValue(), after.getOrDefault(word.getKey(), 0));
    }
    int all = size(before) + size(after);
    double share = all == 0 ? 0 : 2.0 * common / all;
    return share >= REWORDED ? share : 0;
  }

  private static int size(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> count(Paragraph paragraph) {
    Map<String, Integer> count = new HashMap<>();
    Matcher matcher = WORD.matcher(paragraph.plainText().toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      count.merge(matcher.group(), 1, Integer::sum);
    }
    return count;
  }
}
