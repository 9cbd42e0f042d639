package org.wsisroadmaps.ingest.pdf.headed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsisroadmaps.ingest.pdf.text.Word;
import org.wsisroadmaps.ingest.pdf.text.WordLine;
import org.wsisroadmaps.ingest.vocabulary.OutcomeCode;
import org.wsisroadmaps.ingest.vocabulary.SectionNames;

/**
 * The lines of a table between two white strips that run over all its columns. No row is less than
 * a band.
 *
 * @param pieces the pieces of text, each in its column, from top to bottom
 * @param spanning whether its text runs over all columns
 */
record Band(List<Piece> pieces, boolean spanning) {

  Band {
    pieces = List.copyOf(pieces);
  }

  /**
   * The words of a line that stand in one column.
   *
   * @param column the column
   * @param line the words
   */
  record Piece(int column, WordLine line) {}

  double top() {
    return pieces.stream().mapToDouble(p -> p.line().top()).min().orElse(0);
  }

  double bottom() {
    return pieces.stream().mapToDouble(p -> p.line().bottom()).max().orElse(0);
  }

  double firstBaseline() {
    return pieces.get(0).line().baseline();
  }

  /** The uppermost piece in a column. */
  Optional<Piece> first(int column) {
    return pieces.stream().filter(p -> p.column() == column).findFirst();
  }

  boolean isOnlyIn(int column) {
    return pieces.stream().allMatch(p -> p.column() == column);
  }

  /** Whether it is a text over all columns, or names a section. */
  boolean isHeading() {
    return spanning
        || isOnlyIn(0)
            && SectionNames.find(text(0)).isPresent()
            && OutcomeCode.at(text(0)).isEmpty();
  }

  /** Whether it may be a further line of a text that runs over all columns. */
  boolean mayGoOnSpanning() {
    return spanning || isOnlyIn(0);
  }

  String text(int column) {
    return pieces.stream()
        .filter(p -> p.column() == column)
        .map(p -> p.line().text())
        .collect(Collectors.joining(" "));
  }

  /** The bands of the lines of a part of a table, from top to bottom. */
  static List<Band> of(List<WordLine> lines, TableColumns columns) {
    List<Piece> pieces = new ArrayList<>();
    List<Boolean> spanning = new ArrayList<>();
    List<WordLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(WordLine::top));
    List<Band> bands = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (WordLine line : sorted) {
      if (!pieces.isEmpty() && line.top() >= bottom) {
        bands.add(band(pieces, spanning));
        pieces.clear();
        spanning.clear();
      }
      boolean over = columns.isSpannedBy(line);
      pieces.addAll(over ? List.of(new Piece(0, line)) : split(line, columns));
      spanning.add(over);
      bottom = Math.max(bottom, line.bottom());
    }
    if (!pieces.isEmpty()) {
      bands.add(band(pieces, spanning));
    }
    return bands;
  }

  private static Band band(List<Piece> pieces, List<Boolean> spanning) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(
        Comparator.comparingDouble((Piece p) -> p.line().baseline())
            .thenComparingInt(Piece::column));
    return new Band(sorted, spanning.stream().allMatch(s -> s));
  }

  private static List<Piece> split(WordLine line, TableColumns columns) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= line.words().size(); i++) {
      int column = columns.at(line.words().get(start).centerX());
      if (i == line.words().size() || columns.at(line.words().get(i).centerX()) != column) {
        List<Word> words = line.words().subList(start, i);
        pieces.add(new Piece(column, new WordLine(line.baseline(), words)));
        start = i;
      }
    }
    return pieces;
  }
}
