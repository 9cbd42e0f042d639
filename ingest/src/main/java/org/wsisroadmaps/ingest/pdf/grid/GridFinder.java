package org.wsisroadmaps.ingest.pdf.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.content.Box;
import org.wsisroadmaps.ingest.pdf.content.Ruling;

/**
 * Finds the tables that rulings draw. Lines that lie close together are one (double lines, the
 * edges of neighbouring cells drawn twice), pieces of one line are joined (dashes, a border per
 * cell), lines that touch make a table.
 */
public final class GridFinder {

  /** Lines closer than this are one, in points; no column or row of text is that narrow. */
  private static final double SAME = 3.2;

  /** A gap up to this between two pieces of a line does not interrupt it, in points. */
  private static final double DASH = 4.5;

  /** A line this far from another one still touches it, in points. */
  private static final double TOUCH = 3.5;

  /** The share of a cell's edge that must be drawn for the edge to be there. */
  private static final double DRAWN = 0.6;

  /** A frame around a page has no more fields: for its text, a tab, a head and a foot. */
  private static final int FRAME_CELLS = 4;

  private GridFinder() {}

  /**
   * The grids, from top to bottom; one that lies inside a cell of another is left out, except that
   * a frame around a page is no table itself.
   */
  public static List<Grid> grids(List<Ruling> rulings) {
    List<Grid> grids = drawn(rulings);
    grids.removeIf(grid -> grid.cells().size() == 1);
    grids.removeIf(outer -> grids.stream().anyMatch(inner -> isFrame(outer, inner)));
    grids.removeIf(inner -> grids.stream().anyMatch(outer -> isInside(inner, outer)));
    grids.sort(
        Comparator.comparingDouble((Grid g) -> g.ys()[0]).thenComparingDouble(g -> g.xs()[0]));
    return grids;
  }

  /** What is drawn as one cell: no table by itself, but perhaps a part of one. */
  public static List<Grid> boxes(List<Ruling> rulings) {
    List<Grid> boxes = drawn(rulings);
    boxes.removeIf(grid -> grid.cells().size() > 1);
    return boxes;
  }

  private static List<Grid> drawn(List<Ruling> rulings) {
    List<Ruling> lines = new ArrayList<>(joined(rulings, true));
    lines.addAll(joined(rulings, false));
    List<Grid> grids = new ArrayList<>();
    for (List<Ruling> touching : components(lines)) {
      Grid grid = grid(touching);
      if (grid != null) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** Whether a grid only frames a page or a part of it: it has a table inside, and few fields. */
  private static boolean isFrame(Grid outer, Grid inner) {
    boolean few =
        outer.columns() == 1
            || outer.cells().size() <= FRAME_CELLS && outer.cells().size() < inner.cells().size();
    return few && isInside(inner, outer);
  }

  private static boolean isInside(Grid inner, Grid outer) {
    Box i = inner.box();
    Box o = outer.box();
    return i.left() > o.left()
        && i.right() < o.right()
        && i.top() > o.top()
        && i.bottom() < o.bottom();
  }

  /** One direction's lines: clusters of nearly the same place, with their pieces joined. */
  static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
    List<Ruling> sorted =
        rulings.stream()
            .filter(r -> r.horizontal() == horizontal)
            .sorted(Comparator.comparingDouble(Ruling::at))
            .toList();
    List<Ruling> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME) {
        joined.addAll(joinPieces(sorted.subList(start, i), horizontal));
        start = i;
      }
    }
    return joined;
  }

  private static List<Ruling> joinPieces(List<Ruling> pieces, boolean horizontal) {
    double at = pieces.stream().mapToDouble(Ruling::at).average().orElseThrow();
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    List<Ruling> joined = new ArrayList<>();
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Ruling piece : sorted) {
      if (piece.from() > to + DASH) {
        joined.add(new Ruling(horizontal, at, from, to));
        from = piece.from();
        to = piece.to();
      } else {
        to = Math.max(to, piece.to());
      }
    }
    joined.add(new Ruling(horizontal, at, from, to));
    joined.removeIf(line -> line.length() < SAME);
    return joined;
  }

  private static List<List<Ruling>> components(List<Ruling> lines) {
    List<List<Ruling>> components = new ArrayList<>();
    List<Ruling> alone = new ArrayList<>();
    boolean[] seen = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (!seen[i]) {
        List<Ruling> component = component(lines, i, seen);
        if (component.size() > 1) {
          components.add(component);
        } else if (!component.get(0).horizontal()) {
          alone.addAll(component);
        }
      }
    }
    int drawn = components.size();
    for (Ruling line : alone) {
      components.stream()
          .filter(component -> distance(component, line) < Double.POSITIVE_INFINITY)
          .min(Comparator.comparingDouble(component -> distance(component, line)))
          .orElseGet(() -> {
            List<Ruling> component = new ArrayList<>();
            components.add(component);
            return component;
          })
          .add(line);
    }
    // a rule or two beside a text make no table
    components.subList(drawn, components.size()).removeIf(component -> component.size() < 3);
    return components;
  }

  /** How far a line is from the nearest one that reaches equally far; infinite where none does. */
  private static double distance(List<Ruling> component, Ruling line) {
    return component.stream()
        .filter(other -> reachEquallyFar(other, line))
        .mapToDouble(other -> Math.abs(other.at() - line.at()))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * Whether two vertical lines that nothing connects belong together all the same: they are the
   * columns of a row that goes on over an end of the page, where nothing is drawn along the cut.
   */
  private static boolean reachEquallyFar(Ruling a, Ruling b) {
    return !a.horizontal()
        && Math.abs(a.from() - b.from()) <= TOUCH
        && Math.abs(a.to() - b.to()) <= TOUCH;
  }

  private static List<Ruling> component(List<Ruling> lines, int first, boolean[] seen) {
    List<Ruling> component = new ArrayList<>();
    component.add(lines.get(first));
    seen[first] = true;
    for (int done = 0; done < component.size(); done++) {
      Ruling line = component.get(done);
      for (int i = 0; i < lines.size(); i++) {
        if (!seen[i] && touch(line, lines.get(i))) {
          seen[i] = true;
          component.add(lines.get(i));
        }
      }
    }
    return component;
  }

  private static boolean touch(Ruling a, Ruling b) {
    return a.horizontal() != b.horizontal()
        && a.at() >= b.from() - TOUCH
        && a.at() <= b.to() + TOUCH
        && b.at() >= a.from() - TOUCH
        && b.at() <= a.to() + TOUCH;
  }

  private static @Nullable Grid grid(List<Ruling> lines) {
    List<Ruling> across = lines.stream().filter(Ruling::horizontal).toList();
    List<Ruling> down = lines.stream().filter(r -> !r.horizontal()).toList();
    // a table that is open at a side ends where its lines end
    double[] xs = edges(down, across);
    double[] ys = edges(across, down);
    if (xs.length < 2 || ys.length < 2) {
      return null;
    }
    Grid.Merger merger = new Grid.Merger(ys.length - 1, xs.length - 1);
    for (int r = 0; r < ys.length - 1; r++) {
      for (int c = 0; c < xs.length - 1; c++) {
        if (c < xs.length - 2 && !isDrawn(down, xs[c + 1], ys[r], ys[r + 1])) {
          merger.merge(r, c, r, c + 1);
        }
        if (r < ys.length - 2 && !isDrawn(across, ys[r + 1], xs[c], xs[c + 1])) {
          merger.merge(r, c, r + 1, c);
        }
      }
    }
    boolean[] ruled = new boolean[ys.length];
    for (int i = 0; i < ys.length; i++) {
      ruled[i] = isDrawn(across, ys[i], xs[0], xs[xs.length - 1]);
    }
    return new Grid(xs, ys, ruled, merger.cells(), openBelow(across, xs, ys[ys.length - 1]));
  }

  /** The columns without a line along the lower edge, where others have one. */
  private static Set<Integer> openBelow(List<Ruling> across, double[] xs, double bottom) {
    Set<Integer> open = new TreeSet<>();
    for (int c = 0; c < xs.length - 1; c++) {
      if (!isDrawn(across, bottom, xs[c], xs[c + 1])) {
        open.add(c);
      }
    }
    return open.size() < xs.length - 1 ? open : Set.of();
  }

  /**
   * The places of the lines, and the ends of the lines across them where most of these reach
   * further: one that is drawn too long makes no column.
   */
  private static double[] edges(List<Ruling> lines, List<Ruling> across) {
    List<Double> places = new ArrayList<>(lines.stream().map(Ruling::at).toList());
    double[] firsts = across.stream().mapToDouble(Ruling::from).toArray();
    double[] lasts = across.stream().mapToDouble(Ruling::to).toArray();
    if (places.isEmpty()) {
      Arrays.stream(firsts).min().ifPresent(places::add);
      Arrays.stream(lasts).max().ifPresent(places::add);
    } else {
      double[] inner = places.stream().mapToDouble(d -> d).sorted().toArray();
      double least = inner[0];
      double most = inner[inner.length - 1];
      double second = Arrays.stream(inner).filter(d -> d > least + SAME).findFirst().orElse(most);
      double last = Arrays.stream(inner).filter(d -> d < most - SAME).max().orElse(least);
      if (isOpen(Arrays.stream(firsts).map(d -> least - d), least - second)) {
        places.add(Arrays.stream(firsts).min().orElseThrow());
      }
      if (isOpen(Arrays.stream(lasts).map(d -> d - most), last - most)) {
        places.add(Arrays.stream(lasts).max().orElseThrow());
      }
    }
    double[] sorted = places.stream().mapToDouble(d -> d).sorted().toArray();
    double[] kept = new double[sorted.length];
    int n = 0;
    for (double place : sorted) {
      if (n == 0 || place - kept[n - 1] > SAME) {
        kept[n++] = place;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /**
   * Whether a table is open at a side.
   *
   * @param beyond how far each line reaches beyond the outermost line that it crosses
   * @param inner the same of the line next to the outermost one
   */
  private static boolean isOpen(DoubleStream beyond, double inner) {
    double[] reaching = beyond.filter(d -> d > inner + TOUCH).toArray();
    long further = Arrays.stream(reaching).filter(d -> d > 2 * TOUCH).count();
    return 2 * further > reaching.length;
  }

  private static boolean isDrawn(List<Ruling> lines, double at, double from, double to) {
    double covered = 0;
    for (Ruling line : lines) {
      if (Math.abs(line.at() - at) <= SAME) {
        covered += Math.max(0, Math.min(line.to(), to) - Math.max(line.from(), from));
      }
    }
    return covered >= DRAWN * (to - from);
  }
}
