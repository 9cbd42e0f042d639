package org.wsisroadmaps.ingest.pdf.content;

/**
 * A rectangle, in points.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Box(double left, double top, double right, double bottom) {

  /** The rectangle between two corners that lie opposite, whichever of them. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether it holds no point. */
  public boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  /** What both boxes share; empty where they share nothing. */
  public Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
