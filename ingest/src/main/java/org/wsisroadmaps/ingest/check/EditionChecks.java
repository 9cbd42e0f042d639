package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;

/**
 * Checks what an edition says. Nothing but the edition is looked at, so one that was read from JSON
 * is checked as well as one that was just converted.
 */
public final class EditionChecks {

  private static final List<Check> CHECKS =
      List.of(
          new YearCheck(),
          new CodeCheck(),
          new EmptinessCheck(),
          new TimingCheck(),
          new SameAsAboveCheck(),
          new RevisionCheck(),
          new ReferenceRangeCheck(),
          new SdgCheck(),
          new SdgMatrixCheck(),
          new SentenceCheck(),
          new RepetitionCheck(),
          new TemplateCheck(),
          new LinkCheck());

  private EditionChecks() {}

  /**
   * The edition with what the checks find: findings of earlier checks go, those of the reading
   * stay.
   */
  public static Edition apply(Edition edition) {
    List<Finding> findings =
        new ArrayList<>(edition.findings().stream().filter(f -> !f.code().isEditorial()).toList());
    CHECKS.parallelStream().map(check -> check.check(edition)).toList().forEach(findings::addAll);
    return edition.withFindings(findings);
  }
}
