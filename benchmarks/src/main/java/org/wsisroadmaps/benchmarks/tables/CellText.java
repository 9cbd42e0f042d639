package org.wsisroadmaps.benchmarks.tables;

import java.text.Normalizer;
import java.util.Locale;

/** Texts of cells as the competition compares them. */
final class CellText {

  private CellText() {}

  /**
   * A text without white space, in capitals, an underscore for every character that is no ASCII
   * letter or digit. Two additions treat all programs alike: ligatures are their letters, and a
   * hyphen between letters is left out, since a program may undo it at the end of a line.
   */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\u00AD]+", "")
        .replaceAll("(?<=\\p{L})[-\\u2010](?=\\p{L})", "")
        .replaceAll("\\W", "_")
        .toUpperCase(Locale.ROOT);
  }
}
