package org.wsisroadmaps.report.pdf.layout;

/**
 * The paper and its margins, in points.
 *
 * @param width the paper's width
 * @param height the paper's height
 * @param side the margins left and right
 * @param top the margin above, which holds the running head
 * @param bottom the margin below, which holds the page number
 * @param gutter the space between columns
 */
public record PageFormat(
    float width, float height, float side, float top, float bottom, float gutter) {

  /** A4, upright. */
  public static final PageFormat A4 = new PageFormat(595.28f, 841.89f, 42, 58, 48, 20);

  /** The width of each of some columns. */
  public float columnWidth(int columns) {
    return (width - 2 * side - (columns - 1) * gutter) / columns;
  }

  float bodyHeight() {
    return height - top - bottom;
  }

  float columnX(int column, int columns) {
    return side + column * (columnWidth(columns) + gutter);
  }
}
