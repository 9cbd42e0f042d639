package org.wsisroadmaps.ingest.pdf.scan;

import java.util.Arrays;

/**
 * The shade of what is printed on, place by place: paper is rarely white all over, and cells are
 * shaded.
 */
final class Paper {

  /** The size of the places, in pixels: about a sixth of an inch. */
  private static final int PLACE = 48;

  /** The share of a place that is darker than its paper. */
  private static final double INK = 0.75;

  private final int columns;
  private final int[] shades;

  private Paper(int columns, int[] shades) {
    this.columns = columns;
    this.shades = shades;
  }

  static Paper of(GrayImage image) {
    int columns = (image.width() + PLACE - 1) / PLACE;
    int rows = (image.height() + PLACE - 1) / PLACE;
    int[] own = new int[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        PixelBox place =
            new PixelBox(column * PLACE, row * PLACE, (column + 1) * PLACE, (row + 1) * PLACE);
        own[row * columns + column] = shade(image, place.intersection(image.box()), INK);
      }
    }
    int[] shades = new int[own.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        shades[row * columns + column] = lightestAround(own, columns, rows, column, row);
      }
    }
    return new Paper(columns, shades);
  }

  /** Where a picture or a thick line covers a place, the paper is seen beside it. */
  private static int lightestAround(int[] own, int columns, int rows, int column, int row) {
    int lightest = 0;
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        lightest = Math.max(lightest, own[r * columns + c]);
      }
    }
    return lightest;
  }

  /** The shade that a share of an area's pixels are darker than. */
  static int shade(GrayImage image, PixelBox area, double share) {
    int[] counts = new int[GrayImage.WHITE + 1];
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        counts[image.at(x, y)]++;
      }
    }
    double wanted = share * Arrays.stream(counts).sum();
    int seen = 0;
    for (int shade = 0; shade < counts.length; shade++) {
      seen += counts[shade];
      if (seen > wanted) {
        return shade;
      }
    }
    return GrayImage.WHITE;
  }

  int at(int x, int y) {
    return shades[y / PLACE * columns + x / PLACE];
  }
}
