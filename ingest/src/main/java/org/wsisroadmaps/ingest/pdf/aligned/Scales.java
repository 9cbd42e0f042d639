package org.wsisroadmaps.ingest.pdf.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.pdf.text.WordLine;

/**
 * Tells the labels of charts from tables: the numbers along an axis fall by the same step from line
 * to line.
 */
final class Scales {

  /** A scale has at least so many numbers. */
  private static final int FEWEST = 5;

  /** The share of the steps of a scale that are equal; the next scale may begin below. */
  private static final double EQUAL = 0.8;

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:,?\\d{3})*(?:\\.\\d+)?%?");

  private Scales() {}

  /** Whether all numbers that line up are scales. */
  static boolean areAll(List<WordLine> lines, AlignedColumns columns) {
    List<List<Double>> numbers = new ArrayList<>();
    for (int c = 0; c < columns.count(); c++) {
      numbers.add(new ArrayList<>());
    }
    for (WordLine line : lines) {
      for (WordLine piece : AlignedPieces.of(line)) {
        number(piece)
            .ifPresent(n -> numbers.get(columns.at((piece.left() + piece.right()) / 2)).add(n));
      }
    }
    List<List<Double>> labels = numbers.stream().filter(n -> n.size() >= FEWEST).toList();
    return !labels.isEmpty() && labels.stream().allMatch(Scales::isScale);
  }

  private static OptionalDouble number(WordLine piece) {
    String text = piece.text().replace('−', '-').replace('–', '-');
    return NUMBER.matcher(text).matches()
        ? OptionalDouble.of(Double.parseDouble(text.replace(",", "").replace("%", "")))
        : OptionalDouble.empty();
  }

  private static boolean isScale(List<Double> numbers) {
    double step = numbers.get(1) - numbers.get(0);
    int equal = 0;
    for (int i = 1; i < numbers.size(); i++) {
      equal += Math.abs(numbers.get(i) - numbers.get(i - 1) - step) < 1e-6 ? 1 : 0;
    }
    // years and ranks may fall by one
    return step < 0 && step != -1 && equal >= EQUAL * (numbers.size() - 1);
  }
}
