package org.wsisroadmaps.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.List;

/** Finds shaded areas: cells whose paper is darker than the page's, and areas outside of tables. */
final class Shading {

  /** Paper darker than this share of the page's is shaded. */
  private static final double SHADED = 0.94;

  /** The share of an area that is darker than its paper: letters, and what rules leave. */
  private static final double INK = 0.6;

  /** How far inside a cell's rules its paper is looked at, in pixels. */
  private static final int INSIDE = 8;

  private Shading() {}

  /** The shaded ones among the cells of a page. */
  static List<PixelBox> of(GrayImage image, List<PixelBox> cells) {
    int page = Paper.shade(image, image.box(), INK);
    List<PixelBox> shaded = new ArrayList<>();
    for (PixelBox cell : cells) {
      PixelBox inside = cell.grownBy(-INSIDE).intersection(image.box());
      if (!inside.isEmpty() && Paper.shade(image, inside, INK) < SHADED * page) {
        shaded.add(cell);
      }
    }
    return shaded;
  }
}
