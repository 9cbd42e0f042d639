package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.vocabulary.FieldWords;
import org.wsisroadmaps.model.Timing;

/**
 * Reads a timing: {@code 2020- 2025}, {@code 2017 to 2030}, {@code 2012 to date}, {@code since
 * 2012}, {@code Continuous}.
 *
 * <p>Every word is turned into one letter (Y for a year, T for <i>to</i>, F for <i>from</i>, O for
 * an open end, C for <i>continuous</i>), and the letters are matched. Words that are neither, but
 * days, months and quarters, make a timing unreadable.
 */
final class TimingGrammar {

  private static final Pattern WORD =
      Pattern.compile("\\d+|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*|[-/]");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern SHORT_END =
      Pattern.compile("((?:19|20)\\d\\d)(\\s*[-/]\\s*)(\\d\\d)(?!\\d|\\s*\\p{L})");
  private static final Map<String, Character> LETTERS = letters();

  private TimingGrammar() {}

  private static Map<String, Character> letters() {
    FieldWords.TimingWords words = FieldWords.standard().timing();
    Map<String, Character> letters = new HashMap<>();
    letters.put("-", 'T');
    letters.put("/", 'T');
    words.to().forEach(word -> letters.put(word, 'T'));
    words.from().forEach(word -> letters.put(word, 'F'));
    words.open().forEach(word -> letters.put(word, 'O'));
    words.continuous().forEach(word -> letters.put(word, 'C'));
    words.nothing().forEach(word -> letters.put(word, ' '));
    return letters;
  }

  /**
   * Reads the text of a cell.
   *
   * @return the timing, or nothing where the text tells none
   */
  static Optional<Timing> parse(String text) {
    StringBuilder letters = new StringBuilder();
    List<Integer> years = new ArrayList<>();
    Matcher word = WORD.matcher(fullEnds(separated(text)));
    while (word.find()) {
      String found = word.group();
      if (YEAR.matcher(found).matches()) {
        years.add(Integer.valueOf(found));
        letters.append('Y');
      } else {
        append(letters, found);
      }
    }
    return timing(letters.toString(), years);
  }

  /** Lower case, with Chinese characters, which stand without spaces, taken apart from digits. */
  private static String separated(String text) {
    return CellWords.plain(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("(至今|现在|以来|持续|连续|长期|不断|进行|[年月日至到自从起])", " $1 ")
        .replaceAll("\\b(q)([1-4])\\b", "$1 ");
  }

  /** Writes the second year of {@code 2024-25} out. */
  private static String fullEnds(String text) {
    return SHORT_END
        .matcher(text)
        .replaceAll(found ->
            found.group(1) + found.group(2) + found.group(1).substring(0, 2) + found.group(3));
  }

  private static void append(StringBuilder letters, String word) {
    boolean isDay = word.length() <= 2 && Character.isDigit(word.charAt(0));
    char letter = isDay ? ' ' : LETTERS.getOrDefault(word, 'x');
    if (letter != ' ') {
      letters.append(letter);
    }
  }

  private static Optional<Timing> timing(String letters, List<Integer> years) {
    if (letters.matches("F?YTY")) {
      int start = years.get(0);
      int end = years.get(1);
      return start <= end ? Optional.of(new Timing.Range(start, end)) : Optional.empty();
    }
    if (letters.matches("Y")) {
      return Optional.of(new Timing.Range(years.get(0), years.get(0)));
    }
    if (letters.matches("T*F+YT*[OC]*|YT+[OC]*|YT*[OC]+|[OC]+[FT]+Y")) {
      return Optional.of(new Timing.Ongoing(years.get(0)));
    }
    return letters.matches("[TOC]*[OC]|F?C+")
        ? Optional.of(new Timing.Continuous())
        : Optional.empty();
  }
}
