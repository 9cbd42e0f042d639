package org.wsisroadmaps.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.scan.Blobs.Blob;

/**
 * Finds the filled bullets of lists by their shape and place, since recognisers take them for
 * letters: round or square, solid, at the start of a line, between its baseline and the top of its
 * letters. All shares are of the height of the page's letters.
 */
final class BulletShapes {

  private static final double SMALLEST = 0.4;
  private static final double LARGEST = 1.3;

  /** How square its box is, and how full: a circle fills 0.785 of its square. */
  private static final double SQUARE = 0.8;

  private static final double FULL = 0.7;

  /** How far behind it the text begins at most. */
  private static final double REACH = 5;

  /** How much room there is before it. */
  private static final double ROOM = 1.2;

  /** The part of the next letter's height in which its middle lies. */
  private static final double UPPERMOST = 0.25;

  private static final double LOWERMOST = 0.82;

  private static final int LEAST_LETTER = 8;
  private static final int MOST_LETTER = 150;

  private BulletShapes() {}

  static List<PixelBox> among(List<Blob> blobs) {
    List<Blob> letters =
        blobs.stream()
            .filter(b -> b.box().height() >= LEAST_LETTER && b.box().height() <= MOST_LETTER)
            .toList();
    if (letters.isEmpty()) {
      return List.of();
    }
    double height =
        letters.stream().mapToInt(b -> b.box().height()).sorted().toArray()[letters.size() / 2];
    List<PixelBox> bullets = new ArrayList<>();
    for (Blob blob : letters) {
      if (isSolid(blob, height) && opensLine(blob.box(), letters, height)) {
        bullets.add(blob.box());
      }
    }
    return bullets;
  }

  private static boolean isSolid(Blob blob, double height) {
    double smaller = Math.min(blob.box().width(), blob.box().height());
    double larger = Math.max(blob.box().width(), blob.box().height());
    return smaller >= SMALLEST * height
        && larger <= LARGEST * height
        && smaller >= SQUARE * larger
        && blob.area() >= FULL * blob.box().width() * blob.box().height();
  }

  private static boolean opensLine(PixelBox dot, List<Blob> letters, double height) {
    double middle = (dot.top() + dot.bottom()) / 2.0;
    PixelBox next = null;
    for (Blob letter : letters) {
      PixelBox box = letter.box();
      if (box.equals(dot) || box.top() > dot.bottom() || box.bottom() < dot.top()) {
        continue;
      }
      if (box.left() < dot.right() && box.right() > dot.left() - ROOM * height) {
        return false;
      }
      boolean behind = box.left() >= dot.right() && box.left() <= dot.right() + REACH * height;
      if (behind && (next == null || box.left() < next.left())) {
        next = box;
      }
    }
    return next != null
        && middle >= next.top() + UPPERMOST * next.height()
        && middle <= next.top() + LOWERMOST * next.height()
        && dot.bottom() < next.bottom();
  }
}
