package org.wsisroadmaps.report.excel;

/**
 * How much room text takes in a cell. Neither Excel nor LibreOffice fits a row to its text when it
 * opens a workbook that names heights, so they are estimated here, from the widths of Arial.
 */
final class TextFit {

  /** The greatest height of a row, in points; Excel allows 409.5. */
  static final int HIGHEST_ROW = 409;

  private static final int PADDING = 5;

  /** An indent is three spaces of the standard font wide. */
  private static final int INDENT_PIXELS = 12;

  /** Rendering differs by machine: what is estimated must not be less than what is drawn. */
  private static final double CAUTION = 0.95;

  /** Arial's widths from space to tilde, in thousandths of the size. */
  private static final short[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int OTHER_LETTER = 600;
  private static final int WIDE_LETTER = 1000;
  private static final int WIDEST_LETTER = 1015;

  private TextFit() {}

  /**
   * The height of a row.
   *
   * @param lines the lines of its tallest cell
   * @param size the size of the type in points
   * @return points, at most {@link #HIGHEST_ROW}
   */
  static int rowHeight(int lines, int size) {
    return (int) Math.min(HIGHEST_ROW, Math.ceil(PADDING + lines * lineHeight(size)));
  }

  /** How many lines the highest row holds. */
  static int mostLines(int size) {
    return (int) ((HIGHEST_ROW - PADDING) / lineHeight(size));
  }

  /**
   * How many lines a text takes.
   *
   * @param text the text
   * @param style its look
   * @param columnWidth the width of the column, in digits of the standard font
   */
  static int lines(String text, Style style, double columnWidth) {
    long room = room(style, columnWidth);
    int lines = 0;
    int at = 0;
    do {
      at = nextLine(text, at, room, style.bold());
      lines++;
    } while (at < text.length());
    return lines;
  }

  /**
   * Whether a text surely takes no more than some lines, told without laying it out.
   *
   * @param text the text
   * @param style its look
   * @param columnWidth the width of the column, in digits of the standard font
   * @param lines how many lines there are
   */
  static boolean surelyFits(String text, Style style, double columnWidth, int lines) {
    // a line and the next one together are fuller than one line, else the words would share it
    long widest = (long) text.length() * (WIDEST_LETTER + WIDEST_LETTER / 12);
    long most = 2 * (widest / room(style, columnWidth) + 1);
    for (int at = text.indexOf('\n'); at >= 0 && most <= lines; at = text.indexOf('\n', at + 1)) {
      most += 2;
    }
    return most <= lines;
  }

  /**
   * Where the text ends that the first lines hold.
   *
   * @param text the text
   * @param style its look
   * @param columnWidth the width of the column, in digits of the standard font
   * @param lines how many lines there are
   * @return an index into the text, its length where all of it fits
   */
  static int endOfLines(String text, Style style, double columnWidth, int lines) {
    long room = room(style, columnWidth);
    int at = 0;
    for (int line = 0; line < lines && at < text.length(); line++) {
      at = nextLine(text, at, room, style.bold());
    }
    return at;
  }

  /** A text in one line, cut after a whole word where it is longer than the line. */
  static String oneLine(String text, Style style, double columnWidth) {
    String line = CellText.brief(text, 1_000);
    int end = endOfLines(line, style, columnWidth, 1);
    String cut = line;
    while (end > 1 && lines(cut, style, columnWidth) > 1) {
      cut = CellText.brief(line, end--);
    }
    return cut;
  }

  private static double lineHeight(int size) {
    return size * 1.27;
  }

  /** The width that a line has, in thousandths of the size. */
  private static long room(Style style, double columnWidth) {
    // a digit of Arial 10 is 7 pixels wide and a cell has 5 pixels of padding, at 96 pixels an inch
    double points = (columnWidth * 7 - 5 - style.indent() * INDENT_PIXELS) * 0.75;
    return (long) (Math.max(points, style.size()) * CAUTION / style.size() * 1000);
  }

  private static int nextLine(String text, int start, long room, boolean bold) {
    long width = 0;
    int breakAt = start;
    int at = start;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int next = at + Character.charCount(letter);
      if (letter == '\n') {
        return next;
      }
      width += widthOf(letter, bold);
      if (letter == ' ') {
        breakAt = next;
      } else if (width > room && at > start) {
        return breakAt > start ? breakAt : at;
      } else if (letter == '-' || (letter >= 0x1100 && isWide(letter))) {
        breakAt = next;
      }
      at = next;
    }
    return at;
  }

  private static int widthOf(int letter, boolean bold) {
    int width = regularWidthOf(letter);
    return bold ? width + width / 12 : width;
  }

  private static int regularWidthOf(int letter) {
    if (letter >= ' ' && letter <= '~') {
      return WIDTHS[letter - ' '];
    }
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    boolean wide = letter == '…' || letter == '—' || (letter >= 0x1100 && isWide(letter));
    return wide ? WIDE_LETTER : OTHER_LETTER;
  }

  private static boolean isWide(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default -> (letter >= 0x3000 && letter <= 0x303F) || (letter >= 0xFF01 && letter <= 0xFF60);
    };
  }
}
