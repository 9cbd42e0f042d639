package org.wsisroadmaps.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Results;

/** Makes a large edition of a small one. */
final class LargeEdition {

  private LargeEdition() {}

  /** The edition with its outcomes repeated until their results fill so many rows. */
  static Edition of(Edition edition, int rows) {
    List<ActionLine> lines = new ArrayList<>();
    int share = rows / edition.actionLines().size();
    for (ActionLine line : edition.actionLines()) {
      List<Outcome> outcomes = new ArrayList<>();
      int filled = 0;
      for (int i = 0; filled < share; i++) {
        Outcome outcome = line.outcomes().get(i % line.outcomes().size());
        outcomes.add(outcome);
        filled += rows(outcome.results());
      }
      lines.add(
          new ActionLine(
              line.code(),
              line.title(),
              line.heading(),
              line.columns(),
              line.sectionHeadings(),
              outcomes));
    }
    return new Edition(
        edition.schemaVersion(),
        edition.year(),
        edition.title(),
        edition.source(),
        edition.preamble(),
        lines,
        edition.otherTables(),
        edition.findings());
  }

  private static int rows(Results results) {
    return results.expectedResults().size() + results.activities().size() + results.other().size();
  }
}
