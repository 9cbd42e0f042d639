package org.wsisroadmaps.benchmarks.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Results;

/** Makes a large edition of a small one. */
final class LargeEdition {

  /** How many rows an outcome's results fill, about. */
  private static final int ROWS = 50;

  private LargeEdition() {}

  /** The edition with its outcomes and results repeated until these fill so many rows. */
  static Edition of(Edition edition, int rows) {
    List<ActionLine> lines = new ArrayList<>();
    int share = rows / edition.actionLines().size();
    for (ActionLine line : edition.actionLines()) {
      List<Outcome> outcomes = new ArrayList<>();
      int filled = 0;
      for (int i = 0; filled < share; i++) {
        Outcome outcome = line.outcomes().get(i % line.outcomes().size());
        Outcome many = withManyResults(outcome);
        outcomes.add(many);
        filled += rows(many.results());
      }
      lines.add(line.withOutcomes(outcomes));
    }
    return edition.withActionLines(lines);
  }

  /** An outcome whose results are repeated until they fill enough rows. */
  private static Outcome withManyResults(Outcome outcome) {
    Results results = outcome.results();
    int times = Math.max(1, ROWS / Math.max(1, rows(results)));
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>(outcome.cells());
    cells.computeIfPresent(ColumnKey.RESULTS, (key, blocks) -> repeated(blocks, times));
    return new Outcome(
        outcome.section(),
        outcome.code(),
        outcome.text(),
        cells,
        outcome.timing(),
        outcome.references(),
        outcome.sdgs(),
        new Results(
            repeated(results.expectedResults(), times),
            repeated(results.activities(), times),
            repeated(results.other(), times)),
        outcome.provenance());
  }

  private static <T> List<T> repeated(List<T> items, int times) {
    return Collections.nCopies(times, items).stream().flatMap(List::stream).toList();
  }

  private static int rows(Results results) {
    return results.expectedResults().size() + results.activities().size() + results.other().size();
  }
}
