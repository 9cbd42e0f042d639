package org.wsisroadmaps.report.csv;

import static java.util.Objects.requireNonNull;

import org.wsisroadmaps.model.table.DocumentTable.Merged;

/**
 * How tables are written as comma-separated values.
 *
 * @param merged what stands in the places that a merged cell covers
 * @param isMarked whether the file begins with a byte order mark, by which Excel tells UTF-8
 * @param formulas what becomes of texts that a spreadsheet would take for formulas
 */
public record CsvForm(Merged merged, boolean isMarked, Formulas formulas) {

  /** Merged cells once, no byte order mark, formulas made text. */
  public static final CsvForm STANDARD = new CsvForm(Merged.ONCE, false, Formulas.AS_TEXT);

  /** What becomes of texts that a spreadsheet would take for formulas. */
  public enum Formulas {
    /**
     * An apostrophe goes before them, so that a spreadsheet shows them and does not compute them
     * (OWASP, CSV injection). Numbers with a sign are none.
     */
    AS_TEXT,
    /** They stay as they are, for programs that read the file. */
    KEPT
  }

  /** Checks. */
  public CsvForm {
    requireNonNull(merged, "merged");
    requireNonNull(formulas, "formulas");
  }
}
