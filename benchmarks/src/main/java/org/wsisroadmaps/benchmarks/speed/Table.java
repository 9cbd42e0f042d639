package org.wsisroadmaps.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of figures, in Markdown. */
final class Table {

  private final List<String[]> rows = new ArrayList<>();

  /** Begins with the names of the columns. */
  Table(String... header) {
    rows.add(header);
  }

  Table row(String... cells) {
    rows.add(cells);
    return this;
  }

  /** Such as {@code 84.1 ms} or {@code 6.42 s}. */
  static String time(double millis) {
    return millis < 1000
        ? String.format(Locale.ROOT, millis < 100 ? "%.1f ms" : "%.0f ms", millis)
        : String.format(Locale.ROOT, "%.2f s", millis / 1000);
  }

  /** Such as {@code 1.32 ×}. */
  static String times(double ratio) {
    return String.format(Locale.ROOT, ratio < 10 ? "%.2f ×" : "%.0f ×", ratio);
  }

  static String megabytes(double megabytes) {
    return megabytes == 0 ? "–" : String.format(Locale.ROOT, "%.0f MB", megabytes);
  }

  /** A target, and whether a figure that must not exceed it meets it. */
  static String atMost(double most, double figure) {
    return verdict(figure <= most, "≤ " + times(most));
  }

  /** A target, and whether a figure that must reach it does. */
  static String atLeast(double least, double figure) {
    return verdict(figure >= least, "≥ " + times(least));
  }

  /** A target, and whether it is met. */
  static String verdict(boolean met, String target) {
    return target + (met ? " met" : " **MISSED**");
  }

  @Override
  public String toString() {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], row[c].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      text.append('|');
      for (int c = 0; c < columns; c++) {
        String cell = rows.get(r)[c];
        String room = " ".repeat(widths[c] - cell.length());
        // figures are read from their right end
        text.append(c == 0 || r == 0 ? " " + cell + room + " |" : " " + room + cell + " |");
      }
      text.append('\n');
      if (r == 0) {
        text.append('|');
        for (int c = 0; c < columns; c++) {
          text.append(c == 0 ? "-".repeat(widths[c] + 2) : "-".repeat(widths[c] + 1) + ":");
          text.append('|');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }
}
