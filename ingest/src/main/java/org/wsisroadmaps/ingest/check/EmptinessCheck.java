package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;

/** Columns and outcomes that hold nothing; each kind is told once for an action line. */
final class EmptinessCheck implements Check {

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      for (Column column : line.columns()) {
        if (!line.outcomes().isEmpty()
            && line.outcomes().stream().allMatch(o -> isEmpty(o, column.key()))) {
          findings.add(
              Finding.of(
                  FindingCode.COLUMN_EMPTY,
                  Place.ofLine(line.code()).in(column.key()),
                  "the column “" + column.header() + "” holds nothing"));
        }
      }
      List<Walk> empty =
          line.outcomes().stream()
              .filter(EmptinessCheck::isEmpty)
              .map(outcome -> new Walk(line, outcome))
              .toList();
      if (!empty.isEmpty()) {
        findings.add(
            Finding.of(
                FindingCode.OUTCOME_EMPTY,
                Place.ofLine(line.code()),
                (empty.size() == 1 ? "1 outcome has" : empty.size() + " outcomes have")
                    + " nothing in any other column: "
                    + Walk.names(empty)));
      }
    }
    return findings;
  }

  /** Whether all cells but the outcome's own are empty. */
  static boolean isEmpty(Outcome outcome) {
    return outcome.cells().keySet().stream()
        .filter(key -> !key.equals(ColumnKey.OUTCOME))
        .allMatch(key -> isEmpty(outcome, key));
  }

  private static boolean isEmpty(Outcome outcome, ColumnKey key) {
    return Walk.text(outcome.cell(key)).isEmpty();
  }
}
