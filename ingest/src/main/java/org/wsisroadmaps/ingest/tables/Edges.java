package org.wsisroadmaps.ingest.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edges of columns, and which of another part's are the same. */
final class Edges {

  /** Edges closer than this are one, in points; programs round them differently on every page. */
  private static final double SAME = 6;

  private Edges() {}

  /** How alike the columns of two parts are. */
  enum Likeness {
    /** They stand at the same places. */
    SAME_PLACES,
    /** They are as many, and stand elsewhere. */
    AS_MANY,
    /** The outer edges are the same, and most of those between. */
    MOST,
    /** They are other columns. */
    OTHER
  }

  /**
   * The columns of two parts as those of one grid.
   *
   * @param likeness how alike they are
   * @param edges the edges of the common grid
   * @param above the index in it of each edge of the upper part
   * @param below the index in it of each edge of the lower part
   */
  record Common(Likeness likeness, List<Double> edges, List<Integer> above, List<Integer> below) {}

  static Common common(List<Double> above, List<Double> below) {
    if (above.size() == below.size()) {
      List<Integer> same = indices(above, above);
      boolean alike = true;
      for (int i = 0; i < above.size(); i++) {
        alike &= Math.abs(above.get(i) - below.get(i)) < SAME;
      }
      return new Common(alike ? Likeness.SAME_PLACES : Likeness.AS_MANY, above, same, same);
    }
    List<Double> all = union(above, below);
    boolean outer =
        isSame(above.getFirst(), below.getFirst()) && isSame(above.getLast(), below.getLast());
    List<Double> fewer = above.size() < below.size() ? above : below;
    List<Double> more = above.size() < below.size() ? below : above;
    long shared =
        fewer.subList(1, fewer.size() - 1).stream()
            .filter(edge -> more.stream().anyMatch(other -> isSame(edge, other)))
            .count();
    boolean most = outer && fewer.size() > 2 && 2 * shared >= fewer.size() - 2;
    return new Common(
        most ? Likeness.MOST : Likeness.OTHER, all, indices(above, all), indices(below, all));
  }

  private static List<Double> union(List<Double> above, List<Double> below) {
    List<Double> all = new ArrayList<>(above);
    below.stream()
        .filter(edge -> above.stream().noneMatch(other -> isSame(edge, other)))
        .forEach(all::add);
    return all.stream().sorted().toList();
  }

  private static List<Integer> indices(List<Double> edges, List<Double> all) {
    List<Integer> indices = new ArrayList<>();
    for (double edge : edges) {
      @Nullable Integer nearest = null;
      for (int i = 0; i < all.size(); i++) {
        if (nearest == null || Math.abs(all.get(i) - edge) < Math.abs(all.get(nearest) - edge)) {
          nearest = i;
        }
      }
      indices.add(nearest == null ? 0 : nearest);
    }
    return indices;
  }

  private static boolean isSame(double a, double b) {
    return Math.abs(a - b) < SAME;
  }
}
