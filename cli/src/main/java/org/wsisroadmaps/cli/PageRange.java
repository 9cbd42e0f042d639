package org.wsisroadmaps.cli;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Pages, such as {@code 3}, {@code 3-5} or {@code 1,4-6}.
 *
 * @param pages their numbers, 1-based
 */
record PageRange(SortedSet<Integer> pages) {

  private static final Pattern PART = Pattern.compile("\\s*(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?\\s*");

  /** Reads the words of an option. */
  static final class Converter implements ITypeConverter<PageRange> {
    @Override
    public PageRange convert(String words) {
      SortedSet<Integer> pages = new TreeSet<>();
      for (String part : words.split(",", -1)) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
          throw wrong(words);
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (first < 1 || last < first) {
          throw wrong(words);
        }
        for (int page = first; page <= last; page++) {
          pages.add(page);
        }
      }
      return new PageRange(pages);
    }

    private static TypeConversionException wrong(String words) {
      return new TypeConversionException(
          "“" + words + "” names no pages: write them as 3, 3-5 or 1,4-6");
    }
  }
}
