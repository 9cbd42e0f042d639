package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    Map<String, Character> letters = new HashMap<>();
    put(
        letters,
        'T',
        "- / to until till through and à au jusqu en a al hasta y по до и إلى حتى 至 到");
    put(
        letters,
        'F',
        "from since between starting beginning as de depuis dès du entre desde с от от من منذ 自 从");
    put(letters, 'O', "date present now today onwards onward on-going ongoing open current");
    put(
        letters,
        'O',
        "présent aujourd hui jour cours fecha presente adelante curso настоящее время н.в");
    put(letters, 'O', "الآن 今 现在 起 至今");
    put(letters, 'C', "continuous continuously continuing continual permanent permanently");
    put(letters, 'C', "continu continue permanente continuo continua постоянно непрерывно");
    put(letters, 'C', "مستمر مستمرة 持续 连续");
    // words that change nothing
    put(
        letters,
        ' ',
        "of ce year years year-end end mid early late the period basis process г гг год года 年");
    put(
        letters,
        ' ',
        "january february march april may june july august september october november");
    put(letters, ' ', "december jan feb mar apr jun jul aug sep sept oct nov dec q quarter");
    return letters;
  }

  private static void put(Map<String, Character> letters, char letter, String words) {
    for (String word : words.split(" ", -1)) {
      letters.put(word, letter);
    }
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
        .replaceAll("(至今|现在|持续|连续|[年至到自从起])", " $1 ")
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
    if (letters.matches("F+YT*[OC]*|YT+[OC]*|YT*[OC]+|[OC]+[FT]+Y")) {
      return Optional.of(new Timing.Ongoing(years.get(0)));
    }
    return letters.matches("[TOC]*[OC]") ? Optional.of(new Timing.Continuous()) : Optional.empty();
  }
}
