package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The roadmap of one WSIS action line.
 *
 * @param code the action line, such as {@code C2} or {@code C7}
 * @param title the action line's title, such as {@code Capacity Building}
 * @param heading the heading as it stands in the document, empty where the table has none
 * @param columns the columns of the roadmap's table, from left to right
 * @param sectionHeadings the rows that name a section, in the order of the document
 * @param outcomes the outcomes, in the order of the document
 */
public record ActionLine(
    String code,
    String title,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String heading,
    List<Column> columns,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SectionHeading> sectionHeadings,
    List<Outcome> outcomes) {

  /** Checks and copies. */
  public ActionLine {
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    heading = heading == null ? "" : heading;
    columns = List.copyOf(columns);
    sectionHeadings = sectionHeadings == null ? List.of() : List.copyOf(sectionHeadings);
    outcomes = List.copyOf(outcomes);
  }

  /** The same action line with other outcomes. */
  public ActionLine withOutcomes(List<Outcome> others) {
    return new ActionLine(code, title, heading, columns, sectionHeadings, others);
  }

  /**
   * The outcomes that one cell stands beside.
   *
   * @param outcome an outcome of this action line
   * @param key the column
   * @return the outcomes that share its cell, in the order of the document, the one where the cell
   *     begins first; the outcome alone where its cell is not merged
   * @throws IllegalArgumentException when the outcome is not of this action line
   */
  public List<Outcome> sharing(Outcome outcome, ColumnKey key) {
    int at = outcomes.indexOf(outcome);
    if (at < 0) {
      throw new IllegalArgumentException(
          code + " has no outcome " + outcome.section() + " " + outcome.code());
    }
    int first = at;
    while (first > 0 && !outcomes.get(first).owns(key)) {
      first--;
    }
    int end = at + 1;
    while (end < outcomes.size() && !outcomes.get(end).owns(key)) {
      end++;
    }
    return outcomes.subList(first, end);
  }

  /**
   * A row that names the section of the outcomes below it.
   *
   * @param section the section
   * @param text the row's text
   */
  public record SectionHeading(Section section, String text) {
    /** Checks. */
    public SectionHeading {
      requireNonNull(section, "section");
      requireNonNull(text, "text");
    }
  }
}
