package org.wsisroadmaps.report.docx;

/**
 * How a paragraph looks.
 *
 * @param kind where it stands
 * @param level the depth in a list, 0 for the outermost, or {@link #NO_LIST}
 */
record Look(Kind kind, int level) {

  /** The level of a paragraph that is in no list. */
  static final int NO_LIST = -1;

  /** Where paragraphs stand, with the style that each has in Word. */
  enum Kind {
    TITLE("Title"),
    HEADING("Heading1"),
    TEXT("BodyText"),
    CELL("TableText"),
    HEADER("TableHeader"),
    SECTION("TableSection"),
    SPACER("TableSpacer");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    /** The identifier of its style. */
    String style() {
      return style;
    }
  }

  static Look of(Kind kind) {
    return new Look(kind, NO_LIST);
  }

  boolean isListed() {
    return level != NO_LIST;
  }
}
