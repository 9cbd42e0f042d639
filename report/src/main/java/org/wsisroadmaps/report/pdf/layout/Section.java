package org.wsisroadmaps.report.pdf.layout;

/**
 * A part of a document.
 *
 * @param head what stands across all columns at the top of its first page
 * @param body what stands in columns below
 * @param columns how many columns
 * @param runningHead what its pages show at their top; where it is empty, they show neither head
 *     nor number
 * @param opening where it begins
 */
public record Section(Story head, Story body, int columns, String runningHead, Opening opening) {

  /** Where a section begins. */
  public enum Opening {
    /** On a page of its own. */
    NEW_PAGE,
    /** Below the section before, where that leaves enough of its last page. */
    BELOW
  }

  /** A section that begins on a page of its own. */
  public Section(Story head, Story body, int columns, String runningHead) {
    this(head, body, columns, runningHead, Opening.NEW_PAGE);
  }

  /** The same, below the section before where there is room. */
  public Section below() {
    return new Section(head, body, columns, runningHead, Opening.BELOW);
  }
}
