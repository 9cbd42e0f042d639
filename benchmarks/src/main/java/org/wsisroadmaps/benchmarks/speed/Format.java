package org.wsisroadmaps.benchmarks.speed;

/** What editions and comparisons are written in. */
public enum Format {
  /** For programs. */
  JSON,
  /** A workbook. */
  XLSX,
  /** A report. */
  PDF,
  /** A page. */
  HTML
}
