package org.wsisroadmaps.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sizes of type that a document uses. Ink tells a size but roughly, and a document uses few:
 * those that are nearly the same are the same.
 */
final class TypeSizes {

  /** Sizes are counted in so many parts of a point. */
  private static final int PARTS = 4;

  /** Sizes that differ less than this are one. */
  private static final double SAME = 0.13;

  private final List<Double> sizes;

  private TypeSizes(List<Double> sizes) {
    this.sizes = sizes;
  }

  /**
   * The sizes of lines.
   *
   * @param characters how many characters have which size, by the size in points
   */
  static TypeSizes of(Map<Double, Integer> characters) {
    TreeMap<Long, Integer> left = new TreeMap<>();
    characters.forEach((size, count) -> left.merge(Math.round(size * PARTS), count, Integer::sum));
    List<Double> sizes = new ArrayList<>();
    while (!left.isEmpty()) {
      long most =
          left.entrySet().stream()
              .max(
                  Map.Entry.<Long, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .orElseThrow()
              .getKey();
      sizes.add((double) most / PARTS);
      left.keySet().removeIf(size -> Math.abs(size - most) <= SAME * most);
    }
    return new TypeSizes(sizes);
  }

  /** The size that a line really has. */
  double of(double size) {
    return sizes.stream()
        .filter(known -> Math.abs(known - size) <= SAME * known)
        .findFirst()
        .orElse((double) Math.round(size * PARTS) / PARTS);
  }
}
