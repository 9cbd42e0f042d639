package org.wsisroadmaps.report.excel.mark;

import java.util.Locale;
import java.util.Optional;

/** The columns that people fill in, by the headers that they have wherever they stand. */
public enum ReviewColumn {
  /** Who wrote the comment. */
  MEMBER("Member"),
  /** The action line that it is on. */
  LINE("Action line"),
  /** The section of the outcome. */
  SECTION("Section"),
  /** The code of the outcome. */
  OUTCOME("Outcome"),
  /** The column of the outcome. */
  FIELD("Field"),
  /** General, technical or editorial. */
  TYPE("Type of comment"),
  /** The comment. */
  COMMENT("Comment"),
  /** The proposed change, in the member's words. */
  PROPOSAL("Proposed change"),
  /** What the member would decide. */
  POSITION("Member's position"),
  /** What the edition says. */
  PRESENT("Present text"),
  /** The exact new text of the field, where the proposal is accepted. */
  NEW_TEXT("New text to apply"),
  /** The decision. */
  DECISION("Decision"),
  /** What the secretariat answers. */
  RESPONSE("Response"),
  /** Where the comment was written. */
  ORIGIN("Written in"),
  /** What a reader should know of how the comment was read. */
  NOTES("Notes"),
  /** The hidden cell that tells which comment it is. */
  MARK("Row mark");

  /** The header of the comments beside the rows of the outcomes. */
  public static final String ROW_COMMENT = "Committee comment";

  /** The header of what is said of merged cells, which is not for people to fill in. */
  public static final String SHARED_CELLS = "Shared cells";

  private final String header;

  ReviewColumn(String header) {
    this.header = header;
  }

  /** The column's header. */
  public String header() {
    return header;
  }

  /** The column of a header, whatever its case and spaces. */
  public static Optional<ReviewColumn> of(String text) {
    String plain = TextMark.plain(text).toLowerCase(Locale.ROOT);
    for (ReviewColumn column : values()) {
      if (column.header.toLowerCase(Locale.ROOT).equals(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
