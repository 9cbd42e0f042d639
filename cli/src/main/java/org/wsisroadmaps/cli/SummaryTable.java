package org.wsisroadmaps.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.wsisroadmaps.cli.Manifest.Document;
import org.wsisroadmaps.report.wording.Words;

/** Prints what became of the documents, a line each. */
final class SummaryTable {

  private final PrintWriter out;

  SummaryTable(PrintWriter out) {
    this.out = out;
  }

  void print(List<Batch.Done> all) {
    int width = all.stream().mapToInt(done -> name(done).length()).max().orElse(0);
    int converted = 0;
    int unchanged = 0;
    int refused = 0;
    for (Batch.Done done : all) {
      String input = name(done) + " ".repeat(width - name(done).length());
      if (done.document().status() == Manifest.Status.REFUSED) {
        refused++;
        out.println(input + "  refused: " + Messages.shown(done.document().reason()));
      } else if (done.isUnchanged()) {
        unchanged++;
        out.println(input + "  unchanged: " + figures(done));
      } else {
        converted++;
        out.println(input + "  converted: " + figures(done));
      }
    }
    String same = unchanged == 0 ? "" : ", " + unchanged + " unchanged";
    out.println(converted + " converted" + same + ", " + refused + " refused");
    out.flush();
  }

  private static String name(Batch.Done done) {
    return Messages.shown(done.input());
  }

  private static String figures(Batch.Done done) {
    Document document = done.document();
    TableFigures tables = document.tables();
    return (tables == null ? outcomes(document) : tables(tables))
        + Words.plural(document.findings(), "finding")
        + (document.name().equals(OutputNames.stem(done.input()))
            ? ""
            : " (" + Messages.shown(document.name()) + ".*)");
  }

  private static String tables(TableFigures tables) {
    return Words.plural(tables.tables(), "table")
        + " of "
        + Words.plural(tables.rows(), "row")
        + ", "
        + Words.plural(tables.joins(), "join")
        + " over pages, ";
  }

  private static String outcomes(Document document) {
    return Words.plural(document.outcomes(), "outcome")
        + " in "
        + Words.plural(document.actionLines(), "action line")
        + ", "
        + percent(document.textCoverage())
        + " of the text, ";
  }

  /** A share in per cent, rounded down, so that 100 is only said of all. */
  private static String percent(double share) {
    double hundredths = Math.floor(share * 10_000) / 100;
    return share == 1 ? "100 %" : String.format(Locale.ROOT, "%.2f %%", hundredths);
  }
}
