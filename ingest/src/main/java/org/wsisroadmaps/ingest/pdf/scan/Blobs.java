package org.wsisroadmaps.ingest.pdf.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the connected pieces of ink: letters, dots, specks. */
final class Blobs {

  private Blobs() {}

  /**
   * A connected piece of ink.
   *
   * @param box its box
   * @param area how many pixels it has
   */
  record Blob(PixelBox box, int area) {}

  /** All pieces, by their topmost pixel and from left to right. */
  static List<Blob> of(Ink ink) {
    boolean[] seen = new boolean[ink.width() * ink.height()];
    List<Blob> blobs = new ArrayList<>();
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y) && !seen[y * ink.width() + x]) {
          blobs.add(blob(ink, x, y, seen));
        }
      }
    }
    return blobs;
  }

  private static Blob blob(Ink ink, int startX, int startY, boolean[] seen) {
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {startX, startY});
    seen[startY * ink.width() + startX] = true;
    int left = startX;
    int top = startY;
    int right = startX;
    int bottom = startY;
    int area = 0;
    while (!open.isEmpty()) {
      int[] pixel = open.pop();
      area++;
      left = Math.min(left, pixel[0]);
      right = Math.max(right, pixel[0]);
      top = Math.min(top, pixel[1]);
      bottom = Math.max(bottom, pixel[1]);
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          int x = pixel[0] + dx;
          int y = pixel[1] + dy;
          if (ink.at(x, y) && !seen[y * ink.width() + x]) {
            seen[y * ink.width() + x] = true;
            open.push(new int[] {x, y});
          }
        }
      }
    }
    return new Blob(new PixelBox(left, top, right + 1, bottom + 1), area);
  }
}
