package org.wsisroadmaps.report.wording;

import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** What findings are called in English where people read; the codes are for programs. */
public final class FindingNames {

  private FindingNames() {}

  /** What a kind of finding is called. */
  public static String of(FindingCode code) {
    return Terms.ENGLISH.finding(code);
  }

  /** How severe a finding is. */
  public static String of(Finding.Severity severity) {
    return Terms.ENGLISH.severity(severity);
  }
}
