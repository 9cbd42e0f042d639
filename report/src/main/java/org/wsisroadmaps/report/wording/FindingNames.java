package org.wsisroadmaps.report.wording;

import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** What the kinds of findings are called where people read; the codes are for programs. */
public final class FindingNames {

  private FindingNames() {}

  /** What a kind of finding is called. */
  public static String of(FindingCode code) {
    return switch (code) {
      case UNPLACED_TEXT -> "Text outside the tables";
      case TEXT_LOST -> "Text lost";
      case DOUBTFUL_JOIN -> "Doubtful join of rows";
      case UNKNOWN_COLUMN -> "Unknown column";
      case TIMING_UNREADABLE -> "Timing not understood";
      case REFERENCE_UNREADABLE -> "Reference not understood";
      case REFERENCE_BODY_INFERRED -> "Body of a resolution inferred";
      case SDG_UNREADABLE -> "SDG not understood";
      case ACTION_LINE_UNKNOWN -> "Action line unknown";
      case OUTCOME_WITHOUT_CODE -> "Outcome without a code";
      case PAGE_WITHOUT_TEXT -> "Page without text";
      case TEXT_RECOGNISED -> "Text recognised from a picture";
      case COLUMNS_INFERRED -> "Columns inferred";
      case TAGS_CONTRADICTED -> "Tags of the PDF contradicted";
      case CHARACTERS_UNKNOWN -> "Unknown characters";
      case YEAR_UNKNOWN -> "Year unknown";
      case YEAR_CONFLICT -> "Different years";
      case DATE_AFTER_EDITION -> "Date after the edition";
      case CODE_GAP -> "Codes missing";
      case CODE_REPEATED -> "Code used twice";
      case OUTCOME_EMPTY -> "Empty outcome";
      case COLUMN_EMPTY -> "Empty column";
      case TIMING_MISSING -> "Timing missing";
      case TIMING_ENDED -> "Timing ended";
      case SAME_AS_ABOVE -> "“Same as above”";
      case REVISION_CONFLICT -> "Two revisions of a resolution";
      case CONFERENCE_OUTDATED -> "Outdated conference";
      case REVISION_OLDER -> "Older revision";
      case RESOLUTION_UNKNOWN -> "Unknown resolution";
      case GOAL_UNKNOWN -> "Unknown goal or objective";
      case INITIATIVE_TITLES -> "Two titles of an initiative";
      case REGION_UNKNOWN -> "Unknown region";
      case SDG_TITLE -> "Other title of an SDG";
      case SDG_UNKNOWN -> "Unknown SDG";
      case SDG_ONLY_IN_RESULTS -> "SDG in results only";
      case SDG_MATRIX_MISSING -> "SDG of the official matrix missing";
      case SDG_MATRIX_EXTRA -> "SDG beyond the official matrix";
      case SENTENCE_CUT -> "Sentence cut";
      case PARENTHESIS_OPEN -> "Parenthesis not in pairs";
      case PARAGRAPH_REPEATED -> "Paragraph in many outcomes";
      case ITEM_REPEATED -> "Item stands twice";
      case TEMPLATE_TEXT -> "Template not filled in";
      case LINK_BROKEN -> "Broken link";
    };
  }

  /** How severe a finding is. */
  public static String of(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case INFO -> "Note";
    };
  }
}
