package org.wsisroadmaps.model.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Source;

/**
 * The tables of a document, in reading order.
 *
 * @param schemaVersion the version of this form, {@link #SCHEMA_VERSION}
 * @param source the document
 * @param tables its tables; a table that runs over pages is one
 * @param findings what is doubtful, and what was left out
 */
public record DocumentTables(
    String schemaVersion, File source, List<DocumentTable> tables, List<Finding> findings) {

  /** The version of the form that this program writes. */
  public static final String SCHEMA_VERSION = "1";

  /**
   * The document that tables were read from.
   *
   * @param file its name, without folders
   * @param format its format
   * @param sha256 the SHA-256 digest of its bytes, as 64 lower-case hexadecimal digits
   * @param pages how many of its pages were read, or null where the format knows no pages (DOCX)
   */
  public record File(String file, Source.Format format, String sha256, @Nullable Integer pages) {
    /** Checks. */
    public File {
      requireNonNull(file, "file");
      requireNonNull(format, "format");
      requireNonNull(sha256, "sha256");
    }
  }

  /** Checks and copies. */
  public DocumentTables {
    requireNonNull(schemaVersion, "schemaVersion");
    requireNonNull(source, "source");
    tables = tables == null ? List.of() : List.copyOf(tables);
    findings = findings == null ? List.of() : List.copyOf(findings);
  }
}
