package org.wsisroadmaps.report.pdf.layout;

/** Something drawn; y counts down from the top of what it is a part of. */
sealed interface Shape {

  /** The same elsewhere. */
  Shape moved(float right, float down);

  /** A filled rectangle with round corners. */
  record Box(float x, float y, float width, float height, float radius, int colour)
      implements Shape {
    @Override
    public Shape moved(float right, float down) {
      return new Box(x + right, y + down, width, height, radius, colour);
    }
  }

  /** A straight line. */
  record Stroke(float x1, float y1, float x2, float y2, float width, int colour) implements Shape {
    @Override
    public Shape moved(float right, float down) {
      return new Stroke(x1 + right, y1 + down, x2 + right, y2 + down, width, colour);
    }
  }
}
