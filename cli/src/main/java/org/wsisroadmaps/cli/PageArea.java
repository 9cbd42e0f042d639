package org.wsisroadmaps.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A rectangle of a page, in points from its upper left corner.
 *
 * @param top its upper edge
 * @param left its left edge
 * @param bottom its lower edge
 * @param right its right edge
 */
record PageArea(double top, double left, double bottom, double right) {

  private static final String NUMBER = "\\s*(\\d{1,5}(?:\\.\\d{1,3})?)\\s*";
  private static final Pattern WORDS =
      Pattern.compile(String.join(",", NUMBER, NUMBER, NUMBER, NUMBER));

  /** What results depend on, in words. */
  String made() {
    return " --area " + top + "," + left + "," + bottom + "," + right;
  }

  /** Reads the words of an option. */
  static final class Converter implements ITypeConverter<PageArea> {
    @Override
    public PageArea convert(String words) {
      Matcher matcher = WORDS.matcher(words);
      if (matcher.matches()) {
        PageArea area =
            new PageArea(
                number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4));
        if (area.top() < area.bottom() && area.left() < area.right()) {
          return area;
        }
      }
      throw new TypeConversionException(
          "“"
              + words
              + "” names no area: write its upper, left, lower and right edge in points from the"
              + " page's upper left corner, as 100,50,700,550");
    }

    private static double number(Matcher matcher, int group) {
      return Double.parseDouble(matcher.group(group));
    }
  }
}
