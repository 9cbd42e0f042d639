package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/** Groups the lines below a table's header to rows. */
final class AlignedRows {

  /** Baselines no further apart than this many font sizes are lines of one text. */
  private static final double LEADING = 1.4;

  /** The share of the borders between lines that must be ruled, so that only rules part rows. */
  private static final double RULED = 0.6;

  /** The same where all that is between them are texts. */
  private static final double RULED_TEXT = 0.25;

  /** A line this much closer than rows are goes on the one above. */
  private static final double TIGHTER = 0.92;

  private final List<AlignedLine> lines;
  private final AlignedColumns columns;
  private final Separators separators;
  private final double pitch;
  private final boolean drawn;

  private AlignedRows(List<AlignedLine> lines, AlignedColumns columns, Separators separators) {
    this.lines = lines;
    this.columns = columns;
    this.separators = separators;
    this.pitch = pitch(lines);
    this.drawn = isDrawn();
  }

  /** The rows, each as its lines. */
  static List<List<AlignedLine>> of(
      List<AlignedLine> lines, AlignedColumns columns, Separators separators) {
    return new AlignedRows(lines, columns, separators).rows();
  }

  private List<List<AlignedLine>> rows() {
    List<List<AlignedLine>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || begins(lines.get(i - 1), lines.get(i))) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(lines.get(i));
    }
    return rows;
  }

  private boolean isDrawn() {
    int separated = 0;
    for (int i = 1; i < lines.size(); i++) {
      separated += isSeparated(lines.get(i - 1), lines.get(i)) ? 1 : 0;
    }
    double share = separated / Math.max(1.0, lines.size() - 1);
    return lines.size() > 2 && (share >= RULED || share >= RULED_TEXT && areTexts());
  }

  /** Whether between what is drawn stand texts of several lines, and no rows of values. */
  private boolean areTexts() {
    for (int i = 1; i < lines.size(); i++) {
      AlignedLine above = lines.get(i - 1);
      AlignedLine line = lines.get(i);
      if (!isSeparated(above, line) && (isFar(above, line) || haveValues(above, line))) {
        return false;
      }
    }
    return true;
  }

  /** Whether both of two lines have a value in one column. */
  private static boolean haveValues(AlignedLine above, AlignedLine line) {
    return line.cells().stream()
        .filter(cell -> AlignedPieces.isValue(cell.text()))
        .anyMatch(cell ->
            above.cells().stream()
                .anyMatch(
                    other -> other.from() == cell.from() && AlignedPieces.isValue(other.text())));
  }

  private static boolean isFar(AlignedLine above, AlignedLine line) {
    double distance = line.words().baseline() - above.words().baseline();
    return distance > LEADING * Math.max(above.words().size(), line.words().size());
  }

  private boolean isSeparated(AlignedLine above, AlignedLine below) {
    WordLine lower = below.words();
    return separators
        .between(
            above.words().baseline(),
            lower.baseline() - 0.3 * lower.size(),
            columns.left(),
            columns.right())
        .isPresent();
  }

  /** The usual distance between rows. */
  private static double pitch(List<AlignedLine> lines) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isRow() && lines.get(i - 1).isRow()) {
        distances.add(lines.get(i).words().baseline() - lines.get(i - 1).words().baseline());
      }
    }
    distances.sort(Comparator.naturalOrder());
    return distances.isEmpty() ? Double.NaN : distances.get(distances.size() / 2);
  }

  private boolean begins(AlignedLine above, AlignedLine line) {
    if (isSeparated(above, line)) {
      return true;
    }
    if (drawn) {
      return false;
    }
    if (isFar(above, line)) {
      return true;
    }
    double distance = line.words().baseline() - above.words().baseline();
    boolean tighter = distance < TIGHTER * pitch;
    if (line.isOnlyIn(0) && !AlignedPieces.isValue(line.first().text())) {
      return !(above.fills(0) && (line.goesOn() || tighter && !above.isOnlyIn(0)));
    }
    if (above.isOnlyIn(0) && line.fills(0)) {
      return !(line.goesOn() || tighter);
    }
    boolean onlyText = line.cells().stream().noneMatch(c -> AlignedPieces.isValue(c.text()));
    return line.fills(0) || !onlyText;
  }
}
