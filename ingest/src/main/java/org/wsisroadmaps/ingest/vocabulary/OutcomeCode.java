package org.wsisroadmaps.ingest.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The code that opens an outcome or a nested point: {@code A:}, {@code B1:}, {@code a.}, {@code
 * (c)}, {@code ii.}, {@code 3.}, {@code 3.1}.
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
              + "|(\\d{1,2}(?:\\.\\d{1,2}){1,2})(?:[.:：)]|(?=\\s+\\p{Lu})))"
              + "\\s*");

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
        IntStream.rangeClosed(1, 3)
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
    Parts mine = Parts.of(value);
    Parts other = Parts.of(before.value);
    if (mine.style != other.style) {
      return false;
    }
    int letters = mine.letter - other.letter;
    if (letters == 0) {
      int steps = mine.number - other.number;
      return other.number > 0 && steps >= 1 && steps <= GAP;
    }
    return letters >= 1 && letters <= GAP && mine.number <= 1;
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
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.equals("a") || lower.equals("a1") || lower.equals("1");
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
    DIGITS
  }

  /** The parts of a code that tell its order. */
  private record Parts(Style style, int letter, int number) {

    static Parts of(String value) {
      if (Character.isDigit(value.charAt(0))) {
        String[] numbers = value.split("\\.");
        int second = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 0;
        return new Parts(Style.DIGITS, Integer.parseInt(numbers[0]), second);
      }
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

    boolean sameLetter(Parts other) {
      return style == other.style && letter == other.letter;
    }
  }
}
