package org.wsisroadmaps.ingest.pdf.content;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.jspecify.annotations.Nullable;

/** Colours as a screen shows them, and how well one is seen on another. Mutable: it remembers. */
final class Colours {

  /** What stands for a colour that is a pattern, a picture, or unknown. */
  static final int UNKNOWN = -1;

  static final int WHITE = 0xFFFFFF;

  private @Nullable PDColor last;
  private int lastRgb = UNKNOWN;

  /** A colour as 0xRRGGBB. */
  int rgb(@Nullable PDColor color) {
    if (color == null) {
      return UNKNOWN;
    }
    if (color != last) {
      last = color;
      lastRgb = read(color);
    }
    return lastRgb;
  }

  private static int read(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    if (color.isPattern() || space == null) {
      return UNKNOWN;
    }
    float[] parts = color.getComponents();
    String name = space.getName();
    if (name.endsWith("Gray") && parts.length == 1) {
      return rgb(parts[0], parts[0], parts[0]);
    }
    if (name.endsWith("RGB") && parts.length == 3) {
      return rgb(parts[0], parts[1], parts[2]);
    }
    try {
      return color.toRGB();
    } catch (IOException | RuntimeException e) {
      // a colour space that can't be read has no colour that could be compared
      return UNKNOWN;
    }
  }

  private static int rgb(float red, float green, float blue) {
    return byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
  }

  private static int byteOf(float part) {
    return Math.clamp(Math.round(part * 255), 0, 255);
  }

  /**
   * The contrast of two colours, from 1 (none) to 21 (black on white): WCAG 2.2, "contrast ratio".
   */
  static double contrast(int a, int b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
