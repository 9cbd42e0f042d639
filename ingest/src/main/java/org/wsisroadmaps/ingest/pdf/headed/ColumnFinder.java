package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.ingest.pdf.headed.TableColumns.Gutter;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.vocabulary.SectionNames;

/**
 * Finds the columns of a table that no rules divide: under every gap of the header runs a gutter
 * that no text enters. That columns show as white strips over many lines, and that text edges which
 * line up bound them, is the method of A. Nurminen, <cite>Algorithmic Extraction of Data in Tables
 * in PDF Documents</cite> (2013), and of others in the ICDAR 2013 table competition; here the
 * strips are looked for under the gaps of the header alone, and in the lines of all pages that have
 * this header.
 */
final class ColumnFinder {

  /** How finely the page is cut, in points. */
  private static final double STEP = 0.25;

  /**
   * The share of lines that may enter a gutter where none is clear, as where words are too wide.
   */
  private static final double STRAY = 0.01;

  /** A strip narrower than this share of the widest one is a gap between words. */
  private static final double WIDE = 0.6;

  /** The share of lines over a gap of the header beyond which the gap divides no columns. */
  private static final double CROSSED = 0.3;

  /** A column with fewer lines does not tell how wide its text may be. */
  private static final int FEW = 15;

  /** A bullet is no further from its text than this many font sizes. */
  private static final double BULLET_GAP = 3.5;

  private final List<WordLine> lines;
  private final TableHeader header;

  private ColumnFinder(TableHeader header, List<WordLine> lines) {
    this.header = header;
    this.lines = lines;
  }

  /**
   * The columns under a header.
   *
   * @param header the header
   * @param lines the lines below it, on all pages where it stands alike
   */
  static TableColumns columns(TableHeader header, List<WordLine> lines) {
    TableHeader divided = withoutFalseGaps(header, lines);
    List<WordLine> inCells = lines.stream().filter(line -> isInCells(line, divided)).toList();
    return new ColumnFinder(divided, inCells).columns();
  }

  private static boolean isInCells(WordLine line, TableHeader header) {
    List<WordLine> pieces = line.pieces();
    return pieces.stream().noneMatch(header::isCrossedBy)
        && (pieces.size() > 1 || SectionNames.find(line.text()).isEmpty());
  }

  // ---------------------------------------------------------------- which gaps divide

  private static TableHeader withoutFalseGaps(TableHeader header, List<WordLine> lines) {
    TableHeader kept = header;
    int i = 0;
    while (i + 1 < kept.cells().size() && kept.cells().size() > 2) {
      if (mayBeOne(kept, i) && isCrossed(kept, i, lines)) {
        kept = kept.merged(i);
      } else {
        i++;
      }
    }
    return kept;
  }

  /** Two cells that each name a known column are two. */
  private static boolean mayBeOne(TableHeader header, int cell) {
    return header.vocabulary().find(header.cells().get(cell).text()).isEmpty()
        || header.vocabulary().find(header.cells().get(cell + 1).text()).isEmpty();
  }

  private static boolean isCrossed(TableHeader header, int cell, List<WordLine> lines) {
    double from = header.cells().get(cell).left();
    double to = header.cells().get(cell + 1).right();
    int near = 0;
    int across = 0;
    for (WordLine line : lines) {
      if (line.words().stream().anyMatch(w -> w.right() > from && w.left() < to)) {
        near++;
        if (line.pieces().stream().anyMatch(piece -> header.crosses(piece, cell))) {
          across++;
        }
      }
    }
    return across >= 3 && across > CROSSED * near;
  }

  // ---------------------------------------------------------------- gutters

  private TableColumns columns() {
    List<Gutter> gutters = new ArrayList<>();
    for (int i = 0; i + 1 < header.cells().size(); i++) {
      gutters.add(gutter(header.cells().get(i), header.cells().get(i + 1)));
    }
    int count = header.cells().size();
    double[] lefts = new double[count];
    double[] rights = new double[count];
    double[] reached = new double[count];
    int[] found = new int[count];
    Arrays.setAll(lefts, i -> header.cells().get(i).left());
    Arrays.setAll(rights, i -> header.cells().get(i).right());
    Arrays.setAll(reached, i -> header.cells().get(i).right());
    TableColumns columns = new TableColumns(header, gutters, lefts, rights, 0);
    for (WordLine line : lines) {
      int last = -1;
      for (int i = 0; i < line.words().size(); i++) {
        Word word = line.words().get(i);
        int column = columns.at(word.centerX());
        found[column] += column == last ? 0 : 1;
        boolean alone = column != last || opens(line.words().get(i - 1));
        last = column;
        double first = column > 0 ? gutters.get(column - 1).right() : Double.NEGATIVE_INFINITY;
        double end = column < gutters.size() ? gutters.get(column).left() : Double.MAX_VALUE;
        double right = Math.min(end, word.right());
        lefts[column] = Math.min(lefts[column], Math.max(first, word.left()));
        reached[column] = Math.max(reached[column], right);
        // a word that begins its line may be wider than its column
        rights[column] = alone ? rights[column] : Math.max(rights[column], right);
      }
    }
    List<Gutter> tight = new ArrayList<>();
    for (int i = 0; i < gutters.size(); i++) {
      tight.add(reached[i] < lefts[i + 1] ? new Gutter(reached[i], lefts[i + 1]) : gutters.get(i));
    }
    return widened(new TableColumns(header, tight, lefts, rights, reached[count - 1]), found);
  }

  /** Where few lines tell how wide a column's text is, it reaches to the narrowest gutter. */
  private static TableColumns widened(TableColumns columns, int[] found) {
    double narrowest = 2 * columns.padding();
    double[] rights = columns.rights().clone();
    for (int i = 0; i + 1 < rights.length; i++) {
      if (found[i] < FEW) {
        rights[i] = Math.max(rights[i], columns.lefts()[i + 1] - narrowest);
      }
    }
    return new TableColumns(
        columns.header(), columns.gutters(), columns.lefts(), rights, columns.end());
  }

  private Gutter gutter(TableHeader.Cell left, TableHeader.Cell right) {
    double from = left.right();
    int[] entered = new int[Math.max(1, (int) ((right.left() - from) / STEP))];
    for (WordLine line : lines) {
      for (int i = 0; i < line.words().size(); i++) {
        Word word = line.words().get(i);
        enter(entered, word.left() - from, end(line.words(), i, from) - from);
      }
    }
    int least = Arrays.stream(entered).min().orElse(0);
    List<int[]> strips = strips(entered, least);
    int widest = widest(strips);
    if (widest * STEP < header.lines().get(0).words().get(0).spaceWidth()) {
      strips = strips(entered, Math.max(least, (int) (STRAY * lines.size())));
      widest = widest(strips);
    }
    double enough = WIDE * widest;
    int[] strip =
        strips.stream()
            .filter(s -> s[1] - s[0] >= enough)
            .min(Comparator.comparingInt(s -> s[0]))
            .orElse(new int[] {0, entered.length});
    return new Gutter(from + strip[0] * STEP, from + strip[1] * STEP);
  }

  /** Whether it is a bullet or a number before the text of a list's item. */
  private static boolean opens(Word word) {
    return word.isBullet() || word.isLabel();
  }

  private static int widest(List<int[]> strips) {
    return strips.stream().mapToInt(s -> s[1] - s[0]).max().orElse(0);
  }

  /** Where a word ends; a bullet or a number, where the text behind it begins. */
  private static double end(List<Word> words, int at, double headerEnd) {
    Word word = words.get(at);
    boolean mark = word.isBullet() || word.left() > headerEnd && word.isLabel();
    if (!mark || at + 1 == words.size()) {
      return word.right();
    }
    double room = at == 0 ? Double.MAX_VALUE : word.left() - words.get(at - 1).right();
    boolean opens = room > WordLine.APART * word.spaceWidth();
    double next = words.get(at + 1).left();
    return opens && next - word.right() < BULLET_GAP * word.size() ? next : word.right();
  }

  private static void enter(int[] entered, double from, double to) {
    int first = Math.max(0, (int) Math.floor(from / STEP));
    int end = Math.min(entered.length, (int) Math.ceil(to / STEP));
    for (int i = first; i < end; i++) {
      entered[i]++;
    }
  }

  private static List<int[]> strips(int[] entered, int most) {
    List<int[]> strips = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= entered.length; i++) {
      if (i == entered.length || entered[i] > most) {
        if (i > start) {
          strips.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    return strips;
  }
}
