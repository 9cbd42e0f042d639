package org.wsisroadmaps.benchmarks.tables;

import java.util.List;
import java.util.Locale;

/** Writes results as Markdown. */
final class Report {

  private final StringBuilder text = new StringBuilder();
  private final List<Results> results;

  private Report(List<Results> results) {
    this.results = results;
  }

  static String of(String title, List<Results> results) {
    Report report = new Report(results);
    List<CompetitionDocument> documents = List.copyOf(results.get(0).scores().keySet());
    report.line("## " + title + "\n");
    report.summary("All " + documents.size() + " documents", documents);
    for (Ruled ruled : Ruled.values()) {
      List<CompetitionDocument> some = documents.stream().filter(d -> d.ruled() == ruled).toList();
      if (!some.isEmpty()) {
        report.summary(some.size() + " documents " + ruled, some);
      }
    }
    report.documents(documents);
    return report.text.toString();
  }

  private void summary(String title, List<CompetitionDocument> documents) {
    line("### " + title + "\n");
    line("| program | precision | recall | F1 | pooled precision | pooled recall | pooled F1 |");
    line("|---|---|---|---|---|---|---|");
    for (Results result : results) {
      Results.Summary s = result.of(documents);
      line(
          row(
              result.program(),
              share(s.precision()),
              share(s.recall()),
              share(s.f1()),
              share(s.pooled().precision()),
              share(s.pooled().recall()),
              share(s.pooled().f1())));
    }
    line("");
  }

  /** Every program's F1 on every document. */
  private void documents(List<CompetitionDocument> documents) {
    line("### F1 by document\n");
    line(
        "| document | class | relations | "
            + String.join(" | ", results.stream().map(Results::program).toList())
            + " |");
    line("|---|---|---|" + "---|".repeat(results.size()));
    for (CompetitionDocument document : documents) {
      List<Score> scores = results.stream().map(r -> r.scores().get(document)).toList();
      line(
          "| "
              + document.name()
              + " | "
              + document.ruled()
              + " | "
              + scores.get(0).expected()
              + " "
              + row(scores.stream().map(s -> share(s.f1())).toArray(String[]::new)));
    }
    line("");
  }

  private static String row(String... fields) {
    return "| " + String.join(" | ", fields) + " |";
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
