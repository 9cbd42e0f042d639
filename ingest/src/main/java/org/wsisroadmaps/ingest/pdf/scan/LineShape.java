package org.wsisroadmaps.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;

/**
 * Where a line's baseline is and how large its type is, told by the ink of its words: a word of
 * capitals reaches as high as a capital, one without descenders ends on the baseline.
 *
 * @param baseline the baseline
 * @param size the size of the type
 */
record LineShape(double baseline, double size) {

  // the usual proportions of text faces (Calibri, Arial, Times), as shares of the size
  private static final double CAPITAL = 0.67;
  private static final double SMALL = 0.48;
  private static final double DESCENDER = 0.2;

  /** The ink of scripts whose characters fill a square, and of those that we know less of. */
  private static final double SQUARE = 0.88;

  private static final String DESCENDING = "gjpqyQ,;()[]{}|/@рфцщуДЦЩ";
  private static final String ASCENDING = "bdfhklßбф([{|/@&%$€£!?\"'“”‘’°";

  /** The shape of a line of words, in their unit. */
  static LineShape of(List<RecognizedWord> words) {
    double baseline =
        median(
            words.stream()
                .filter(word -> isKnown(word.text()) && !has(word.text(), DESCENDING))
                .filter(word -> isTall(word.text()) || isSmall(word.text()))
                .flatMap(word -> word.text().chars().mapToObj(letter -> word.bottom()))
                .toList());
    List<Double> sizes = new ArrayList<>();
    for (RecognizedWord word : words) {
      double size = size(word, baseline);
      if (!Double.isNaN(size)) {
        word.text().chars().forEach(letter -> sizes.add(size));
      }
    }
    if (sizes.isEmpty()) {
      double height = words.stream().mapToDouble(w -> w.bottom() - w.top()).max().orElse(0);
      double bottom = words.stream().mapToDouble(RecognizedWord::bottom).max().orElse(0);
      double size = height / SQUARE;
      return new LineShape(bottom - (SQUARE - CAPITAL) / 2 * size, size);
    }
    double size = median(sizes);
    if (Double.isNaN(baseline)) {
      double bottom = median(words.stream().map(RecognizedWord::bottom).toList());
      return new LineShape(bottom - DESCENDER * size, size);
    }
    return new LineShape(baseline, size);
  }

  private static double size(RecognizedWord word, double baseline) {
    String text = word.text();
    if (!isKnown(text)) {
      return Double.NaN;
    }
    boolean descends = has(text, DESCENDING);
    double bottom = Double.isNaN(baseline) ? word.bottom() : baseline;
    double height = bottom - word.top();
    double below = descends && Double.isNaN(baseline) ? DESCENDER : 0;
    if (isTall(text)) {
      return height / (CAPITAL + below);
    }
    return isSmall(text) ? height / (SMALL + below) : Double.NaN;
  }

  /** Whether it is of a script whose letters have these proportions, without accents. */
  private static boolean isKnown(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit)
        && text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> c < 0x80 || c >= 0x0410 && c <= 0x044F);
  }

  private static boolean isTall(String text) {
    return text.codePoints()
        .anyMatch(
            c -> Character.isUpperCase(c) || Character.isDigit(c) || ASCENDING.indexOf(c) >= 0);
  }

  /** Whether its letters are as high as an x; those with dots, and the t, are neither. */
  private static boolean isSmall(String text) {
    return text.codePoints().anyMatch(Character::isLowerCase)
        && text.codePoints().noneMatch(c -> "tijй".indexOf(c) >= 0)
        && !isTall(text);
  }

  private static boolean has(String text, String letters) {
    return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static double median(List<Double> values) {
    return values.isEmpty() ? Double.NaN : values.stream().sorted().toList().get(values.size() / 2);
  }
}
