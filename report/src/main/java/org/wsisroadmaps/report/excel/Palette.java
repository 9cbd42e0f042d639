package org.wsisroadmaps.report.excel;

/** The colours of the workbook, as 0xRRGGBB. */
final class Palette {

  static final int INK = 0x1F2933;
  static final int MUTED = 0x5F6B7A;
  static final int WHITE = 0xFFFFFF;
  static final int NAVY = 0x16324F;
  static final int BLUE = 0x1B6CA8;
  static final int TEAL = 0x2A7F7A;
  static final int SAND = 0x8A5A00;
  static final int RED = 0xA3262A;
  static final int CAME = 0x1B6E3C;
  static final int CAME_FILL = 0xDDF1E3;
  static final int WENT_FILL = 0xF8DEDD;
  static final int SUBSTANTIVE_FILL = 0xFCE4B8;
  static final int WORDING_FILL = 0xDCE9F5;
  static final int EDITORIAL_FILL = 0xECEFF2;
  static final int LINE = 0xD5DCE4;
  static final int BAND = 0xF5F8FB;
  static final int PANEL = 0xEDF2F7;
  static final int INPUT = 0xFFF9E5;

  private static final double DARKEST = luminance(INK);

  private Palette() {}

  /** White or the ink, whichever is easier to read on a colour. */
  static int inkOn(int fill) {
    double luminance = luminance(fill);
    return contrast(1, luminance) >= contrast(luminance, DARKEST) ? WHITE : INK;
  }

  /** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
  static double contrastOf(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return contrast(Math.max(first, second), Math.min(first, second));
  }

  /** A colour thinned with white, so that a fifth of it is left. */
  static int tint(int colour) {
    return thin(colour >> 16) << 16 | thin(colour >> 8) << 8 | thin(colour);
  }

  private static int thin(int channel) {
    return 255 - (255 - (channel & 0xFF)) / 5;
  }

  private static double contrast(double lighter, double darker) {
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
