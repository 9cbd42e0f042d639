package org.wsisroadmaps.ingest.pdf.scan;

/**
 * A straight line of pixels.
 *
 * @param horizontal whether it is horizontal, else it is vertical
 * @param at its middle: the row where it is horizontal, the column where it is vertical
 * @param box the pixels that it covers
 */
record Stroke(boolean horizontal, double at, PixelBox box) {

  int from() {
    return horizontal ? box.left() : box.top();
  }

  int to() {
    return horizontal ? box.right() : box.bottom();
  }

  int length() {
    return to() - from();
  }

  Stroke transposed() {
    return new Stroke(!horizontal, at, box.transposed());
  }
}
