package org.wsisroadmaps.ingest.vocabulary;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wsisroadmaps.model.reference.ListLetters;

/**
 * The code that opens an outcome or a nested point: {@code A:}, {@code B1:}, {@code a.}, {@code
 * (c)}, {@code ii.}, {@code 3.}, {@code 3.1}; in other scripts {@code а)}, {@code أ.}, {@code ①},
 * {@code 二、}; with leading zeros {@code 001.}.
 *
 * @param value the code without its punctuation
 * @param end how many characters of the text it takes, with punctuation and white space
 */
public record OutcomeCode(String value, int end) {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*(?:[(（]\\s*([A-Za-z]{1,2}\\d{0,2}|[ivxIVX]{1,5}|\\d{1,2})\\s*[)）]"
              + "|([A-Za-z]\\d{0,2}|[ivxIVX]{1,5}|\\d{1,2}|[A-Z]{2})\\s?"
              + "(?:[:：)）．]|\\.(?!\\d)|\\s[-–—](?=\\s))"
              // 1.1 as points are numbered, not as texts have numbers: 1.5 million
              + "|(\\d{1,2}(?:\\.\\d{1,2}){1,2})(?:[.:：)]|(?=\\s+\\p{Lu}))"
              // other scripts: letters, numerals of Chinese, numbers in circles and parentheses
              + "|[(（]?\\s*([А-Яа-яЁё]\\d{0,2}|[\\u0621-\\u064A]ـ?[\\p{Nd}]{0,2}|[一二三四五六七八九十]{1,3})"
              + "\\s?(?:[)）:：、．]|\\.(?!\\p{L}))"
              + "|([①-⒛])\\s?[.．、)]?"
              // numbers with leading zeros and of other scripts
              + "|[(（]?\\s*(0\\d{1,2}|[\\p{Nd}&&[^0-9]]{1,2})\\s?(?:[)）:：、．]|\\.(?!\\p{Nd})))"
              + "\\s*");

  private static final int GROUPS = 6;

  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  /** How many codes may be missing between two that follow each other. */
  private static final int GAP = 4;

  /** The code at the start of a text. */
  public static Optional<OutcomeCode> at(String text) {
    Matcher matcher = OPENING.matcher(text);
    if (!matcher.lookingAt() || matcher.end() == text.length() && text.length() > 6) {
      return Optional.empty();
    }
    String value =
        IntStream.rangeClosed(1, GROUPS)
            .mapToObj(matcher::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return Optional.of(new OutcomeCode(value, matcher.end()));
  }

  /** The code that is all of a text, with punctuation behind it or without. */
  public static Optional<OutcomeCode> alone(String text) {
    String code = text.strip();
    return at(code)
        .filter(found -> found.end() == code.length())
        .or(() -> at(code + ":").filter(found -> found.end() == code.length() + 1));
  }

  /**
   * Whether this code may stand in the row after that of another one: the next, or one soon after.
   */
  public boolean follows(OutcomeCode before) {
    return followsAsNumeral(before) || followsAsLetter(before);
  }

  /** As II follows I; a letter alone is no numeral but beside one of several letters. */
  private boolean followsAsNumeral(OutcomeCode before) {
    int steps = numeral(value) - numeral(before.value);
    return areNumerals(List.of(before.value, value))
        && Character.isUpperCase(value.charAt(0)) == Character.isUpperCase(before.value.charAt(0))
        && steps >= 1
        && steps <= GAP;
  }

  private boolean followsAsLetter(OutcomeCode before) {
    return Parts.all(value).stream()
        .anyMatch(mine -> Parts.all(before.value).stream().anyMatch(mine::follows));
  }

  /** Whether codes are Roman numerals, as at least one of several letters tells. */
  public static boolean areNumerals(Collection<String> codes) {
    return codes.stream().allMatch(code -> numeral(code) >= 0)
        && codes.stream().anyMatch(code -> code.length() > 1);
  }

  private static int numeral(String code) {
    return ROMAN.indexOf(code.toLowerCase(Locale.ROOT));
  }

  /** Whether the code is the first of its kind, so that a list starts (again) with it. */
  public boolean isFirst() {
    Parts parts = Parts.of(value);
    return parts.letter == 1 && parts.number <= (parts.style == Style.DIGITS ? 0 : 1);
  }

  /** Whether the code begins with a letter. */
  public boolean isLettered() {
    return Character.isLetter(value.charAt(0));
  }

  /** Whether this code stands before another one in the order of codes of the same style. */
  public boolean isBefore(OutcomeCode other) {
    Parts mine = Parts.of(value);
    Parts others = Parts.of(other.value);
    return mine.style == others.style
        && (mine.letter < others.letter
            || mine.letter == others.letter && mine.number < others.number);
  }

  /** Whether this code is of the same style (letter case, digits) as another one. */
  public boolean isLike(OutcomeCode other) {
    return Parts.of(value).style == Parts.of(other.value).style;
  }

  /**
   * Whether this code names a point nested in an outcome.
   *
   * @param parent the outcome's code
   * @param nested the codes that were met inside the outcome so far, in order
   */
  public boolean isNestedIn(OutcomeCode parent, List<OutcomeCode> nested) {
    Parts mine = Parts.of(value);
    Parts outer = Parts.of(parent.value);
    if (outer.number == 0 && mine.number > 0 && mine.sameLetter(outer)) {
      return true;
    }
    if (nested.isEmpty()) {
      boolean opensList = value.equals("i") || value.equals("1") || value.equals("a");
      return opensList && !follows(parent) && !parent.value.equals(value);
    }
    OutcomeCode last = nested.get(nested.size() - 1);
    int roman = numeral(value);
    int lastRoman = numeral(last.value);
    boolean romanOn = roman > 0 && lastRoman >= 0 && roman > lastRoman && roman <= lastRoman + 2;
    return romanOn || follows(last) && !follows(parent);
  }

  private enum Style {
    UPPER,
    LOWER,
    CYRILLIC_UPPER,
    CYRILLIC_LOWER,
    ARABIC,
    HAN,
    DIGITS
  }

  /** The parts of a code that tell its order. */
  private record Parts(Style style, int letter, int number) {

    private static final String HAN_NUMERALS = "一二三四五六七八九";

    /** The code in the first of the orders that it may be counted in. */
    static Parts of(String value) {
      return all(value).get(0);
    }

    /** The code in every order that it may be counted in. */
    static List<Parts> all(String value) {
      int first = value.codePointAt(0);
      if (Character.isDigit(first)) {
        String[] numbers = value.split("\\.");
        int second = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 0;
        return List.of(new Parts(Style.DIGITS, Integer.parseInt(numbers[0]), second));
      }
      if (!Character.isLetter(first)) {
        // ① is 1, ⒈ is 1. and ⑴ is (1) in the compatible form
        String number = Normalizer.normalize(value, Normalizer.Form.NFKC).replaceAll("\\D", "");
        return List.of(new Parts(Style.DIGITS, number.isEmpty() ? 0 : Integer.parseInt(number), 0));
      }
      return switch (UnicodeScript.of(first)) {
        case CYRILLIC ->
            counted(
                value,
                Character.isUpperCase(first) ? Style.CYRILLIC_UPPER : Style.CYRILLIC_LOWER,
                ListLetters.RUSSIAN,
                ListLetters.RUSSIAN_ALPHABET);
        case ARABIC -> counted(value, Style.ARABIC, ListLetters.ABJAD, ListLetters.ARABIC_ALPHABET);
        case HAN -> List.of(new Parts(Style.HAN, han(value), 0));
        default -> List.of(latin(value));
      };
    }

    private static List<Parts> counted(String value, Style style, ListLetters... orders) {
      String digits = value.substring(1).replaceAll("\\D", "");
      int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
      return Stream.of(orders)
          .map(order -> new Parts(style, order.place(value.charAt(0)), number))
          .toList();
    }

    private static int han(String value) {
      int ten = value.indexOf('十');
      if (ten < 0) {
        return HAN_NUMERALS.indexOf(value.charAt(0)) + 1;
      }
      int tens = ten == 0 ? 1 : HAN_NUMERALS.indexOf(value.charAt(0)) + 1;
      int ones =
          ten == value.length() - 1
              ? 0
              : HAN_NUMERALS.indexOf(value.charAt(value.length() - 1)) + 1;
      return tens * 10 + ones;
    }

    private static Parts latin(String value) {
      int letters = 0;
      while (letters < value.length() && Character.isLetter(value.charAt(letters))) {
        letters++;
      }
      String head = value.substring(0, letters);
      int number = letters < value.length() ? Integer.parseInt(value.substring(letters)) : 0;
      Style style = Character.isUpperCase(head.charAt(0)) ? Style.UPPER : Style.LOWER;
      int letter = 0;
      for (char c : head.toLowerCase(Locale.ROOT).toCharArray()) {
        letter = letter * 26 + (c - 'a' + 1);
      }
      return new Parts(style, letter, number);
    }

    /** Whether this may stand in the row after that of another one. */
    boolean follows(Parts before) {
      if (style != before.style) {
        return false;
      }
      int letters = letter - before.letter;
      if (letters == 0) {
        int steps = number - before.number;
        return before.number > 0 && steps >= 1 && steps <= GAP;
      }
      return letters >= 1 && letters <= GAP && number <= 1;
    }

    boolean sameLetter(Parts other) {
      return style == other.style && letter == other.letter;
    }
  }
}
