package org.wsisroadmaps.report.wording;

import java.util.Locale;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** What the kinds of findings are called where people read; the codes are for programs. */
public final class FindingNames {

  private FindingNames() {}

  /** What a kind of finding is called: its code in words, unless there are better ones. */
  public static String of(FindingCode code) {
    return switch (code) {
      case UNPLACED_TEXT -> "Text outside the tables";
      case DOUBTFUL_JOIN -> "Doubtful join of rows";
      case TIMING_UNREADABLE -> "Timing not understood";
      case REFERENCE_UNREADABLE -> "Reference not understood";
      case REFERENCE_BODY_INFERRED -> "Body of a resolution inferred";
      case SDG_UNREADABLE -> "SDG not understood";
      case TEXT_RECOGNISED -> "Text recognised from a picture";
      case TAGS_CONTRADICTED -> "Tags of the PDF contradicted";
      case CHARACTERS_UNKNOWN -> "Unknown characters";
      case YEAR_CONFLICT -> "Different years";
      case CODE_GAP -> "Codes missing";
      case CODE_REPEATED -> "Code used twice";
      case OUTCOME_EMPTY -> "Empty outcome";
      case COLUMN_EMPTY -> "Empty column";
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
      case PARENTHESIS_OPEN -> "Parenthesis not in pairs";
      case PARAGRAPH_REPEATED -> "Paragraph in many outcomes";
      case ITEM_REPEATED -> "Item stands twice";
      case TEMPLATE_TEXT -> "Template not filled in";
      case LINK_BROKEN -> "Broken link";
      default -> inWords(code);
    };
  }

  private static String inWords(FindingCode code) {
    String words = code.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
