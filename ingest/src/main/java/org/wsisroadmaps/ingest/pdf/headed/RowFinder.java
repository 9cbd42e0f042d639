package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;

/**
 * Finds the rows of a table whose columns are known, in all its parts. Where rules or the edges of
 * fills stand between the rows, these part them. Else a row begins where a white strip runs over
 * all columns and the column of the outcomes has text below it; the codes, the text that begins
 * beside it and the height of the strip are weighed, and none of them decides alone.
 */
final class RowFinder {

  /** The share of certain rows that must be parted by something drawn, so that all are. */
  private static final double DRAWN = 0.8;

  /** The log-odds that a row begins where a code and a timing stand below another timing. */
  private static final double SECOND_TIMING = 4;

  /** A strip that parts rows is higher than those between lines by this factor. */
  private static final double PARTING = 1.3;

  /** A strip with this share of the height of most strips between rows may part rows. */
  private static final double WIDE = 0.85;

  /**
   * The share of outcomes that must begin below the top of their rows, so that rows are centred.
   */
  private static final double CENTRED = 0.2;

  /** So few may in tables whose rows are not. */
  private static final int FEW_CENTRED = 2;

  /** Baselines further apart than this many font sizes are of two paragraphs. */
  private static final double PARAGRAPH = 1.45;

  private final int outcome;
  private final int timing;
  private final List<TablePart> parts;
  private final List<List<Band>> bands;
  private final double left;
  private final double right;

  private RowFinder(TableColumns columns, List<TablePart> parts) {
    this.outcome = columns.header().outcome();
    this.timing = columns.header().timing();
    this.parts = parts;
    this.bands = parts.stream().map(p -> Band.of(p.lines(), columns)).toList();
    this.left = columns.edges()[0];
    this.right = columns.edges()[columns.count()];
  }

  /**
   * The rows of every part, each a list of bands.
   *
   * @param columns the table's columns
   * @param parts its parts, at least one
   */
  static List<List<List<Band>>> rows(TableColumns columns, List<TablePart> parts) {
    RowFinder finder = new RowFinder(columns, parts);
    finder.measure();
    List<List<List<Band>>> rows = new ArrayList<>();
    Reading reading = finder.new Reading();
    for (int i = 0; i < parts.size(); i++) {
      rows.add(finder.rowsOf(i, reading));
    }
    return rows;
  }

  private boolean drawn;

  /** Whether the cells of a row are centred, so that the outcome's may begin below the others. */
  private boolean centred;

  private double usualGap = Double.NaN;

  /** What the rows that are certain tell of the others. */
  private void measure() {
    Reading reading = new Reading();
    List<Double> gaps = new ArrayList<>();
    List<Double> widest = new ArrayList<>();
    int separated = 0;
    for (int i = 0; i < parts.size(); i++) {
      List<Band> mine = bands.get(i);
      for (int b = 0; b < mine.size(); b++) {
        Optional<OutcomeCode> code = codeOf(mine.get(b));
        if (b > 0
            && code.isPresent()
            && !mine.get(b - 1).spanning()
            && reading.isNext(code.get())
            && fresh(mine, b) >= 1) {
          gaps.add(gapAbove(mine, b));
          widest.add(widestAbove(mine, b));
          separated += isSeparated(i, mine.get(b - 1), mine.get(b)) ? 1 : 0;
        }
        reading.read(mine.get(b), code.isPresent() && !reading.isNested(code.get()));
      }
    }
    usualGap = median(gaps);
    double parting = PARTING * usualLineGap();
    if (usualGap < parting && median(widest) > parting) {
      // no outcome begins where its row does
      usualGap = median(widest);
    }
    drawn = gaps.size() >= 2 && separated >= DRAWN * gaps.size();
    centred = !drawn && areCentred();
  }

  private static double gapAbove(List<Band> mine, int b) {
    return mine.get(b).top() - mine.get(b - 1).bottom();
  }

  /** The widest strip between the outcome text above a band and the band. */
  private double widestAbove(List<Band> mine, int b) {
    double widest = gapAbove(mine, b);
    for (int i = b - 1; i > 0 && mine.get(i).first(outcome).isEmpty(); i--) {
      widest = Math.max(widest, gapAbove(mine, i));
    }
    return widest;
  }

  private double usualLineGap() {
    List<Double> gaps = new ArrayList<>();
    for (List<Band> mine : bands) {
      for (int b = 1; b < mine.size(); b++) {
        gaps.add(gapAbove(mine, b));
      }
    }
    return median(gaps);
  }

  private static double median(List<Double> values) {
    return values.isEmpty()
        ? Double.NaN
        : values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private boolean areCentred() {
    int lower = 0;
    int all = 0;
    for (List<Band> mine : bands) {
      for (int b = 1; b < mine.size(); b++) {
        int opening = isBelowWideGap(mine, b) ? openingOf(mine, b) : -1;
        if (opening >= 0 && codeOf(mine.get(opening)).isPresent()) {
          all++;
          lower += opening > b ? 1 : 0;
        }
      }
    }
    return lower > FEW_CENTRED && lower > CENTRED * all;
  }

  private boolean isBelowWideGap(List<Band> mine, int b) {
    return gapAbove(mine, b) > WIDE * usualGap;
  }

  /** The first band with text of an outcome between a band and the next wide strip, or -1. */
  private int openingOf(List<Band> mine, int b) {
    int i = b;
    while (mine.get(i).first(outcome).isEmpty()) {
      i++;
      if (i == mine.size() || isBelowWideGap(mine, i)) {
        return -1;
      }
    }
    return i;
  }

  private boolean isSeparated(int part, Band above, Band below) {
    return parts
        .get(part)
        .page()
        .separators()
        .between(above.bottom() - 1, below.top() + 1, left, right)
        .isPresent();
  }

  private List<List<Band>> rowsOf(int part, Reading reading) {
    List<List<Band>> rows = new ArrayList<>();
    List<Band> mine = bands.get(part);
    int opened = -1;
    for (int b = 0; b < mine.size(); b++) {
      Band band = mine.get(b);
      boolean begins = b == 0 || b > opened && begins(part, b, reading);
      boolean starts = begins && (b > 0 || startsByItself(mine, reading));
      if (begins) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(band);
      reading.read(band, starts);
      if (starts && centred && openingOf(mine, b) > b) {
        opened = openingOf(mine, b);
        reading.read(mine.get(opened), true);
      }
    }
    return rows;
  }

  private boolean startsByItself(List<Band> mine, Reading reading) {
    return odds(mine, 0, reading) > 0;
  }

  private boolean begins(int part, int b, Reading reading) {
    List<Band> mine = bands.get(part);
    Band band = mine.get(b);
    Band above = mine.get(b - 1);
    if (isSeparated(part, above, band)) {
      return true;
    }
    if (above.spanning() && endsHeading(above, band)) {
      return false;
    }
    if (band.isHeading() || above.isHeading()) {
      return !(band.isHeading() && above.isHeading() && goesOnClosely(above, band));
    }
    return !drawn && odds(mine, b, reading) > 0;
  }

  /** Whether a band is the last, short line of a text over all columns. */
  private boolean endsHeading(Band above, Band band) {
    return band.isOnlyIn(0) && codeOf(band).isEmpty() && goesOnClosely(above, band);
  }

  private static boolean goesOnClosely(Band above, Band band) {
    double size = band.pieces().get(0).line().size();
    return band.firstBaseline() - above.firstBaseline() < PARAGRAPH * size;
  }

  private Optional<OutcomeCode> codeOf(Band band) {
    return band.spanning() ? Optional.empty() : OutcomeCode.at(band.text(outcome));
  }

  // ---------------------------------------------------------------- evidence

  /** The log-odds that a row begins with a band. */
  private double odds(List<Band> mine, int b, Reading reading) {
    Band band = mine.get(b);
    Optional<Band.Piece> opening = band.first(outcome);
    if (opening.isEmpty()) {
      return centred ? oddsOfCentred(mine, b, reading) : -6;
    }
    double odds = reading.oddsOfText(band);
    double size = opening.get().line().size();
    if (opening.get().line().baseline() - band.firstBaseline() > 0.5 * size) {
      odds -= 2;
    }
    if (reading.timed && OutcomeCode.at(band.text(outcome)).isPresent() && tellsTiming(band)) {
      odds += SECOND_TIMING;
    }
    int beside = fresh(mine, b);
    odds += beside == 0 ? -0.5 : Math.min(beside, 2);
    if (b > 0) {
      odds += oddsOfGap(gapAbove(mine, b), size);
    }
    return odds;
  }

  /** The log-odds that a row begins with a band above the one where its outcome does. */
  private double oddsOfCentred(List<Band> mine, int b, Reading reading) {
    int opening = b == 0 || isBelowWideGap(mine, b) ? openingOf(mine, b) : -1;
    return opening < 0 ? -6 : reading.oddsOfText(mine.get(opening)) + (b == 0 ? 0 : 1);
  }

  /** Whether a timing begins beside the first line of the outcome in a band. */
  private boolean tellsTiming(Band band) {
    Optional<Band.Piece> opening = band.first(outcome);
    Optional<Band.Piece> told = timing < 0 ? Optional.empty() : band.first(timing);
    return opening.isPresent()
        && told.isPresent()
        && Math.abs(told.get().line().baseline() - opening.get().line().baseline())
            < 0.3 * opening.get().line().size();
  }

  private double oddsOfGap(double gap, double size) {
    if (Double.isNaN(usualGap)) {
      return gap < 0.4 * size ? -1 : 0;
    }
    if (gap < 0.6 * usualGap) {
      return -2.5;
    }
    return gap > WIDE * usualGap ? 1 : 0;
  }

  /** How many other columns begin a paragraph beside the first line of the outcome in a band. */
  private int fresh(List<Band> mine, int b) {
    Band band = mine.get(b);
    Optional<Band.Piece> opening = band.first(outcome);
    if (opening.isEmpty()) {
      return 0;
    }
    WordLine line = opening.get().line();
    int fresh = 0;
    for (Band.Piece piece : band.pieces()) {
      boolean beside =
          piece.column() != outcome
              && Math.abs(piece.line().baseline() - line.baseline()) < 0.3 * line.size();
      if (beside && distanceAbove(mine, b, piece) > PARAGRAPH * piece.line().size()) {
        fresh++;
      }
    }
    return fresh;
  }

  /** How far above a piece of text the next one in its column stands. */
  private static double distanceAbove(List<Band> mine, int b, Band.Piece piece) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = b; i >= 0 && i >= b - 1; i--) {
      for (Band.Piece other : mine.get(i).pieces()) {
        double distance = piece.line().baseline() - other.line().baseline();
        if (other.column() == piece.column() && distance > 0.3 * piece.line().size()) {
          nearest = Math.min(nearest, distance);
        }
      }
    }
    return nearest;
  }

  /** What was read of the outcomes so far. */
  private final class Reading {
    private Optional<OutcomeCode> code = Optional.empty();
    private final List<OutcomeCode> nested = new ArrayList<>();
    private String text = "";
    private boolean timed;

    void read(Band band, boolean starts) {
      if (band.isHeading()) {
        text = "";
        code = Optional.empty();
        nested.clear();
        return;
      }
      timed = (timed && !starts) || timing >= 0 && band.first(timing).isPresent();
      String words = band.text(outcome);
      if (words.isBlank()) {
        return;
      }
      Optional<OutcomeCode> opens = OutcomeCode.at(words);
      if (starts) {
        code = opens.isPresent() ? opens : code;
        nested.clear();
      } else {
        opens.ifPresent(nested::add);
      }
      text = words;
    }

    boolean isNested(OutcomeCode mine) {
      return code.isPresent() && mine.isNestedIn(code.get(), nested);
    }

    boolean isNext(OutcomeCode mine) {
      return code.isPresent() && mine.follows(code.get()) && !isNested(mine);
    }

    double oddsOfText(Band band) {
      String words = band.text(outcome);
      Optional<OutcomeCode> mine = OutcomeCode.at(words);
      if (mine.isEmpty()) {
        return goesOn(words) ? -4 : -1;
      }
      if (isNested(mine.get())) {
        return -3;
      }
      if (code.isEmpty() || mine.get().follows(code.get())) {
        return 4;
      }
      if (mine.get().isFirst()) {
        return 2.5;
      }
      return mine.get().isLike(code.get()) ? 2 : 0.5;
    }

    private boolean goesOn(String words) {
      boolean stopped = text.isEmpty() || ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0;
      return !stopped && Character.isLowerCase(words.codePointAt(0));
    }
  }
}
