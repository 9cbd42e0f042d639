package org.wsisroadmaps.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year's roadmap document.
 *
 * @param schemaVersion the version of the JSON contract, {@link #SCHEMA_VERSION} when made here
 * @param year the year that the edition is of, or null where the document does not tell it
 * @param title the title of the document, empty where it has none
 * @param source the file that the edition was read from
 * @param preamble what stands between the title and the first roadmap
 * @param actionLines the roadmaps, in the order of the document
 * @param otherTables tables that are no roadmap (contacts, glossaries), in the order of the
 *     document
 * @param findings what is wrong, doubtful or worth knowing, in the order of the document
 */
public record Edition(
    String schemaVersion,
    @Nullable Integer year,
    String title,
    Source source,
    List<Block> preamble,
    List<ActionLine> actionLines,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherTable> otherTables,
    List<Finding> findings) {

  /** The version of the JSON contract that this library writes. */
  public static final String SCHEMA_VERSION = "1";

  /** Checks and copies. */
  public Edition {
    requireNonNull(schemaVersion, "schemaVersion");
    requireNonNull(title, "title");
    requireNonNull(source, "source");
    preamble = List.copyOf(preamble);
    actionLines = List.copyOf(actionLines);
    otherTables = otherTables == null ? List.of() : List.copyOf(otherTables);
    findings = List.copyOf(findings);
  }

  /** The same edition of a source whose place is known. */
  public Edition withSource(Source newSource) {
    return new Edition(
        schemaVersion, year, title, newSource, preamble, actionLines, otherTables, findings);
  }

  /** The same edition with other action lines. */
  public Edition withActionLines(List<ActionLine> newLines) {
    return new Edition(
        schemaVersion, year, title, source, preamble, newLines, otherTables, findings);
  }

  /** The same edition with other findings. */
  public Edition withFindings(List<Finding> newFindings) {
    return new Edition(
        schemaVersion, year, title, source, preamble, actionLines, otherTables, newFindings);
  }
}
