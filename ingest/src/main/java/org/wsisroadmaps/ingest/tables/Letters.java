package org.wsisroadmaps.ingest.tables;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.source.SourceBlock;
import org.wsisroadmaps.ingest.source.SourceRow;

/** Texts as they are compared. */
final class Letters {

  private static final Pattern OTHERS = Pattern.compile("[\\s\\p{Z}\\p{P}]+");
  private static final Pattern NUMERAL = Pattern.compile("(?<![0-9])[0-9]{1,4}(?![0-9])");

  /** A number with its signs, a year or a range, a share; also what stands where there is none. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\p{Sc}(<>~≈±+\\-–−]*\\s*\\d[\\d\\s.,'’/:–−-]*[%‰)*†\\p{Sc}]*(?:\\s?\\p{L}{1,3})?"
              + "|[-–—*.…]+|(?i:n/?a)");

  private Letters() {}

  /** A text without case, white space and punctuation. */
  static String of(String text) {
    return OTHERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * The same with every number as what it is more than that of its page, since running headers and
   * footers differ in it.
   */
  static String besidesPage(String text, int page) {
    return NUMERAL
        .matcher(of(text))
        .replaceAll(number -> "#" + (Integer.parseInt(number.group()) - page));
  }

  /** The texts of a row's cells from left to right. */
  static List<String> of(DraftRow row) {
    return row.filled().stream().map(cell -> of(cell.text())).toList();
  }

  /** The texts of a row's cells from left to right. */
  static List<String> of(SourceRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .map(cell -> of(SourceBlock.text(cell.blocks())))
        .toList();
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }
}
