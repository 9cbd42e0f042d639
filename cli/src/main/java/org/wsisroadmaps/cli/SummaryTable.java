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

  void print(List<Batch.Outcome> outcomes) {
    int width = outcomes.stream().mapToInt(o -> o.input().toString().length()).max().orElse(0);
    int converted = 0;
    for (Batch.Outcome outcome : outcomes) {
      String input = pad(outcome.input().toString(), width);
      switch (outcome) {
        case Batch.Outcome.Converted c -> {
          converted++;
          out.println(
              input
                  + "  converted: "
                  + plural(c.outcomes(), "outcome")
                  + " in "
                  + plural(c.actionLines(), "action line")
                  + ", "
                  + percent(c.coverage())
                  + " of the text, "
                  + plural(c.findings(), "finding"));
        }
        case Batch.Outcome.Refused r -> out.println(input + "  refused");
      }
    }
    out.println(converted + " converted, " + (outcomes.size() - converted) + " refused");
    out.flush();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
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
