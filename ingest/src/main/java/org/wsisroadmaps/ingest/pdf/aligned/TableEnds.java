package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Finds what belongs to a run of lines with several pieces at its ends: the header above, and the
 * rest of the last row below.
 *
 * @param lines all lines of the area
 * @param separators what is drawn between them
 */
record TableEnds(List<WordLine> lines, Separators separators) {

  /** A header has no more lines above the run. */
  private static final int MOST_ABOVE = 6;

  /** Baselines of a header are no further apart, in font sizes. */
  private static final double NEAR = 2.2;

  /** The same where a rule is between. */
  private static final double NEAR_RULED = 5;

  /** The last row goes on over no more lines. */
  private static final int MOST_BELOW = 12;

  /** A text may reach so far over the edge of its table, in points. */
  private static final double OVER = 2;

  /** Where a table's lines begin and end. */
  private record Extent(double left, double right) {
    static Extent of(List<WordLine> run) {
      return new Extent(
          run.stream().mapToDouble(WordLine::left).min().orElse(0),
          run.stream().mapToDouble(WordLine::right).max().orElse(0));
    }

    boolean meets(WordLine line) {
      return line.right() > left - OVER && line.left() < right + OVER;
    }
  }

  /**
   * A run with the lines above that are its header: lines below a rule over the table's width,
   * short ones that stand over columns behind the first, and lines of several texts that a rule
   * parts from the values below.
   */
  List<WordLine> withHeader(List<WordLine> run) {
    int at = lines.indexOf(run.get(0));
    Extent extent = Extent.of(run);
    List<WordLine> header = new ArrayList<>();
    int taken = 0;
    boolean crossed = false;
    for (int i = at - 1; i >= Math.max(0, at - MOST_ABOVE); i--) {
      WordLine line = lines.get(i);
      WordLine below = header.isEmpty() ? run.get(0) : header.get(0);
      boolean parted = isRuled(line.baseline(), below.top() + 1, extent);
      if (parted && (crossed || !header.isEmpty() || !isHeading(line, run.get(0)))) {
        break;
      }
      crossed |= parted;
      double size = Math.max(line.size(), below.size());
      boolean near = below.baseline() - line.baseline() < (parted ? NEAR_RULED : NEAR) * size;
      if (!near || !extent.meets(line)) {
        break;
      }
      header.add(0, line);
      boolean behindFirst = line.left() > AlignedPieces.of(run.get(0)).get(0).right();
      boolean ruled = isRuled(line.top() - line.size(), line.top() + 1, extent);
      if (ruled || parted || behindFirst && taken == header.size() - 1) {
        taken = header.size();
      }
      if (ruled) {
        break;
      }
    }
    List<WordLine> region = new ArrayList<>(header.subList(header.size() - taken, header.size()));
    region.addAll(run);
    return region;
  }

  /** Whether a line holds texts over the values of another one. */
  private static boolean isHeading(WordLine line, WordLine below) {
    return AlignedRegions.isTabular(line)
        && AlignedPieces.of(line).stream().noneMatch(AlignedPieces::isValue)
        && AlignedPieces.of(below).stream().anyMatch(AlignedPieces::isValue);
  }

  /** A run with the lines below that are the rest of its last row, as far as the rule below it. */
  List<WordLine> withLastRow(List<WordLine> run) {
    Extent extent = Extent.of(run);
    if (ruledLines(run, extent) < 2) {
      return run;
    }
    int at = lines.indexOf(run.get(run.size() - 1));
    List<WordLine> row = new ArrayList<>();
    WordLine above = run.get(run.size() - 1);
    for (int i = at + 1; i < Math.min(lines.size(), at + 1 + MOST_BELOW); i++) {
      WordLine line = lines.get(i);
      double distance = line.baseline() - above.baseline();
      if (isRuled(above.baseline(), line.top() + 1, extent)) {
        break;
      }
      if (!extent.meets(line) || distance > NEAR * Math.max(line.size(), above.size())) {
        return run;
      }
      row.add(line);
      above = line;
    }
    if (row.isEmpty() || !isRuled(above.baseline(), above.bottom() + above.size(), extent)) {
      return run;
    }
    List<WordLine> region = new ArrayList<>(run);
    region.addAll(row);
    return region;
  }

  private long ruledLines(List<WordLine> run, Extent extent) {
    return run.stream()
        .filter(line -> isRuled(line.top() - line.size(), line.top() + 1, extent))
        .count();
  }

  private boolean isRuled(double top, double bottom, Extent extent) {
    return separators.isRuled(top, bottom, extent.left(), extent.right());
  }
}
