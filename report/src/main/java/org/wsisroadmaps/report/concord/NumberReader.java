package org.wsisroadmaps.report.concord;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.report.language.Language;

/**
 * Finds the numbers of a text: in the digits of any script, grouped or with decimals as any of the
 * six languages does, with words of scale ({@code 1.2 million}, {@code 120万}), and as words.
 */
final class NumberReader {

  /** A number with the place where it stands. */
  private record Found(int start, int end, TextNumber number) {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Addresses differ by language; the number of the disease is part of a name. */
  private static final Pattern NO_NUMBERS =
      Pattern.compile("https?://\\S+|www\\.\\S+|(?<=COVID)[\\s\\p{Pd}]*19(?!\\d)", FLAGS);

  private static final Pattern DATE =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?![\\d.]*\\d)");
  private static final String GROUPED = "\\d{1,3}([ .,'])\\d{3}(?:\\2\\d{3})*(?!\\d)";
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<!\\d)(?:(" + GROUPED + "(?:(?!\\2)[.,]\\d+)?)|\\d+(?:[.,]\\d+(?![,]\\d))?)(?!\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("(?:19|20)\\d{2}[\\p{Pd}/]$");
  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\d])X{0,3}(?:IX|IV|V?I{0,3})(?![\\p{L}\\d])");
  private static final Pattern HAN = Pattern.compile("[一二两三四五六七八九十百千万亿〇零]+");
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private final NumberWords words;
  private final boolean isChinese;
  private final Pattern scale;
  private final Pattern upTo =
      Pattern.compile("\\s*(?:\\p{Pd}|to|and|à|et|a|y|до|и|至|到|إلى|و)\\s*", FLAGS);
  private final List<Map.Entry<Pattern, Words>> wordPatterns = new ArrayList<>();

  private record Words(Map<String, Integer> values, TextNumber.Form form) {}

  NumberReader(Language language) {
    this.words = NumberWords.of(language);
    this.isChinese = language == Language.CHINESE;
    this.scale =
        Pattern.compile(
            "[\\s-]{0,2}(?<scale>"
                + words.scaleAlternatives()
                + ")"
                + (isChinese ? "" : "(?![\\p{L}\\p{M}])"),
            FLAGS);
    String before =
        language == Language.ARABIC
            ? "(?<![\\p{L}\\p{M}])(?:و|ف)?(?:ب|ل|ك)?(?:ال)?"
            : "(?<![\\p{L}\\p{M}\\d-])";
    add(before, words.words(), TextNumber.Form.WORD);
    add(before, words.ordinals(), TextNumber.Form.DOUBTFUL);
  }

  private void add(String before, Map<String, Integer> values, TextNumber.Form form) {
    if (!values.isEmpty()) {
      String any = NumberWords.alternatives(new ArrayList<>(values.keySet()));
      Pattern pattern = Pattern.compile(before + "(" + any + ")(?![\\p{L}\\p{M}-])", FLAGS);
      wordPatterns.add(Map.entry(pattern, new Words(values, form)));
    }
  }

  /** The numbers of a text, in its order. */
  List<TextNumber> read(String text) {
    StringBuilder rest = new StringBuilder(plain(text));
    List<Found> found = new ArrayList<>();
    dates(rest, found);
    months(rest, found);
    digits(rest, found);
    written(rest, found);
    if (isChinese) {
      hanNumerals(rest, found);
    } else {
      romanNumerals(rest, found);
    }
    return found.stream().sorted(Comparator.comparingInt(Found::start)).map(Found::number).toList();
  }

  // ---------------------------------------------------------------- one form of all texts

  /** The text with digits 0 to 9 and the separators of Latin scripts, as long as it was. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(
          Character.isDigit(c)
              ? (char) ('0' + Character.digit(c, 10))
              : switch (c) {
                case '٬', '’' -> '\'';
                case '٫', '．' -> '.';
                case '，' -> ';';
                default -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
              });
    }
    Matcher none = NO_NUMBERS.matcher(plain);
    StringBuilder kept = new StringBuilder(plain);
    while (none.find()) {
      blank(kept, none.start(), none.end());
    }
    return kept.toString().replace("百分之", "   ");
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, '\u00B7');
    }
  }

  // ---------------------------------------------------------------- dates

  private static void dates(StringBuilder text, List<Found> found) {
    Matcher date = DATE.matcher(text.toString());
    while (date.find()) {
      found.add(simple(date.start(1), date.group(1), TextNumber.Form.DIGITS));
      found.add(simple(date.start(2), date.group(2), TextNumber.Form.WORD));
      found.add(simple(date.start(3), date.group(3), TextNumber.Form.DIGITS));
      blank(text, date.start(), date.end());
    }
  }

  private void months(StringBuilder text, List<Found> found) {
    if (isChinese) {
      Matcher month = Pattern.compile("(\\d{1,2})\\s?月").matcher(text.toString());
      while (month.find()) {
        found.add(simple(month.start(), month.group(1), TextNumber.Form.WORD));
        blank(text, month.start(), month.end());
      }
      return;
    }
    String any = NumberWords.alternatives(words.months());
    Matcher month =
        Pattern.compile(
                "(?<=\\d(?:st|nd|rd|th|er)?\\s{1,2}(?:de\\s)?)(?<after>"
                    + any
                    + ")(?!\\p{L})|(?<!\\p{L})(?<before>"
                    + any
                    + ")(?=\\s{1,2}(?:de\\s)?\\d)",
                FLAGS)
            .matcher(text.toString());
    while (month.find()) {
      int number = words.months().indexOf(month.group().toLowerCase(Locale.ROOT)) + 1;
      found.add(
          new Found(
              month.start(),
              month.end(),
              new TextNumber(
                  month.group(),
                  Set.of(BigDecimal.valueOf(number)),
                  List.of(),
                  TextNumber.Form.WORD)));
    }
  }

  private static Found simple(int start, String digits, TextNumber.Form form) {
    return new Found(
        start,
        start + digits.length(),
        new TextNumber(digits, Set.of(new BigDecimal(digits)), List.of(), form));
  }

  // ---------------------------------------------------------------- digits

  private void digits(StringBuilder text, List<Found> found) {
    Matcher digits = DIGITS.matcher(text.toString());
    Matcher scaled = scale.matcher(text.toString());
    List<Found> here = new ArrayList<>();
    while (digits.find()) {
      Set<BigDecimal> readings = readings(digits);
      int end = digits.end();
      if (scaled.region(end, text.length()).useTransparentBounds(true).lookingAt()) {
        int power = words.power(scaled.group("scale").toLowerCase(Locale.ROOT));
        extendBefore(text, here, digits.start(), power);
        readings = scaled(readings, power);
        end = scaled.end();
      } else if (digits.group().length() == 2
          && SHORT_YEAR.matcher(text.substring(0, digits.start())).find()) {
        readings.add(
            new BigDecimal(
                text.substring(digits.start() - 5, digits.start() - 3) + digits.group()));
      }
      TextNumber.Form form =
          isInsideWord(text, digits.start(), digits.end())
              ? TextNumber.Form.DOUBTFUL
              : TextNumber.Form.DIGITS;
      String written = text.substring(digits.start(), end);
      here.add(
          new Found(
              digits.start(), end, new TextNumber(written, readings, parts(digits.group()), form)));
    }
    here.forEach(number -> blank(text, number.start(), number.end()));
    found.addAll(here);
  }

  private static Set<BigDecimal> readings(Matcher digits) {
    String written = digits.group();
    Set<BigDecimal> readings = new LinkedHashSet<>();
    String separator = digits.group(2);
    if (separator == null) {
      readings.add(new BigDecimal(written.replace(',', '.')));
      return readings;
    }
    readings.add(new BigDecimal(written.replace(separator, "").replace(',', '.')));
    boolean once = written.indexOf(separator) == written.lastIndexOf(separator);
    boolean mayBeDecimal = separator.equals(".") || separator.equals(",");
    if (once && mayBeDecimal && written.matches("\\d+[.,]\\d{3}")) {
      readings.add(new BigDecimal(written.replace(',', '.')));
    }
    return readings;
  }

  private static List<BigDecimal> parts(String written) {
    String[] parts = written.split("[., ]");
    return parts.length != 2 || parts[0].isEmpty()
        ? List.of()
        : List.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }

  private static Set<BigDecimal> scaled(Set<BigDecimal> readings, int power) {
    Set<BigDecimal> scaled = new LinkedHashSet<>();
    for (BigDecimal reading : readings) {
      BigDecimal product = reading.scaleByPowerOfTen(power).stripTrailingZeros();
      scaled.add(product.scale() < 0 ? product.setScale(0) : product);
    }
    return scaled;
  }

  /** In {@code 10 to 20 million} the first number may mean millions too. */
  private void extendBefore(StringBuilder text, List<Found> here, int start, int power) {
    if (here.isEmpty()) {
      return;
    }
    Found before = here.getLast();
    if (upTo.matcher(text.substring(before.end(), start)).matches()) {
      Set<BigDecimal> readings = new LinkedHashSet<>(before.number().readings());
      readings.addAll(scaled(before.number().readings(), power));
      TextNumber number = before.number();
      here.set(
          here.size() - 1,
          new Found(
              before.start(),
              before.end(),
              new TextNumber(number.written(), readings, number.parts(), number.form())));
    }
  }

  /** Whether digits stand between Latin letters, as in ICT4D. */
  private static boolean isInsideWord(CharSequence text, int start, int end) {
    return start > 0
        && end < text.length()
        && isLatin(text.charAt(start - 1))
        && isLatin(text.charAt(end));
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }

  // ---------------------------------------------------------------- words

  private void written(StringBuilder text, List<Found> found) {
    for (Map.Entry<Pattern, Words> entry : wordPatterns) {
      Matcher word = entry.getKey().matcher(text.toString());
      Matcher scaled = scale.matcher(text.toString());
      while (word.find()) {
        Integer value = entry.getValue().values().get(word.group(1).toLowerCase(Locale.ROOT));
        if (value == null) {
          continue;
        }
        Set<BigDecimal> readings = Set.of(BigDecimal.valueOf(value));
        if (scaled.region(word.end(), text.length()).lookingAt()) {
          readings = scaled(readings, words.power(scaled.group("scale").toLowerCase(Locale.ROOT)));
        }
        found.add(
            new Found(
                word.start(),
                word.end(),
                new TextNumber(word.group(), readings, List.of(), entry.getValue().form())));
      }
    }
  }

  private static void romanNumerals(CharSequence text, List<Found> found) {
    Matcher roman = ROMAN.matcher(text);
    while (roman.find()) {
      if (roman.group().length() > 1) {
        found.add(
            new Found(
                roman.start(),
                roman.end(),
                new TextNumber(
                    roman.group(),
                    Set.of(BigDecimal.valueOf(roman(roman.group()))),
                    List.of(),
                    TextNumber.Form.DOUBTFUL)));
      }
    }
  }

  private static int roman(String numeral) {
    int sum = 0;
    int next = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value =
          switch (numeral.charAt(i)) {
            case 'X' -> 10;
            case 'V' -> 5;
            default -> 1;
          };
      sum += value < next ? -value : value;
      next = Math.max(next, value);
    }
    return sum;
  }

  /** Numerals stand in many Chinese words that count nothing, so none of them is sure. */
  private static void hanNumerals(CharSequence text, List<Found> found) {
    Matcher numeral = HAN.matcher(text);
    while (numeral.find()) {
      han(numeral.group())
          .ifPresent(value ->
              found.add(
                  new Found(
                      numeral.start(),
                      numeral.end(),
                      new TextNumber(
                          numeral.group(), Set.of(value), List.of(), TextNumber.Form.DOUBTFUL))));
    }
  }

  private static Optional<BigDecimal> han(String numeral) {
    String plain = numeral.replace('两', '二').replace('零', '〇');
    if (plain.chars().allMatch(c -> HAN_DIGITS.indexOf(c) >= 0)) {
      StringBuilder digits = new StringBuilder();
      plain.chars().forEach(c -> digits.append(HAN_DIGITS.indexOf(c)));
      return Optional.of(new BigDecimal(digits.toString()));
    }
    long sum = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int value = HAN_DIGITS.indexOf(c);
      if (value >= 0) {
        digit = value;
      } else if (c == '万' || c == '亿') {
        sum = (sum + section + digit) * (c == '万' ? 10_000L : 100_000_000L);
        section = 0;
        digit = 0;
      } else {
        section += Math.max(digit, 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
        digit = 0;
      }
    }
    long value = sum + section + digit;
    return value == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }
}
