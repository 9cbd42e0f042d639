package org.wsisroadmaps.report.excel.returned;

import org.wsisroadmaps.report.excel.mark.TextMark;

/**
 * Text of a member outside of all fields.
 *
 * @param spot where it stands
 * @param text all of it
 * @param reason why it has no place, in words
 * @param mark the digest by which the text is known again that a workbook said when it went out
 */
public record Loose(Remark.Spot spot, String text, String reason, String mark) {

  /** A text that is known again by what it says. */
  public Loose(Remark.Spot spot, String text, String reason) {
    this(spot, text, reason, TextMark.of(text));
  }

  /** The same where it can't be told from what the workbook itself said when it went out. */
  public Loose perhapsOurs() {
    return new Loose(spot, text, reason + "; the workbook itself may have said it", mark);
  }
}
