package org.wsisroadmaps.report.excel;

/** The names of the sheets; each is at most 31 characters long, as Excel wants it. */
final class SheetName {

  static final String OVERVIEW = "Overview";
  static final String OUTCOMES = "Outcomes";
  static final String COMMENTS = "Comments";
  static final String LISTS = "Lists";
  static final String MARKS = "Marks";
  static final String FULL_TEXTS = "Full texts";
  static final String ITEMS = "Results and activities";
  static final String SDG_MATRIX = "SDG matrix";
  static final String SDG_TARGETS = "SDG targets";
  static final String REFERENCES = "References";
  static final String CITATIONS = "Citations";
  static final String INITIATIVES = "Regional initiatives";
  static final String TIMELINE = "Timeline";
  static final String FINDINGS = "Findings";

  private SheetName() {}
}
