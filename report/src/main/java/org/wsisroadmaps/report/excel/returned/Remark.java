package org.wsisroadmaps.report.excel.returned;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;

/**
 * Something that a member wrote, as it stands in a workbook: nothing is placed or typed as yet.
 *
 * @param id its identity, where the workbook tells one; else empty
 * @param member who wrote it; empty where it is the workbook's member
 * @param claim the outcome that its row is about
 * @param field the field that it is on
 * @param words what it says
 * @param verdict what was decided
 * @param spot where it stands
 * @param notes what a reader should know of how it was read
 */
public record Remark(
    String id,
    String member,
    Claim claim,
    FieldName field,
    Saying words,
    Verdict verdict,
    Spot spot,
    List<String> notes) {

  /**
   * A field.
   *
   * @param key the column, or null where it is not known
   * @param name what the member calls it, empty where the member names none
   */
  public record FieldName(@Nullable ColumnKey key, String name) {
    static final FieldName NONE = new FieldName(null, "");
  }

  /**
   * What is said.
   *
   * @param type the type of comment as it stands
   * @param comment the comment
   * @param proposal the proposed change
   * @param newText the exact new text of the field, or null
   * @param baseText the text that it was made of, or null where the workbook does not tell
   * @param cut where only the beginning of the field stood in the cell and the workbook does not
   *     hold the rest: how long that beginning was; else 0
   * @param isInPlace whether the edition's own text was changed
   */
  public record Saying(
      String type,
      String comment,
      String proposal,
      @Nullable String newText,
      @Nullable String baseText,
      int cut,
      boolean isInPlace) {

    static Saying comment(String text) {
      return new Saying("", text, "", null, null, 0, false);
    }
  }

  /**
   * What was decided, as it stands.
   *
   * @param position what the member would decide
   * @param decision what the secretariat decided
   * @param response what the secretariat answers
   */
  public record Verdict(String position, String decision, String response) {
    static final Verdict NONE = new Verdict("", "", "");
  }

  /**
   * A place in the workbook.
   *
   * @param sheet the sheet's name
   * @param cell the cell, such as {@code G12}
   */
  public record Spot(String sheet, String cell) {}

  /** Copies. */
  public Remark {
    notes = List.copyOf(notes);
  }
}
