package org.wsisroadmaps.report.docx;

/** What a cell has to do with those above and below it. */
enum Merge {
  /** It stands alone. */
  NONE,
  /** It is merged over cells below it. */
  BEGINS,
  /** It is covered by a cell above it. */
  GOES_ON
}
