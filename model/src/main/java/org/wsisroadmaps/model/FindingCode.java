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
  /** Codes of outcomes stand inside another outcome, and no outcome came of them. */
  OUTCOME_SWALLOWED(Severity.ERROR),
  /** A table between two parts of a roadmap, or right behind it, seems to be a part of it. */
  TABLE_SKIPPED(Severity.ERROR),
  /** A page without text, most likely a scan. */
  PAGE_WITHOUT_TEXT(Severity.WARNING),
  /** A page that the file names and does not hold. */
  PAGE_LOST(Severity.ERROR),
  /** A page that is a picture whose text could not be recognised, or took too long. */
  PAGE_UNREAD(Severity.ERROR),
  /** A page that is damaged, and was read all the same. */
  PAGE_DAMAGED(Severity.WARNING),
  /** Sheets that show two pages each, which are counted one by one. */
  PAGES_ON_SHEETS(Severity.INFO),
  /** Text that was recognised from pictures, and may be wrong. */
  TEXT_RECOGNISED(Severity.WARNING),
  /** Columns that no lines divide, inferred from how the text stands. */
  COLUMNS_INFERRED(Severity.WARNING),
  /** A page has more or fewer columns drawn than the other pages of its roadmap. */
  COLUMNS_CHANGED(Severity.WARNING),
  /** Tags of a PDF say otherwise than what its pages show. */
  TAGS_CONTRADICTED(Severity.INFO),
  /** Characters whose meaning the document's fonts do not tell. */
  CHARACTERS_UNKNOWN(Severity.WARNING),
  /** A part that a document names is not in its file. */
  PART_MISSING(Severity.WARNING),
  /** The document does not tell its year. */
  YEAR_UNKNOWN(Severity.WARNING),

  // what follows is about what the document says, and not about how it was read

  /** Title, preamble and file name tell different years. */
  YEAR_CONFLICT(Severity.ERROR),
  /** A date lies after the edition. */
  DATE_AFTER_EDITION(Severity.WARNING),
  /** Codes are missing in the sequence of a section. */
  CODE_GAP(Severity.WARNING),
  /** Two outcomes of a section have one code. */
  CODE_REPEATED(Severity.ERROR),
  /** All cells of an outcome but its own are empty. */
  OUTCOME_EMPTY(Severity.WARNING),
  /** A column holds nothing. */
  COLUMN_EMPTY(Severity.WARNING),
  /** An outcome has no timing, though others of its action line have. */
  TIMING_MISSING(Severity.INFO),
  /** A timing ended before the edition. */
  TIMING_ENDED(Severity.WARNING),
  /** A cell points to another one instead of saying something. */
  SAME_AS_ABOVE(Severity.INFO),
  /** One resolution is cited with two revisions or conferences. */
  REVISION_CONFLICT(Severity.WARNING),
  /** A resolution is cited by a conference that later ones have followed. */
  CONFERENCE_OUTDATED(Severity.WARNING),
  /** A revision is older than the newest one that the edition cites of its body. */
  REVISION_OLDER(Severity.INFO),
  /** A resolution whose number is higher than any of its body. */
  RESOLUTION_UNKNOWN(Severity.WARNING),
  /** A strategic goal or an objective that does not exist. */
  GOAL_UNKNOWN(Severity.WARNING),
  /** One regional initiative has two titles. */
  INITIATIVE_TITLES(Severity.WARNING),
  /** A regional initiative of no region of the ITU. */
  REGION_UNKNOWN(Severity.WARNING),
  /** A goal's title that is not the official one. */
  SDG_TITLE(Severity.INFO),
  /** A goal or target that does not exist. */
  SDG_UNKNOWN(Severity.ERROR),
  /** Results name an SDG that the SDG column lacks. */
  SDG_ONLY_IN_RESULTS(Severity.WARNING),
  /** Goals that the official WSIS-SDG matrix links to the action line and the edition does not. */
  SDG_MATRIX_MISSING(Severity.INFO),
  /** Goals that the edition links to the action line and the official matrix does not. */
  SDG_MATRIX_EXTRA(Severity.INFO),
  /** A text begins or ends in the middle of a sentence. */
  SENTENCE_CUT(Severity.WARNING),
  /** A parenthesis is opened and not closed, or closed and not opened. */
  PARENTHESIS_OPEN(Severity.WARNING),
  /** A paragraph stands in many outcomes. */
  PARAGRAPH_REPEATED(Severity.INFO),
  /** An item stands twice in one outcome. */
  ITEM_REPEATED(Severity.WARNING),
  /** Words of a template that nobody filled in. */
  TEMPLATE_TEXT(Severity.WARNING),
  /** A link whose address can't be right. */
  LINK_BROKEN(Severity.WARNING);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** Whether it is about what the document says; else it is about how it was read. */
  public boolean isEditorial() {
    return compareTo(YEAR_CONFLICT) >= 0;
  }

  /** The severity that findings of this kind usually have. */
  public Severity severity() {
    return severity;
  }
}
