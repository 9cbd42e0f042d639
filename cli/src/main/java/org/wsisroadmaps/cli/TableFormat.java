package org.wsisroadmaps.cli;

/** The formats that the tables of a document can be written in. */
enum TableFormat {
  /** A file for each table, with a comma between values. */
  csv,
  /** A workbook with a sheet for each table. */
  xlsx,
  /** All that is known of the tables, to be read by programs. */
  json,
  /** A page of all tables. */
  html
}
