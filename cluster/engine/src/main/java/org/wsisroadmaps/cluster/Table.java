package org.wsisroadmaps.cluster;

import java.util.List;

/**
 * The tables that come of an archive, each as the SQL that makes it of what was read. The names of
 * their columns are those of the edition's JSON; every row names its document, and every row of a
 * part of an outcome the outcome: its action line, its place in it, its section and code.
 *
 * @param name the folder that it goes to
 * @param sql makes it of the view {@code readings} (document, reason, json, edition), of {@link
 *     #OUTCOME_VIEW} or of {@code compared}
 */
record Table(String name, String sql) {

  /** What every row of a part of an outcome begins with. */
  private static final String PLACE = "document, year, line, outcome, section, code";

  /** A view that the tables of outcomes and their parts are made of: an outcome is a row. */
  static final Table OUTCOME_VIEW =
      new Table(
          "all_outcomes",
          """
          SELECT document, edition.year AS year, edition.title AS title, line.code AS line,
            line.title AS lineTitle, place + 1 AS outcome, of.*
          FROM readings
            LATERAL VIEW explode(edition.actionLines) lines AS line
            LATERAL VIEW posexplode(line.outcomes) part AS place, of
          """);

  /** All tables of an archive that are always made. */
  static final List<Table> ALL =
      List.of(
          new Table(
              "documents",
              """
              SELECT document, edition.year AS year, edition.title AS title, edition.source.file,
                edition.source.format, edition.source.sha256, edition.source.pages,
                edition.source.textCoverage, size(edition.actionLines) AS actionLines,
                aggregate(edition.actionLines, 0, (sum, line) -> sum + size(line.outcomes))
                  AS outcomes,
                size(edition.findings) AS findings
              FROM readings WHERE reason IS NULL
              """),
          new Table("refused", "SELECT document, reason FROM readings WHERE reason IS NOT NULL"),
          new Table(
              "outcomes",
              """
              SELECT document, year, title, line, lineTitle, outcome, section, code, text, timing,
                transform_values(cells, (column, blocks) -> array_join(transform(blocks,
                  block -> block.text), '\\n')) AS cells,
                shared, provenance.pages, provenance.table, provenance.rows, provenance.joins
              FROM all_outcomes
              """),
          new Table(
              "items",
              """
              SELECT %1$s, 'expectedResults' AS field, position + 1 AS position, item.text, item.sdgs
              FROM all_outcomes
                LATERAL VIEW posexplode(results.expectedResults) part AS position, item
              UNION ALL
              SELECT %1$s, 'activities' AS field, position + 1 AS position, item.text, item.sdgs
              FROM all_outcomes
                LATERAL VIEW posexplode(results.activities) part AS position, item
              """
                  .formatted(PLACE)),
          new Table(
              "references",
              """
              SELECT %s, position + 1 AS position, reference
              FROM all_outcomes LATERAL VIEW posexplode(references) part AS position, reference
              """
                  .formatted(PLACE)),
          new Table(
              "sdgLinks",
              """
              SELECT %1$s, 'sdgs' AS field, CAST(NULL AS INT) AS item, position + 1 AS position,
                link.goal, link.target
              FROM all_outcomes LATERAL VIEW posexplode(sdgs) part AS position, link
              UNION ALL
              SELECT %1$s, 'expectedResults' AS field, item + 1 AS item, position + 1 AS position,
                link.goal, link.target
              FROM all_outcomes
                LATERAL VIEW posexplode(results.expectedResults) items AS item, of
                LATERAL VIEW posexplode(of.sdgs) part AS position, link
              UNION ALL
              SELECT %1$s, 'activities' AS field, item + 1 AS item, position + 1 AS position,
                link.goal, link.target
              FROM all_outcomes
                LATERAL VIEW posexplode(results.activities) items AS item, of
                LATERAL VIEW posexplode(of.sdgs) part AS position, link
              """
                  .formatted(PLACE)),
          new Table(
              "findings",
              """
              SELECT document, edition.year AS year, position + 1 AS position, finding.*
              FROM readings
                LATERAL VIEW posexplode(edition.findings) part AS position, finding
              """));

  /** What changed in outcomes from each edition to the next, made of the view {@code compared}. */
  static final Table CHANGES =
      new Table(
          "changes",
          """
          SELECT oldDocument, document, year, position + 1 AS position, change.*
          FROM compared
            LATERAL VIEW posexplode(comparison.changes) part AS position, change
          """);

  /** Editions that could not be compared with the one before, of the view {@code compared}. */
  static final Table NOT_COMPARED =
      new Table(
          "notCompared",
          "SELECT oldDocument, document, year, reason FROM compared WHERE reason IS NOT NULL");

  /** The editions as JSON, each as {@code roadmaps convert} writes it. */
  static final Table JSON =
      new Table(
          "json", "SELECT document, edition.year AS year, json FROM readings WHERE reason IS NULL");

  /** A title without what differs from year to year. */
  private static final String FAMILY =
      "trim(regexp_replace(lower(edition.title), '[\\\\p{Punct}\\\\s\\\\d]+', ' '))";

  /**
   * Editions that follow one another: those whose titles are the same but for digits and
   * punctuation, in the order of their years, one of each year (a Word document before a PDF, then
   * by name).
   */
  static final String PAIRS =
      """
      SELECT oldDocument, document, oldJson, json, year FROM (
        SELECT document, json, year,
          lag(document) OVER (PARTITION BY family ORDER BY year) AS oldDocument,
          lag(json) OVER (PARTITION BY family ORDER BY year) AS oldJson
        FROM (
          SELECT document, json, year, family, row_number() OVER (
            PARTITION BY family, year ORDER BY format, document) AS choice
          FROM (
            SELECT document, json, edition.year AS year, edition.source.format AS format,
              %s AS family
            FROM readings WHERE reason IS NULL AND edition.year IS NOT NULL))
        WHERE choice = 1)
      WHERE oldDocument IS NOT NULL
      """
          .formatted(FAMILY);

  /** The order of the rows in a file: as far as a table has these columns, they tell rows apart. */
  static final List<String> ORDER =
      List.of("year", "document", "line", "outcome", "field", "item", "position");
}
