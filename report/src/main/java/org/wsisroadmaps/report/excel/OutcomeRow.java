package org.wsisroadmaps.report.excel;

import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.Section;

/**
 * An outcome and where it stands in the workbook.
 *
 * @param edition its edition
 * @param lineIndex the place of its action line in the edition, 0-based
 * @param line its action line
 * @param outcome the outcome
 * @param index its place among all outcomes of the workbook, 0-based
 * @param firstItem how many results, activities and paragraphs stand before its own
 */
record OutcomeRow(
    LabelledEdition edition,
    int lineIndex,
    ActionLine line,
    Outcome outcome,
    int index,
    int firstItem) {

  /** How many results, activities and paragraphs it has. */
  int items() {
    Results results = outcome.ownResults();
    return results.expectedResults().size() + results.activities().size() + results.other().size();
  }

  /** Its code in words, such as {@code C2 A}, with the section where that is not the first. */
  String shortName() {
    String name = line.code() + " " + codeOrDash();
    return outcome.section() == Section.GENEVA_PLAN ? name : name + " (WSIS+10)";
  }

  String codeOrDash() {
    return outcome.code().isBlank() ? "–" : outcome.code();
  }

  String sectionName() {
    return nameOf(outcome.section());
  }

  static String nameOf(Section section) {
    return switch (section) {
      case GENEVA_PLAN -> "Geneva Plan";
      case WSIS_PLUS_10 -> "WSIS+10";
    };
  }

  /** Its row in the sheet of the outcomes. */
  Target.Row target() {
    return new Target.Row(SheetName.OUTCOMES, Worksheet.FIRST_DATA_ROW + index);
  }
}
