package org.wsisroadmaps.report.concord;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.reference.ListLetters;

/** The codes of outcomes in the scripts of the six languages: {@code б} and {@code ب} are b. */
final class Codes {

  private static final Pattern LETTER = Pattern.compile("(\\p{L})ـ?([\\p{Nd}.]*)");
  private static final String HAN = "一二三四五六七八九十";

  private Codes() {}

  /** Whether two codes name the same place of a list. */
  static boolean areSame(String first, String second) {
    if (first.equals(second)) {
      return true;
    }
    List<Integer> numbers = numbers(first);
    if (!numbers.isEmpty()) {
      return numbers.equals(numbers(second));
    }
    Matcher one = LETTER.matcher(first);
    Matcher two = LETTER.matcher(second);
    if (!one.matches() || !two.matches() || !one.group(2).equals(two.group(2))) {
      return false;
    }
    int letter = one.group(1).charAt(0);
    int other = two.group(1).charAt(0);
    boolean sameCase =
        isCaseless(letter)
            || isCaseless(other)
            || Character.isUpperCase(letter) == Character.isUpperCase(other);
    return sameCase
        && ListLetters.places(letter).stream().anyMatch(ListLetters.places(other)::contains);
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
