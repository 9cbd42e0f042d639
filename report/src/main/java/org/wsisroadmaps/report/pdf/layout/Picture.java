package org.wsisroadmaps.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** A drawing, with words for those who can't see it. Lengths in points; y counts down. */
public final class Picture {

  /** A label. */
  record Label(float x, float baseline, Align align, Run text) {}

  private final float height;
  private final String alternative;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  /** An empty drawing of a height, and what it shows in words. */
  public Picture(float height, String alternative) {
    this.height = height;
    this.alternative = alternative;
  }

  /** Draws a filled rectangle. */
  public void box(float x, float y, float width, float boxHeight, int colour) {
    shapes.add(new Shape.Box(x, y, width, boxHeight, 0, colour));
  }

  /** Draws a filled rectangle with round corners. */
  public void round(float x, float y, float width, float boxHeight, float radius, int colour) {
    shapes.add(new Shape.Box(x, y, width, boxHeight, radius, colour));
  }

  /** Draws a line. */
  public void line(float x1, float y1, float x2, float y2, float width, int colour) {
    shapes.add(new Shape.Stroke(x1, y1, x2, y2, width, colour));
  }

  /** Writes a label: from x, around x or up to x. */
  public void label(float x, float baseline, Align align, String text, TextStyle style) {
    labels.add(new Label(x, baseline, align, Run.of(text, style)));
  }

  float height() {
    return height;
  }

  String alternative() {
    return alternative;
  }

  List<Shape> shapes() {
    return shapes;
  }

  List<Label> labels() {
    return labels;
  }
}
