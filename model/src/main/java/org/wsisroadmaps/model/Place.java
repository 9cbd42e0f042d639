package org.wsisroadmaps.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in an edition, as exact as is known.
 *
 * @param line the action line, or null
 * @param section the section, or null
 * @param code the outcome's code, or null
 * @param field the column, or null
 * @param page the source page, 1-based, or null
 */
public record Place(
    @Nullable String line,
    @Nullable Section section,
    @Nullable String code,
    @Nullable ColumnKey field,
    @Nullable Integer page) {

  /** A page. */
  public static Place ofPage(int page) {
    return new Place(null, null, null, null, page);
  }

  /** An action line. */
  public static Place ofLine(String line) {
    return new Place(line, null, null, null, null);
  }

  /** An outcome, with the first page that it stands on where that is known. */
  public static Place of(String line, Outcome outcome) {
    var pages = outcome.provenance().pages();
    return new Place(
        line, outcome.section(), outcome.code(), null, pages.isEmpty() ? null : pages.get(0));
  }

  /** The same place, in a column. */
  public Place in(ColumnKey newField) {
    return new Place(line, section, code, newField, page);
  }
}
