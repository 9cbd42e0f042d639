package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * The columns of a table that nothing but the alignment of its text tells: between them run white
 * strips through all full lines.
 *
 * @param columns the extents of the columns' text, from left to right
 * @param edges the edges of the columns, one more than there are columns
 */
@SuppressWarnings("ArrayRecordComponent") // geometry in primitive arrays; nobody compares columns
record AlignedColumns(List<Extent> columns, double[] edges) {

  /** How finely the page is cut, in points. */
  private static final double STEP = 0.5;

  /** A strip is no narrower, in points. */
  private static final double NARROWEST = 1.5;

  /** The share of the full lines that may run over a strip. */
  private static final double STRAY = 0.04;

  /** A line with this share of the usual number of pieces is full. */
  private static final double FULL = 0.6;

  /** So many lines of values tell the columns without others. */
  private static final int FEWEST_VALUES = 2;

  /** The share of the full lines that they must be. */
  private static final double VALUES = 0.5;

  /** Text this close to the middle of columns is centred over them, in points. */
  private static final double CENTRED = 5;

  /** Where the text of a column stands. */
  record Extent(double left, double right) {
    double overlap(double from, double to) {
      return Math.min(right, to) - Math.max(left, from);
    }

    double width() {
      return right - left;
    }
  }

  AlignedColumns {
    columns = List.copyOf(columns);
  }

  /** The columns of a table's lines. */
  static AlignedColumns of(List<WordLine> lines) {
    List<List<WordLine>> rows = lines.stream().map(AlignedPieces::of).toList();
    List<List<WordLine>> full = telling(rows);
    List<WordLine> others =
        rows.stream().filter(row -> !full.contains(row)).flatMap(List::stream).toList();
    double left = lines.stream().mapToDouble(WordLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(WordLine::right).max().orElse(left);
    int stray = (int) (STRAY * full.size());
    int[] covered = covered(full.stream().flatMap(List::stream).toList(), left, right);
    List<Extent> extents = extents(covered, left, stray);
    addBetween(extents, others);
    return new AlignedColumns(extents, edges(extents, lines, left, right));
  }

  /**
   * The lines that tell the columns: those with nearly as many pieces as lines usually have; of
   * these the ones with values alone, where they are many, since headers may be stretched.
   */
  private static List<List<WordLine>> telling(List<List<WordLine>> rows) {
    List<Integer> counts = rows.stream().map(List::size).filter(n -> n > 1).sorted().toList();
    int usual = counts.isEmpty() ? 2 : counts.get((int) (0.7 * (counts.size() - 1)));
    List<List<WordLine>> full =
        rows.stream().filter(row -> row.size() >= Math.max(2, FULL * usual)).toList();
    List<List<WordLine>> values = full.stream().filter(AlignedColumns::hasValues).toList();
    return values.size() >= Math.max(FEWEST_VALUES, VALUES * full.size()) ? values : full;
  }

  private static boolean hasValues(List<WordLine> row) {
    long values = row.stream().skip(1).filter(AlignedPieces::isValue).count();
    return 2 * values > row.size() - 1;
  }

  private static int[] covered(List<WordLine> pieces, double left, double right) {
    int[] covered = new int[(int) Math.ceil((right - left) / STEP) + 1];
    for (WordLine piece : pieces) {
      int from = (int) Math.floor((piece.left() - left) / STEP);
      int to = (int) Math.ceil((piece.right() - left) / STEP);
      for (int i = Math.max(0, from); i < Math.min(covered.length, to); i++) {
        covered[i]++;
      }
    }
    return covered;
  }

  private static List<Extent> extents(int[] covered, double left, int stray) {
    List<Extent> extents = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < covered.length; i++) {
      if (covered[i] > stray) {
        if (start >= 0 && (i - end) * STEP >= NARROWEST) {
          extents.add(new Extent(left + start * STEP, left + end * STEP));
          start = i;
        }
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start >= 0) {
      extents.add(new Extent(left + start * STEP, left + end * STEP));
    }
    return extents;
  }

  /** Columns that only few lines fill stand in the strips between the others. */
  private static void addBetween(List<Extent> extents, List<WordLine> pieces) {
    List<Extent> between = new ArrayList<>();
    for (WordLine piece : pieces) {
      if (extents.stream().allMatch(e -> e.overlap(piece.left(), piece.right()) < -0.5)) {
        between.add(new Extent(piece.left(), piece.right()));
      }
    }
    between.sort(Comparator.comparingDouble(Extent::left));
    int i = 0;
    while (i < between.size()) {
      Extent whole = between.get(i);
      int pieceCount = 1;
      while (i + pieceCount < between.size()
          && between.get(i + pieceCount).left() < whole.right()) {
        whole =
            new Extent(whole.left(), Math.max(whole.right(), between.get(i + pieceCount).right()));
        pieceCount++;
      }
      Extent found = whole;
      if (pieceCount > 1
          && extents.stream().allMatch(e -> e.overlap(found.left(), found.right()) < 0)) {
        extents.add(found);
      }
      i += pieceCount;
    }
    extents.sort(Comparator.comparingDouble(Extent::left));
  }

  private static double[] edges(
      List<Extent> extents, List<WordLine> lines, double left, double right) {
    double[] edges = new double[extents.size() + 1];
    edges[0] = left - 1;
    int[] covered = covered(lines.stream().flatMap(l -> words(l).stream()).toList(), left, right);
    for (int i = 1; i < extents.size(); i++) {
      edges[i] = clearest(covered, left, extents.get(i - 1).right(), extents.get(i).left());
    }
    edges[extents.size()] = right + 1;
    return edges;
  }

  private static List<WordLine> words(WordLine line) {
    return line.words().stream().map(w -> new WordLine(line.baseline(), List.of(w))).toList();
  }

  /** The middle of the widest part of a strip that the fewest words of all lines enter. */
  private static double clearest(int[] covered, double left, double from, double to) {
    int first = (int) Math.round((from - left) / STEP);
    int end = Math.max(first + 1, (int) Math.round((to - left) / STEP));
    int least = Integer.MAX_VALUE;
    for (int i = first; i < end; i++) {
      least = Math.min(least, covered[i]);
    }
    int bestStart = first;
    int bestLength = 0;
    int start = first;
    for (int i = first; i <= end; i++) {
      if (i == end || covered[i] > least) {
        if (i - start > bestLength) {
          bestLength = i - start;
          bestStart = start;
        }
        start = i + 1;
      }
    }
    return left + (bestStart + bestLength / 2.0) * STEP;
  }

  int count() {
    return columns.size();
  }

  double left() {
    return edges[0];
  }

  double right() {
    return edges[count()];
  }

  /** The column that holds a place. */
  int at(double x) {
    int column = 0;
    while (column + 1 < count() && x > edges[column + 1]) {
      column++;
    }
    return column;
  }

  /** The columns that a stretch reaches over, the first and the last. */
  int[] over(double from, double to) {
    int first = -1;
    int last = -1;
    for (int c = 0; c < count(); c++) {
      Extent extent = columns.get(c);
      if (extent.overlap(from, to) >= 0.5 * Math.min(extent.width(), to - from)) {
        first = first < 0 ? c : first;
        last = c;
      }
    }
    int middle = at((from + to) / 2);
    return first < 0 ? new int[] {middle, middle} : new int[] {first, last};
  }

  /** The columns that hold a stretch, the first and the last. */
  int[] around(double from, double to) {
    return new int[] {at(from), at(to)};
  }

  /** The widest run of columns around another one that a place is the middle of. */
  int[] centred(double middle, int first, int last) {
    int[] best = {first, last};
    for (int a = first; a >= 0; a--) {
      for (int b = last; b < count(); b++) {
        double centre = (columns.get(a).left() + columns.get(b).right()) / 2;
        if (Math.abs(centre - middle) < CENTRED && b - a > best[1] - best[0]) {
          best = new int[] {a, b};
        }
      }
    }
    return best;
  }
}
