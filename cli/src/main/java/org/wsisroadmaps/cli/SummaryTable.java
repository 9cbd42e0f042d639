package org.wsisroadmaps.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what became of the documents, a line each. */
final class SummaryTable {

  private final PrintWriter out;

  SummaryTable(PrintWriter out) {
    this.out = out;
  }

  void print(List<Manifest.Entry> entries) {
    int width = entries.stream().mapToInt(entry -> entry.input().length()).max().orElse(0);
    int converted = 0;
    int unchanged = 0;
    int refused = 0;
    for (Manifest.Entry entry : entries) {
      String input = entry.input() + " ".repeat(width - entry.input().length());
      switch (entry.status()) {
        case CONVERTED -> {
          converted++;
          out.println(input + "  converted: " + figures(entry));
        }
        case UNCHANGED -> {
          unchanged++;
          out.println(input + "  unchanged: " + figures(entry));
        }
        case REFUSED -> {
          refused++;
          out.println(input + "  refused: " + entry.reason());
        }
      }
    }
    String same = unchanged == 0 ? "" : ", " + unchanged + " unchanged";
    out.println(converted + " converted" + same + ", " + refused + " refused");
    out.flush();
  }

  private static String figures(Manifest.Entry entry) {
    return plural(entry.outcomes(), "outcome")
        + " in "
        + plural(entry.actionLines(), "action line")
        + ", "
        + percent(entry.textCoverage())
        + " of the text, "
        + plural(entry.findings(), "finding");
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A share in per cent, rounded down, so that 100 is only said of all. */
  private static String percent(double share) {
    double hundredths = Math.floor(share * 10_000) / 100;
    return share == 1 ? "100 %" : String.format(Locale.ROOT, "%.2f %%", hundredths);
  }
}
