package org.wsisroadmaps.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of lines on a page that may be tables: lines of several short pieces, and those
 * between them.
 */
final class AlignedRegions {

  /** Baselines further apart than this many font sizes are not of one table. */
  private static final double FARTHEST = 3.4;

  /** So many lines may stand between two lines of several pieces. */
  private static final int MOST_BETWEEN = 4;

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
    return regions.regions;
  }

  private void take(WordLine line) {
    if (!current.isEmpty() && isFar(last(), line)) {
      end();
    }
    if (isTabular(line)) {
      current.addAll(between);
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
    return crosses && AlignedPieces.of(line).stream().anyMatch(AlignedRegions::isSentence);
  }
}
