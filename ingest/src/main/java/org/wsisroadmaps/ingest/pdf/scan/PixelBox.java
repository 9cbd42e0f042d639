package org.wsisroadmaps.ingest.pdf.scan;

/**
 * A rectangle of pixels.
 *
 * @param left its first column
 * @param top its first row
 * @param right the column behind its last one
 * @param bottom the row below its last one
 */
record PixelBox(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  /** The same box with rows and columns exchanged. */
  PixelBox transposed() {
    return new PixelBox(top, left, bottom, right);
  }

  PixelBox grownBy(int pixels) {
    return new PixelBox(left - pixels, top - pixels, right + pixels, bottom + pixels);
  }

  PixelBox intersection(PixelBox other) {
    return new PixelBox(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }
}
