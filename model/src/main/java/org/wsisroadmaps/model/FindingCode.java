package org.wsisroadmaps.model;

import org.wsisroadmaps.model.Finding.Severity;

/** The kinds of findings; their names are stable. */
public enum FindingCode {
  /** Text of the body that stands in no block of the edition; the message quotes it. */
  UNPLACED_TEXT(Severity.WARNING),
  /** Text of the body that is neither in a block nor quoted by a finding. */
  TEXT_LOST(Severity.ERROR),
  /** Two pieces of a row were joined, or kept apart, on weak evidence. */
  DOUBTFUL_JOIN(Severity.WARNING),
  /** A heading or header that could not be recognised. */
  UNKNOWN_COLUMN(Severity.INFO),
  /** A timing that can't be read. */
  TIMING_UNREADABLE(Severity.WARNING),
  /** Words among the references that could not be typed. */
  REFERENCE_UNREADABLE(Severity.INFO),
  /** A resolution without a body took the one that its column uses elsewhere. */
  REFERENCE_BODY_INFERRED(Severity.INFO),
  /** Words among the SDG links that name no goal. */
  SDG_UNREADABLE(Severity.WARNING),
  /** A roadmap that does not tell its action line. */
  ACTION_LINE_UNKNOWN(Severity.ERROR),
  /** A row without a code. */
  OUTCOME_WITHOUT_CODE(Severity.WARNING),
  /** A page without text, most likely a scan. */
  PAGE_WITHOUT_TEXT(Severity.WARNING),
  /** Characters whose meaning the document's fonts do not tell. */
  CHARACTERS_UNKNOWN(Severity.WARNING),
  /** The document does not tell its year. */
  YEAR_UNKNOWN(Severity.WARNING);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** The severity that findings of this kind usually have. */
  public Severity severity() {
    return severity;
  }
}
