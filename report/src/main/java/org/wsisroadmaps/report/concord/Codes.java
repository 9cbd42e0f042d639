package org.wsisroadmaps.report.concord;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.reference.ListLetters;

/**
 * The codes of outcomes in the scripts of the six languages: {@code б} and {@code ب} are b. Some
 * scripts count in several orders of their letters, and one letter alone does not tell which.
 *
 * @param first the order of the first version's letters
 * @param second the order of the second version's letters
 */
record Codes(ListLetters first, ListLetters second) {

  private static final Pattern LETTER = Pattern.compile("(\\p{L})ـ?([\\p{Nd}.]*)");
  private static final String HAN = "一二三四五六七八九十";

  /** The orders in which most codes of outcomes that are paired are the same. */
  static Codes of(List<OutcomePairs.Pair> pairs) {
    Codes best = new Codes(ListLetters.LATIN, ListLetters.LATIN);
    long most = -1;
    for (ListLetters first : ListLetters.values()) {
      for (ListLetters second : ListLetters.values()) {
        Codes codes = new Codes(first, second);
        long same = pairs.stream().filter(codes::areSame).count();
        if (same > most) {
          most = same;
          best = codes;
        }
      }
    }
    return best;
  }

  /** Whether the codes of two outcomes name the same place of a list. */
  boolean areSame(OutcomePairs.Pair pair) {
    return areSame(pair.first().outcome().code(), pair.second().outcome().code());
  }

  /** Whether two codes name the same place of a list in these orders. */
  boolean areSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    List<Integer> numbers = numbers(one);
    if (!numbers.isEmpty()) {
      return numbers.equals(numbers(other));
    }
    Matcher mine = LETTER.matcher(one);
    Matcher others = LETTER.matcher(other);
    if (!mine.matches() || !others.matches() || !mine.group(2).equals(others.group(2))) {
      return false;
    }
    int letter = mine.group(1).charAt(0);
    int otherLetter = others.group(1).charAt(0);
    int place = first.place(letter);
    return place > 0 && place == second.place(otherLetter) && haveSameCase(letter, otherLetter);
  }

  /** Whether two codes name the same place of a list in any orders. */
  static boolean mayBeSame(String one, String other) {
    for (ListLetters first : ListLetters.values()) {
      for (ListLetters second : ListLetters.values()) {
        if (new Codes(first, second).areSame(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean haveSameCase(int letter, int other) {
    return isCaseless(letter)
        || isCaseless(other)
        || Character.isUpperCase(letter) == Character.isUpperCase(other);
  }

  private static boolean isCaseless(int letter) {
    return Character.toUpperCase(letter) == Character.toLowerCase(letter);
  }

  /** The numbers of a code that has no letters; none where it has. */
  private static List<Integer> numbers(String code) {
    List<Integer> numbers = new ArrayList<>();
    // ① is 1 in the compatible form
    for (String part : Normalizer.normalize(code, Normalizer.Form.NFKC).split("\\.")) {
      if (part.isEmpty()) {
        return List.of();
      }
      int first = part.charAt(0);
      if (part.chars().allMatch(Character::isDigit) && part.length() < 10) {
        numbers.add(Integer.valueOf(part));
      } else if (part.length() == 1 && HAN.indexOf(first) >= 0) {
        numbers.add(HAN.indexOf(first) + 1);
      } else {
        return List.of();
      }
    }
    return numbers;
  }
}
