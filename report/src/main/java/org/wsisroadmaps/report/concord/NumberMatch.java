package org.wsisroadmaps.report.concord;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.report.concord.TextNumber.Form;

/**
 * Which numbers of two texts answer to each other. Every number in digits wants one in digits;
 * where none is left, a word or a doubtful one will do.
 *
 * @param onlyFirst numbers in digits that the second text does not have
 * @param onlySecond the same of the second text
 * @param moreFirst numbers in digits that the second text has less often
 * @param moreSecond the same of the second text
 * @param wordsFirst words that count and have no number to answer to
 * @param wordsSecond the same of the second text
 */
record NumberMatch(
    List<TextNumber> onlyFirst,
    List<TextNumber> onlySecond,
    List<TextNumber> moreFirst,
    List<TextNumber> moreSecond,
    List<TextNumber> wordsFirst,
    List<TextNumber> wordsSecond) {

  /**
   * Matches numbers.
   *
   * @param first those of the first text
   * @param second those of the second text
   * @param settled values that were compared already, and are left out where they stand alone
   */
  static NumberMatch of(List<TextNumber> first, List<TextNumber> second, Set<BigDecimal> settled) {
    List<TextNumber> left = new ArrayList<>(first);
    List<TextNumber> right = new ArrayList<>(second);
    match(left, right, Set.of(Form.DIGITS), Set.of(Form.DIGITS));
    match(left, right, Set.of(Form.DIGITS), Set.of(Form.WORD, Form.DOUBTFUL));
    match(left, right, Set.of(Form.WORD, Form.DOUBTFUL), Set.of(Form.DIGITS));
    match(left, right, Set.of(Form.WORD), Set.of(Form.WORD));
    match(left, right, Set.of(Form.WORD, Form.DOUBTFUL), Set.of(Form.WORD, Form.DOUBTFUL));
    asLists(left, right);
    asLists(right, left);
    left.removeIf(number -> number.readings().stream().anyMatch(settled::contains));
    right.removeIf(number -> number.readings().stream().anyMatch(settled::contains));
    return new NumberMatch(
        sure(left, second, false),
        sure(right, first, false),
        sure(left, second, true),
        sure(right, first, true),
        words(left),
        words(right));
  }

  private static void match(
      List<TextNumber> left, List<TextNumber> right, Set<Form> leftForms, Set<Form> rightForms) {
    for (Iterator<TextNumber> numbers = left.iterator(); numbers.hasNext(); ) {
      TextNumber number = numbers.next();
      if (leftForms.contains(number.form())) {
        TextNumber other = answer(number, right, rightForms);
        if (other != null) {
          right.remove(other);
          numbers.remove();
        }
      }
    }
  }

  private static @Nullable TextNumber answer(
      TextNumber number, List<TextNumber> others, Set<Form> forms) {
    TextNumber found = null;
    for (TextNumber other : others) {
      if (forms.contains(other.form()) && number.mayBe(other)) {
        if (other.readings().equals(number.readings())) {
          return other;
        }
        found = found == null ? other : found;
      }
    }
    return found;
  }

  /** What was taken for one number may be a list of two: {@code 4,5}. */
  private static void asLists(List<TextNumber> lists, List<TextNumber> others) {
    for (Iterator<TextNumber> numbers = lists.iterator(); numbers.hasNext(); ) {
      TextNumber list = numbers.next();
      List<TextNumber> answers =
          list.parts().stream()
              .flatMap(part -> others.stream().filter(o -> o.readings().contains(part)).limit(1))
              .distinct()
              .toList();
      if (list.parts().size() == 2 && answers.size() == 2) {
        answers.forEach(others::remove);
        numbers.remove();
      }
    }
  }

  private static List<TextNumber> sure(
      List<TextNumber> left, List<TextNumber> others, boolean known) {
    return left.stream()
        .filter(number -> number.form() == Form.DIGITS)
        .filter(number -> others.stream().anyMatch(number::mayBe) == known)
        .toList();
  }

  private static List<TextNumber> words(List<TextNumber> left) {
    return left.stream().filter(number -> number.form() == Form.WORD).toList();
  }
}
