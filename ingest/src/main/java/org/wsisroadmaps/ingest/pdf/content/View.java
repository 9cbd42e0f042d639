package org.wsisroadmaps.ingest.pdf.content;

import java.awt.geom.AffineTransform;

/**
 * How a page is looked at: which part of its sheet, how far that is turned to make its lines level,
 * and how much it is enlarged, so that all that is measured on it is measured on a page as people
 * print it.
 *
 * @param part the part of the sheet, in points as a viewer shows it
 * @param tilt how far its lines run downwards, in radians
 * @param scale how many times larger it is looked at
 */
public record View(Box part, double tilt, double scale) {

  /** The text of a page that is enlarged or shrunk gets this size, in points. */
  private static final double READABLE = 9;

  /** Text of a page smaller than this is enlarged, in points: no page is printed with less. */
  private static final double SMALLEST = 4;

  /** Text of a page larger than this is shrunk, in points. */
  private static final double LARGEST = 30;

  /** With fewer glyphs, a page does not tell the size of its text. */
  private static final int FEWEST = 60;

  /** A page tilted by less is level, in radians: half a point over the width of A4. */
  private static final double LEVEL = 0.0006;

  /** A part of a sheet as it is. */
  static View of(Box part) {
    return new View(part, 0, 1);
  }

  /**
   * A better view of the same part, or this one where it is good.
   *
   * @param seenTilt how far the lines run downwards in this view, in radians
   * @param text how large the text is in this view
   */
  View better(double seenTilt, TextSize text) {
    boolean tilted = Math.abs(seenTilt) >= LEVEL;
    double size = text.glyphs() < FEWEST ? READABLE : text.usual();
    boolean scaled = size < SMALLEST || size > LARGEST;
    return tilted || scaled
        ? new View(part, tilted ? tilt + seenTilt : tilt, scaled ? scale * READABLE / size : scale)
        : this;
  }

  /** The page's box in this view, in points. */
  Box box() {
    return new Box(0, 0, scale * part.width(), scale * part.height());
  }

  /** From the points of the sheet as a viewer shows it to those of this view. */
  public AffineTransform transform() {
    AffineTransform transform = new AffineTransform();
    transform.scale(scale, scale);
    if (tilt != 0) {
      transform.rotate(-tilt, part.width() / 2, part.height() / 2);
    }
    transform.translate(-part.left(), -part.top());
    return transform;
  }
}
