package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * The file that an edition was read from.
 *
 * @param file the file's name, without folders
 * @param format the file's format
 * @param sha256 the SHA-256 digest of the file's bytes, as 64 lower-case hexadecimal digits
 * @param pages how many pages the file has, or null where the format knows no pages (DOCX)
 * @param textCoverage the share of the body's characters that stand in a block of the edition, from
 *     0 to 1; running headers, footers and page numbers are not counted as body
 * @param location the address that the file is published at; null where none is known, and never
 *     kept in JSON
 */
public record Source(
    String file,
    Format format,
    String sha256,
    @Nullable Integer pages,
    double textCoverage,
    @JsonIgnore @Nullable String location) {

  /** A file that is not known to be published. */
  public Source(
      String file, Format format, String sha256, @Nullable Integer pages, double textCoverage) {
    this(file, format, sha256, pages, textCoverage, null);
  }

  /** The same file, published at an address. */
  public Source at(@Nullable String newLocation) {
    return new Source(file, format, sha256, pages, textCoverage, newLocation);
  }

  /** The formats that editions come in. */
  public enum Format {
    /** Portable Document Format. */
    PDF,
    /** Office Open XML word processing. */
    DOCX
  }

  /** Checks. */
  public Source {
    requireNonNull(file, "file");
    requireNonNull(format, "format");
    requireNonNull(sha256, "sha256");
    if (!(textCoverage >= 0 && textCoverage <= 1)) {
      throw new IllegalArgumentException("textCoverage is not between 0 and 1: " + textCoverage);
    }
  }
}
