package org.wsisroadmaps.ingest.pdf.scan;

/** Which pixels of a picture are printed. Immutable. */
final class Ink {

  /** What is darker than this share of its paper is printed. */
  static final double DARK = 0.72;

  private final int width;
  private final int height;
  private final boolean[] printed;

  private Ink(int width, int height, boolean[] printed) {
    this.width = width;
    this.height = height;
    this.printed = printed;
  }

  static Ink of(GrayImage image, Paper paper) {
    boolean[] printed = new boolean[image.width() * image.height()];
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        printed[y * image.width() + x] = image.at(x, y) < DARK * paper.at(x, y);
      }
    }
    return new Ink(image.width(), image.height(), printed);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Whether a pixel is printed; none outside of the picture is. */
  boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && printed[y * width + x];
  }

  /** How many pixels of an area are printed. */
  int count(PixelBox area) {
    PixelBox inside = area.intersection(new PixelBox(0, 0, width, height));
    int count = 0;
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        count += printed[y * width + x] ? 1 : 0;
      }
    }
    return count;
  }

  /** The picture with rows and columns exchanged. */
  Ink transposed() {
    boolean[] exchanged = new boolean[printed.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        exchanged[x * height + y] = printed[y * width + x];
      }
    }
    return new Ink(height, width, exchanged);
  }
}
