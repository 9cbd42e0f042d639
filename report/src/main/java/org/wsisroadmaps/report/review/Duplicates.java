package org.wsisroadmaps.report.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.Duplicate;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.report.excel.mark.TextMark;

/** Finds the comments on one outcome that say the same. */
final class Duplicates {

  /**
   * Comments that share this much of their words are nearly the same: Dice's measure (L. Dice,
   * Measures of the amount of ecologic association between species, Ecology 26, 1945) over words.
   */
  static final double NEAR = 0.8;

  private Duplicates() {}

  static List<Duplicate> of(List<ReviewComment> comments) {
    Map<CommentPlace, List<ReviewComment>> places = new LinkedHashMap<>();
    for (ReviewComment comment : comments) {
      if (!words(comment).isEmpty()) {
        places.computeIfAbsent(comment.at().in(null), any -> new ArrayList<>()).add(comment);
      }
    }
    List<Duplicate> duplicates = new ArrayList<>();
    places.values().forEach(place -> duplicates.addAll(among(place)));
    return duplicates;
  }

  private static List<Duplicate> among(List<ReviewComment> comments) {
    List<Duplicate> found = new ArrayList<>();
    List<ReviewComment> left = new ArrayList<>(comments);
    while (!left.isEmpty()) {
      ReviewComment first = left.remove(0);
      List<String> same = new ArrayList<>(List.of(first.id()));
      boolean isExact = true;
      for (ReviewComment other : List.copyOf(left)) {
        double likeness = likeness(words(first), words(other));
        if (likeness >= NEAR) {
          isExact &= words(first).equals(words(other));
          same.add(other.id());
          left.remove(other);
        }
      }
      if (same.size() > 1) {
        found.add(
            new Duplicate(isExact ? Duplicate.Likeness.EXACT : Duplicate.Likeness.NEAR, same));
      }
    }
    return found;
  }

  private static String words(ReviewComment comment) {
    return TextMark.plain(comment.comment() + " " + comment.change()).toLowerCase(Locale.ROOT);
  }

  /** From 0 to 1: the share of the words of both that both have. */
  static double likeness(String first, String second) {
    if (first.equals(second)) {
      return 1;
    }
    Map<String, Integer> counts = new HashMap<>();
    String[] one = first.split("[^\\p{L}\\p{M}\\p{N}]+");
    String[] other = second.split("[^\\p{L}\\p{M}\\p{N}]+");
    for (String word : one) {
      counts.merge(word, 1, Integer::sum);
    }
    int shared = 0;
    for (String word : other) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / (one.length + other.length);
  }
}
