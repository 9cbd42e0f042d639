package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Timing;

/** Timings that are missing where others are told, and such that ended before the edition. */
final class TimingCheck implements Check {

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    Integer year = edition.year();
    for (ActionLine line : edition.actionLines()) {
      List<Walk> outcomes = line.outcomes().stream().map(o -> new Walk(line, o)).toList();
      addMissing(line, outcomes, findings);
      if (year != null) {
        addEnded(line, outcomes, year, findings);
      }
    }
    return findings;
  }

  private static void addMissing(ActionLine line, List<Walk> outcomes, List<Finding> findings) {
    List<Walk> missing =
        outcomes.stream()
            .filter(walk -> walk.text(ColumnKey.TIMING).isEmpty())
            .filter(walk -> !EmptinessCheck.isEmpty(walk.outcome()))
            .toList();
    boolean othersTell = outcomes.stream().anyMatch(walk -> walk.outcome().timing() != null);
    if (othersTell && !missing.isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.TIMING_MISSING,
              Place.ofLine(line.code()).in(ColumnKey.TIMING),
              "the timing is missing, though other outcomes have one: " + Walk.names(missing)));
    }
  }

  private static void addEnded(
      ActionLine line, List<Walk> outcomes, int year, List<Finding> findings) {
    Map<Integer, List<Walk>> byEnd = new TreeMap<>();
    for (Walk walk : outcomes) {
      if (walk.outcome().timing() instanceof Timing.Range range && range.end() < year) {
        byEnd.computeIfAbsent(range.end(), end -> new ArrayList<>()).add(walk);
      }
    }
    byEnd.forEach((end, ended) ->
        findings.add(
            Finding.of(
                FindingCode.TIMING_ENDED,
                Place.ofLine(line.code()).in(ColumnKey.TIMING),
                "the timing ended in "
                    + end
                    + ", before the edition of "
                    + year
                    + ": "
                    + Walk.names(ended))));
  }
}
