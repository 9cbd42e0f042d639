package org.wsisroadmaps.model.review;

import static java.util.Objects.requireNonNull;

/**
 * Where something was written.
 *
 * @param file the file's name, without folders
 * @param sheet the sheet's name as it came back; empty in a Word document
 * @param cell the cell, such as {@code G12}, or the place in a Word document, in words
 */
public record Origin(String file, String sheet, String cell) {
  /** Checks. */
  public Origin {
    requireNonNull(file, "file");
    requireNonNull(sheet, "sheet");
    requireNonNull(cell, "cell");
  }
}
