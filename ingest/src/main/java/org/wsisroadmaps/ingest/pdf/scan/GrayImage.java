package org.wsisroadmaps.ingest.pdf.scan;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A picture in shades of grey, 0 black to 255 white. Not safe for use by several threads. */
final class GrayImage {

  static final int WHITE = 255;

  private static final int BLACKISH = 40;
  private static final int WHITISH = 215;
  private static final double MOST_BETWEEN = 0.001;

  private final int width;
  private final int height;
  private final byte[] pixels;

  private GrayImage(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** A copy of an image. */
  static GrayImage of(BufferedImage image) {
    BufferedImage gray = image;
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = gray.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    return new GrayImage(gray.getWidth(), gray.getHeight(), pixels.clone());
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  PixelBox box() {
    return new PixelBox(0, 0, width, height);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  void set(int x, int y, int shade) {
    pixels[y * width + x] = (byte) shade;
  }

  GrayImage copy() {
    return new GrayImage(width, height, pixels.clone());
  }

  /** Whether hardly anything is neither black nor white. */
  boolean isBlackAndWhite() {
    long between = 0;
    for (byte pixel : pixels) {
      int shade = pixel & 0xFF;
      between += shade > BLACKISH && shade < WHITISH ? 1 : 0;
    }
    return between < MOST_BETWEEN * pixels.length;
  }

  /** The picture with each pixel mixed with its neighbours, in the ratio 1 to 2 to 1. */
  GrayImage smoothed() {
    GrayImage smoothed = copy();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            sum += (2 - Math.abs(dx)) * (2 - Math.abs(dy)) * orWhite(x + dx, y + dy);
          }
        }
        smoothed.set(x, y, (sum + 8) / 16);
      }
    }
    return smoothed;
  }

  /** The picture turned clockwise by quarters. */
  GrayImage turned(int quarters) {
    if (Math.floorMod(quarters, 4) == 0) {
      return this;
    }
    GrayImage turned =
        new GrayImage(/* width= */ height, /* height= */ width, new byte[pixels.length]);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned.pixels[x * height + height - 1 - y] = pixels[y * width + x];
      }
    }
    return turned.turned(quarters - 1);
  }

  /**
   * The picture turned clockwise around its middle by a small angle; what comes in from outside is
   * white.
   *
   * @param radians the angle
   */
  GrayImage rotated(double radians) {
    double sin = Math.sin(radians);
    double cos = Math.cos(radians);
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    byte[] rotated = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double dx = x - middleX;
        double dy = y - middleY;
        double shade = between(middleX + cos * dx + sin * dy, middleY - sin * dx + cos * dy);
        rotated[y * width + x] = (byte) Math.round(shade);
      }
    }
    return new GrayImage(width, height, rotated);
  }

  /** The shade at a point between pixels. */
  private double between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double dx = x - left;
    double dy = y - top;
    return (1 - dy) * ((1 - dx) * orWhite(left, top) + dx * orWhite(left + 1, top))
        + dy * ((1 - dx) * orWhite(left, top + 1) + dx * orWhite(left + 1, top + 1));
  }

  private int orWhite(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
  }

  /**
   * A part of the picture with a margin around it.
   *
   * @param part what is cut out
   * @param margin the margin on each side, in pixels
   * @param shade the shade of the margin
   */
  BufferedImage cut(PixelBox part, int margin, int shade) {
    BufferedImage image =
        new BufferedImage(
            part.width() + 2 * margin, part.height() + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
    byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    Arrays.fill(target, (byte) shade);
    for (int y = part.top(); y < part.bottom(); y++) {
      System.arraycopy(
          pixels,
          y * width + part.left(),
          target,
          (y - part.top() + margin) * image.getWidth() + margin,
          part.width());
    }
    return image;
  }

  BufferedImage toImage() {
    return cut(box(), 0, WHITE);
  }
}
