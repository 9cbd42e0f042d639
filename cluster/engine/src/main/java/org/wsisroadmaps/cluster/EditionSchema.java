package org.wsisroadmaps.cluster;

import org.apache.spark.sql.types.DataType;

/**
 * The JSON of an edition and of a comparison, as Spark's types: the names are those of the JSON.
 */
final class EditionSchema {

  private static final String BLOCK =
      """
      STRUCT<kind: STRING, level: INT, text: STRING, spans: ARRAY<STRUCT<text: STRING,
        bold: BOOLEAN, italic: BOOLEAN, underline: BOOLEAN, href: STRING>>>\
      """;

  private static final String SDGS = "ARRAY<STRUCT<goal: INT, target: STRING>>";

  private static final String ITEMS = "ARRAY<STRUCT<text: STRING, sdgs: %s>>".formatted(SDGS);

  private static final String REFERENCE =
      """
      STRUCT<type: STRING, body: STRING, number: STRING, revision: STRUCT<place: STRING, year: INT>,
        conference: STRING, text: STRING, goal: INT, target: STRING, plan: STRING, region: STRING,
        title: STRING, name: STRING, year: INT, symbol: STRING, href: STRING>\
      """;

  private static final String OUTCOME =
      """
      STRUCT<section: STRING, code: STRING, text: STRING, cells: MAP<STRING, ARRAY<%1$s>>,
        shared: MAP<STRING, STRUCT<section: STRING, code: STRING>>,
        timing: STRUCT<kind: STRING, start: INT, end: INT>, references: ARRAY<%2$s>, sdgs: %3$s,
        results: STRUCT<expectedResults: %4$s, activities: %4$s, other: ARRAY<%1$s>>,
        provenance: STRUCT<pages: ARRAY<INT>, table: INT, rows: ARRAY<INT>,
          joins: ARRAY<STRUCT<from: INT, to: INT, evidence: ARRAY<STRING>, confidence: DOUBLE>>>>\
      """
          .formatted(BLOCK, REFERENCE, SDGS, ITEMS);

  private static final String PLACE =
      "STRUCT<line: STRING, section: STRING, code: STRING, field: STRING, page: INT>";

  private static final String EDITION =
      """
      STRUCT<schemaVersion: STRING, year: INT, title: STRING,
        source: STRUCT<file: STRING, format: STRING, sha256: STRING, pages: INT,
          textCoverage: DOUBLE>,
        preamble: ARRAY<%1$s>,
        actionLines: ARRAY<STRUCT<code: STRING, title: STRING, heading: STRING,
          columns: ARRAY<STRUCT<key: STRING, header: STRING>>,
          sectionHeadings: ARRAY<STRUCT<section: STRING, text: STRING>>, outcomes: ARRAY<%2$s>>>,
        otherTables: ARRAY<STRUCT<pages: ARRAY<INT>, rows: ARRAY<ARRAY<ARRAY<%1$s>>>>>,
        findings: ARRAY<STRUCT<code: STRING, severity: STRING, at: %3$s, message: STRING>>>\
      """
          .formatted(BLOCK, OUTCOME, PLACE);

  private static final String OUTCOME_ID = "STRUCT<line: STRING, section: STRING, code: STRING>";

  private static final String ITEM_PLACE =
      "STRUCT<outcome: %s, position: INT, list: STRING>".formatted(OUTCOME_ID);

  /** Without the edits word by word: the old and the new text tell them. */
  private static final String CHANGES =
      """
      STRUCT<changes: ARRAY<STRUCT<kind: STRING, mark: STRING, old: %1$s, new: %1$s, field: STRING,
        oldText: STRING, newText: STRING,
        items: ARRAY<STRUCT<kind: STRING, mark: STRING, oldText: STRING, newText: STRING, from: %2$s,
          to: %2$s, significance: STRING, reason: STRING>>,
        summary: STRING, significance: STRING, reason: STRING, sharedBy: ARRAY<%1$s>,
        perhaps: %1$s>>>\
      """
          .formatted(OUTCOME_ID, ITEM_PLACE);

  private EditionSchema() {}

  /** The type of an edition. */
  static DataType edition() {
    return DataType.fromDDL(EDITION);
  }

  /** The type of a comparison, as far as it tells of outcomes. */
  static DataType changes() {
    return DataType.fromDDL(CHANGES);
  }
}
