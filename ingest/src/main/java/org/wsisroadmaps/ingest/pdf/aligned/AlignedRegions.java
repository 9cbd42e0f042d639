package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Finds the runs of lines on a page that may be tables: lines of several short pieces, and those
 * between them.
 */
final class AlignedRegions {

  /** Baselines further apart than this many font sizes are not of one table. */
  private static final double FARTHEST = 3.4;

  /** So many lines may stand between two lines of several pieces. */
  private static final int MOST_BETWEEN = 4;

  /** A table has at least so many lines with several pieces. */
  static final int FEWEST_LINES = 3;

  /** Tables are no closer than this many font sizes. */
  private static final double APART = 1.6;

  /** Edges closer than this are one, in points. */
  private static final double SAME = 1.5;

  /** A piece with as many words is a sentence. */
  private static final int SENTENCE = 8;

  /** Pieces with more words on the average are columns of prose. */
  private static final double PROSE = 3.5;

  private final List<List<WordLine>> regions = new ArrayList<>();
  private final List<WordLine> current = new ArrayList<>();
  private final List<WordLine> between = new ArrayList<>();

  private AlignedRegions() {}

  static List<List<WordLine>> of(List<WordLine> lines) {
    AlignedRegions regions = new AlignedRegions();
    lines.forEach(regions::take);
    regions.end();
    return regions.regions.stream().flatMap(region -> apart(region).stream()).toList();
  }

  /** Parts a run of lines that has fewer columns than its upper and its lower part have. */
  private static List<List<WordLine>> apart(List<WordLine> region) {
    int whole = AlignedColumns.of(region).count();
    int best = 0;
    int most = 0;
    for (int i = 1; i < region.size(); i++) {
      if (mayBegin(region, i)) {
        int above = columns(region.subList(0, i));
        int below = columns(region.subList(i, region.size()));
        if (Math.min(above, below) > whole && above + below > most) {
          most = above + below;
          best = i;
        }
      }
    }
    if (best == 0) {
      return List.of(region);
    }
    List<List<WordLine>> parts = new ArrayList<>(apart(region.subList(0, best)));
    parts.addAll(apart(region.subList(best, region.size())));
    return parts;
  }

  private static int columns(List<WordLine> lines) {
    long tabular = lines.stream().filter(AlignedRegions::isTabular).count();
    return tabular < FEWEST_LINES ? 0 : AlignedColumns.of(lines).count();
  }

  /** Whether another table may begin with a line: one that is no row, or stands apart. */
  private static boolean mayBegin(List<WordLine> region, int line) {
    double distance = region.get(line).baseline() - region.get(line - 1).baseline();
    return !isTabular(region.get(line)) || distance > APART * region.get(line).size();
  }

  private void take(WordLine line) {
    if (!current.isEmpty() && isFar(last(), line)) {
      end();
    }
    if (isTabular(line)) {
      if (!current.isEmpty()) {
        current.addAll(between);
      }
      between.clear();
      current.add(line);
    } else {
      between.add(line);
      if (current.isEmpty() ? isSentence(line) : endsTable(line)) {
        end();
      }
    }
  }

  private WordLine last() {
    return between.isEmpty() ? current.get(current.size() - 1) : between.get(between.size() - 1);
  }

  private static boolean isFar(WordLine above, WordLine below) {
    return below.baseline() - above.baseline() > FARTHEST * Math.max(above.size(), below.size());
  }

  private void end() {
    if (!current.isEmpty()) {
      regions.add(List.copyOf(current));
    }
    current.clear();
    between.clear();
  }

  /** Whether a line holds cells of a table. */
  static boolean isTabular(WordLine line) {
    List<WordLine> pieces = AlignedPieces.of(line);
    if (pieces.size() < 2 || pieces.size() == 2 && isItem(pieces.get(0))) {
      return false;
    }
    double words = line.words().size() / (double) pieces.size();
    return pieces.stream().anyMatch(AlignedPieces::isValue)
        ? pieces.stream().filter(AlignedRegions::isSentence).count() <= 1
        : words <= PROSE;
  }

  private static boolean isItem(WordLine piece) {
    return piece.words().size() == 1
        && (piece.words().get(0).isBullet() || piece.words().get(0).isLabel());
  }

  private static boolean isSentence(WordLine piece) {
    return piece.words().size() >= SENTENCE;
  }

  private boolean endsTable(WordLine line) {
    if (between.size() > MOST_BETWEEN) {
      return true;
    }
    WordLine row = current.get(current.size() - 1);
    double firstEnds = AlignedPieces.of(row).get(0).right();
    double secondBegins = AlignedPieces.of(row).get(1).left();
    boolean crosses = line.right() > Math.max(firstEnds, secondBegins);
    boolean below =
        AlignedPieces.of(row).stream()
            .skip(1)
            .anyMatch(piece -> Math.abs(piece.left() - line.left()) < SAME);
    return crosses
        && !below
        && AlignedPieces.of(line).stream().anyMatch(AlignedRegions::isSentence);
  }
}
