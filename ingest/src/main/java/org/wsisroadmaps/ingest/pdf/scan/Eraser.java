package org.wsisroadmaps.ingest.pdf.scan;

import java.util.List;

/** Takes from a picture what is no text, so that it is not read as such. */
final class Eraser {

  /** Ink this much thicker than the line is a letter that crosses it. */
  private static final int CROSSING = 5;

  /** How far the soft edge of a line reaches. */
  private static final int FRINGE = 2;

  private final GrayImage image;
  private final Paper paper;

  Eraser(GrayImage image, Paper paper) {
    this.image = image;
    this.paper = paper;
  }

  void eraseStrokes(List<Stroke> strokes) {
    // those of one direction first: where two cross, the second sees the first no more
    strokes.stream().filter(Stroke::horizontal).forEach(this::erase);
    strokes.stream().filter(stroke -> !stroke.horizontal()).forEach(this::erase);
  }

  private void erase(Stroke stroke) {
    PixelBox box = stroke.horizontal() ? stroke.box() : stroke.box().transposed();
    for (int along = box.left(); along < box.right(); along++) {
      int from = box.top();
      int to = box.bottom();
      while (from < to && !isPrinted(stroke, along, from)) {
        from++;
      }
      while (to > from && !isPrinted(stroke, along, to - 1)) {
        to--;
      }
      int up = from;
      while (isPrinted(stroke, along, up - 1) && from - up <= CROSSING) {
        up--;
      }
      int down = to;
      while (isPrinted(stroke, along, down) && down - to <= CROSSING) {
        down++;
      }
      if (down - up <= to - from + CROSSING) {
        for (int across = up - FRINGE; across < down + FRINGE; across++) {
          wipe(stroke, along, across);
        }
      }
    }
  }

  private boolean isPrinted(Stroke stroke, int along, int across) {
    int x = stroke.horizontal() ? along : across;
    int y = stroke.horizontal() ? across : along;
    return isInside(x, y) && image.at(x, y) < Ink.DARK * paper.at(x, y);
  }

  private void wipe(Stroke stroke, int along, int across) {
    int x = stroke.horizontal() ? along : across;
    int y = stroke.horizontal() ? across : along;
    if (isInside(x, y)) {
      image.set(x, y, paper.at(x, y));
    }
  }

  private boolean isInside(int x, int y) {
    return x >= 0 && y >= 0 && x < image.width() && y < image.height();
  }

  void erase(PixelBox area) {
    PixelBox inside = area.intersection(image.box());
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        image.set(x, y, paper.at(x, y));
      }
    }
  }
}
