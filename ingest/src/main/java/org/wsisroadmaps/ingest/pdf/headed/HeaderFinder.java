package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wsisroadmaps.ingest.pdf.grid.Separators;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.vocabulary.ActionLineName;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;

/**
 * Finds the headers of tables whose columns no rules divide. Where the columns are not drawn, the
 * words of the header tell that there is a table, and the gaps between them roughly where its
 * columns are.
 */
public final class HeaderFinder {

  /** A header has no more lines than this; the lines of its cells need not be level. */
  private static final int MOST_LINES = 10;

  /** Nor more words. */
  private static final int MOST_WORDS = 90;

  /** The gaps between the cells of a header that are tried, in spaces. */
  private static final double[] GAPS = {1.5, 2.2, 3.2, 5};

  /** Baselines of a header's cell are no further apart than this share of the font size. */
  private static final double LEADING = 1.45;

  private final List<WordLine> lines;
  private final Separators separators;
  private final ColumnVocabulary vocabulary;
  private final HeaderWords words;

  public HeaderFinder(List<WordLine> lines, Separators separators, ColumnVocabulary vocabulary) {
    this.lines = lines;
    this.separators = separators;
    this.vocabulary = vocabulary;
    this.words = new HeaderWords(lines, vocabulary);
  }

  /**
   * A header on a page, with as few and as many lines as it may have.
   *
   * @param variants the header with ever more lines, at least one
   */
  public record Found(List<TableHeader> variants) {
    public Found {
      variants = List.copyOf(variants);
    }

    public TableHeader smallest() {
      return variants.get(0);
    }

    TableHeader largest() {
      return variants.get(variants.size() - 1);
    }
  }

  /** Lines that make a header. */
  private record Candidate(int first, int end, TableHeader header, int known) {}

  /** The headers from top to bottom. */
  public List<Found> find() {
    List<Candidate> candidates = new ArrayList<>();
    for (int first = 0; first < lines.size(); first++) {
      if (words.mayBound(first)) {
        addFrom(first, candidates);
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::known)
            .reversed()
            .thenComparingInt(c -> c.end() - c.first())
            .thenComparing(
                Comparator.comparingInt((Candidate c) -> c.header().cells().size()).reversed())
            .thenComparingInt(Candidate::first));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.stream().noneMatch(c -> isNear(candidate, c))) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::first));
    return chosen.stream().map(this::withMoreLines).toList();
  }

  /** A header does not follow right upon another one. */
  private static boolean isNear(Candidate a, Candidate b) {
    return a.first() < b.end() + 2 && b.first() < a.end() + 2;
  }

  private void addFrom(int first, List<Candidate> candidates) {
    int count = 0;
    for (int end = first + 1; end <= Math.min(lines.size(), first + MOST_LINES); end++) {
      count += lines.get(end - 1).words().size();
      if (count > MOST_WORDS || end > first + 1 && isApart(end - 1)) {
        return;
      }
      if (words.mayBound(end - 1) && words.mayTellHeader(first, end)) {
        addBest(first, end, candidates);
      }
    }
  }

  /** Whether a line stands too far below the one above to be of the same header. */
  private boolean isApart(int line) {
    WordLine above = lines.get(line - 1);
    WordLine below = lines.get(line);
    return below.baseline() - above.baseline() > 1.5 * LEADING * below.size()
        || separator(above, below).isPresent();
  }

  private OptionalDouble separator(WordLine above, WordLine below) {
    double left = Math.min(above.left(), below.left());
    double right = Math.max(above.right(), below.right());
    return separators.between(above.baseline(), below.baseline() - 0.5 * below.size(), left, right);
  }

  private void addBest(int first, int end, List<Candidate> candidates) {
    List<WordLine> band = lines.subList(first, end);
    double space = band.get(0).words().get(0).spaceWidth();
    int cells = -1;
    for (double gap : GAPS) {
      TableHeader header = TableHeader.of(band, gap * space, vocabulary);
      if (header.cells().size() < 2) {
        return;
      }
      if (header.cells().size() != cells) {
        cells = header.cells().size();
        if (vocabulary.isHeader(header.texts()) && !holdsOutcome(header) && isOneRow(header)) {
          candidates.add(new Candidate(first, end, header, header.keys().size()));
        }
      }
    }
  }

  /** Whether a line of a cell opens with the code of an outcome, as those below a header do. */
  private static boolean holdsOutcome(TableHeader header) {
    for (TableHeader.Cell cell : header.cells()) {
      StringBuilder above = new StringBuilder();
      for (WordLine line : header.lines()) {
        String text = cell.textOf(line);
        if (opensOutcome(text, above.toString())) {
          return true;
        }
        above.append(text).append(' ');
      }
    }
    return false;
  }

  /** A code that closes a parenthesis or names an action line belongs to the line above. */
  private static boolean opensOutcome(String text, String above) {
    Optional<OutcomeCode> code = OutcomeCode.at(text);
    return code.isPresent()
        && above.lastIndexOf('(') <= above.lastIndexOf(')')
        && ActionLineName.find(above + text)
            .filter(line -> line.code().equals(code.get().value()))
            .filter(line -> ActionLineName.find(above).isEmpty())
            .isEmpty();
  }

  /**
   * Whether the cells that name columns stand side by side, at the top, in the middle or at the
   * bottom of one row: then some height is in the reach of all of them.
   */
  private static boolean isOneRow(TableHeader header) {
    double lowestTop = Double.NEGATIVE_INFINITY;
    double highestBottom = Double.POSITIVE_INFINITY;
    for (TableHeader.Cell cell : header.cells()) {
      if (header.vocabulary().find(cell.text()).isPresent()) {
        List<WordLine> mine =
            header.lines().stream().filter(line -> !cell.textOf(line).isEmpty()).toList();
        lowestTop = Math.max(lowestTop, mine.get(0).top());
        highestBottom = Math.min(highestBottom, mine.get(mine.size() - 1).bottom());
      }
    }
    return lowestTop < highestBottom;
  }

  // ---------------------------------------------------------------- further lines

  private Found withMoreLines(Candidate candidate) {
    TableHeader header = candidate.header();
    int first = candidate.first();
    while (first > 0 && belongs(lines.get(first - 1), lines.get(first), header)) {
      first--;
      header = with(header, lines.get(first));
    }
    List<TableHeader> variants = new ArrayList<>();
    variants.add(header);
    int end = candidate.end();
    while (end < lines.size() && belongs(lines.get(end), lines.get(end - 1), header)) {
      header = with(header, lines.get(end));
      variants.add(header);
      end++;
    }
    boolean closed =
        end < lines.size() && separator(lines.get(end - 1), lines.get(end)).isPresent();
    return new Found(closed ? List.of(header) : variants);
  }

  /** Whether a line is a further one of a header's cells. */
  private boolean belongs(WordLine line, WordLine next, TableHeader header) {
    WordLine upper = line.baseline() < next.baseline() ? line : next;
    WordLine lower = line.baseline() < next.baseline() ? next : line;
    if (header.lines().size() >= MOST_LINES || separator(upper, lower).isPresent()) {
      return false;
    }
    boolean bold = header.lines().stream().allMatch(WordLine::bold);
    for (WordLine piece : line.pieces()) {
      int cell = cellOf(piece, header);
      if (cell < 0
          || piece.bold() != bold
          || OutcomeCode.at(piece.text()).isPresent()
          || !isTight(piece, header, header.cells().get(cell))) {
        return false;
      }
    }
    return true;
  }

  /** The only cell under or above which a piece of text stands, or -1. */
  private static int cellOf(WordLine piece, TableHeader header) {
    int found = -1;
    for (int i = 0; i < header.cells().size(); i++) {
      TableHeader.Cell cell = header.cells().get(i);
      if (piece.left() < cell.right() && piece.right() > cell.left()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isTight(WordLine piece, TableHeader header, TableHeader.Cell cell) {
    double nearest = Double.POSITIVE_INFINITY;
    double size = piece.size();
    for (WordLine line : header.lines()) {
      for (Word word : line.words()) {
        if (word.centerX() >= cell.left() && word.centerX() <= cell.right()) {
          nearest = Math.min(nearest, Math.abs(piece.baseline() - word.baseline()));
          size = word.size();
        }
      }
    }
    return nearest <= LEADING * size && Math.abs(size - piece.size()) < 0.6;
  }

  private static TableHeader with(TableHeader header, WordLine line) {
    List<WordLine> lines = new ArrayList<>(header.lines());
    lines.add(line);
    lines.sort(Comparator.comparingDouble(WordLine::baseline));
    List<TableHeader.Cell> cells = new ArrayList<>();
    for (int i = 0; i < header.cells().size(); i++) {
      double left = header.cells().get(i).left();
      double right = header.cells().get(i).right();
      for (WordLine piece : line.pieces()) {
        if (cellOf(piece, header) == i) {
          left = Math.min(left, piece.left());
          right = Math.max(right, piece.right());
        }
      }
      cells.add(new TableHeader.Cell(left, right, TableHeader.textBetween(lines, left, right)));
    }
    return new TableHeader(lines, cells, header.vocabulary());
  }
}
