package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.reference.WsisSdgMatrix;

/** Holds the goals of an action line against the official WSIS-SDG matrix, both ways. */
final class SdgMatrixCheck implements Check {

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      Set<Integer> official = new TreeSet<>();
      WsisSdgMatrix.links(line.code()).forEach(link -> official.add(link.goal()));
      Set<Integer> own = new TreeSet<>();
      line.outcomes().forEach(outcome -> outcome.sdgs().forEach(link -> own.add(link.goal())));
      if (official.isEmpty() || own.isEmpty()) {
        continue; // a line without any link is told by its empty column
      }
      add(FindingCode.SDG_MATRIX_MISSING, line, official, own, findings);
      add(FindingCode.SDG_MATRIX_EXTRA, line, own, official, findings);
    }
    return findings;
  }

  private static void add(
      FindingCode code,
      ActionLine line,
      Set<Integer> these,
      Set<Integer> without,
      List<Finding> findings) {
    Set<Integer> rest = new TreeSet<>(these);
    rest.removeAll(without);
    if (!rest.isEmpty()) {
      String goals = String.join(", ", rest.stream().map(String::valueOf).toList());
      findings.add(
          Finding.of(
              code,
              Place.ofLine(line.code()).in(ColumnKey.SDGS),
              code == FindingCode.SDG_MATRIX_MISSING
                  ? "the official WSIS-SDG matrix links SDG "
                      + goals
                      + " to this action line, and no outcome does"
                  : "outcomes are linked to SDG "
                      + goals
                      + ", which the official WSIS-SDG matrix does not link to this action line"));
    }
  }
}
