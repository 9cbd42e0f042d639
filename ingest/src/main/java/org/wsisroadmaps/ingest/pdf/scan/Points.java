package org.wsisroadmaps.ingest.pdf.scan;

import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Ruling;

/** From pixels of a picture to points of a page, and back. */
final class Points {

  private static final double PER_INCH = 72;

  private Points() {}

  static double of(double pixels) {
    return pixels * PER_INCH / Picture.DPI;
  }

  static Box of(PixelBox box) {
    return new Box(of(box.left()), of(box.top()), of(box.right()), of(box.bottom()));
  }

  static Ruling of(Stroke stroke) {
    return new Ruling(stroke.horizontal(), of(stroke.at()), of(stroke.from()), of(stroke.to()));
  }

  static PixelBox pixels(Box box) {
    return new PixelBox(
        pixels(box.left()), pixels(box.top()), pixels(box.right()), pixels(box.bottom()));
  }

  private static int pixels(double points) {
    return (int) Math.round(points * Picture.DPI / PER_INCH);
  }
}
