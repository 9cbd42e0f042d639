package org.wsisroadmaps.model.concord;

import org.wsisroadmaps.model.Finding.Severity;

/** The kinds of discrepancies between language versions. */
public enum DiscrepancyCode {
  /** The versions are of different years. */
  EDITION_YEAR(Severity.ERROR),
  /** An action line stands in one version alone. */
  LINE_MISSING(Severity.ERROR),
  /** A column stands in one version alone. */
  COLUMN_MISSING(Severity.WARNING),
  /** An outcome stands in one version alone. */
  OUTCOME_MISSING(Severity.ERROR),
  /** An outcome stands among others than in the first version. */
  OUTCOME_ORDER(Severity.ERROR),
  /** An outcome stands in the other section. */
  OUTCOME_SECTION(Severity.ERROR),
  /** An outcome has another code. */
  OUTCOME_CODE(Severity.ERROR),
  /** A cell is empty in one version alone. */
  CELL_EMPTY(Severity.ERROR),
  /** The timings differ. */
  TIMING(Severity.ERROR),
  /** The goals or targets of the SDGs differ. */
  SDGS(Severity.ERROR),
  /** The resolutions, goals, initiatives or documents referred to differ. */
  REFERENCES(Severity.ERROR),
  /** One resolution is cited with two revisions or conferences. */
  REVISION(Severity.ERROR),
  /** A list has more items in one version. */
  ITEMS(Severity.WARNING),
  /** A number or year stands in one version alone. */
  NUMBERS(Severity.ERROR),
  /** A number stands more often in one version. */
  NUMBERS_REPEATED(Severity.INFO),
  /** Numbers that are written out seem to differ. */
  NUMBERS_WRITTEN(Severity.INFO),
  /** A field could be read in one version alone, so that its texts alone were compared. */
  FIELD_UNREAD(Severity.WARNING);

  private final Severity severity;

  DiscrepancyCode(Severity severity) {
    this.severity = severity;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }
}
