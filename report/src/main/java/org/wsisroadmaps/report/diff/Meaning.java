package org.wsisroadmaps.report.diff;

import java.util.Comparator;
import java.util.List;
import org.wsisroadmaps.model.diff.Edit;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.Significance;

/**
 * How much a change means, and why.
 *
 * @param significance how much
 * @param reason why
 */
record Meaning(Significance significance, String reason) {

  /** Only the order changed. */
  static final Meaning ORDER = editorial("only the order changed");

  static Meaning substantive(String reason) {
    return new Meaning(Significance.SUBSTANTIVE, reason);
  }

  static Meaning wording(String reason) {
    return new Meaning(Significance.WORDING, reason);
  }

  static Meaning editorial(String reason) {
    return new Meaning(Significance.EDITORIAL, reason);
  }

  /** The weightier of two. */
  Meaning or(Meaning other) {
    return other.significance.compareTo(significance) < 0 ? other : this;
  }

  /** What a change of a reference means, which is a name from its first word on. */
  static Meaning ofName(List<Edit> edits) {
    Meaning meaning = ofWords(edits, false);
    return meaning.significance == Significance.SUBSTANTIVE
        ? substantive("a reference was updated")
        : meaning;
  }

  /** That of the weightiest of items; editorial where there is none. */
  static Significance weightiest(List<ItemChange> items) {
    return items.stream()
        .map(ItemChange::significance)
        .min(Comparator.naturalOrder())
        .orElse(Significance.EDITORIAL);
  }

  /** What a cell that was emptied or filled means. */
  static Meaning ofWhole(boolean filled) {
    return substantive(filled ? "the cell was empty" : "the cell was emptied");
  }

  /** What a change of words means. */
  static Meaning ofWords(List<Edit> edits) {
    return ofWords(edits, true);
  }

  private static Meaning ofWords(List<Edit> edits, boolean asSentence) {
    return new Weighing(Side.of(edits, Edit.Op.DELETE), Side.of(edits, Edit.Op.INSERT), asSentence)
        .meaning();
  }
}
