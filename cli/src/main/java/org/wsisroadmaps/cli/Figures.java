package org.wsisroadmaps.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.table.DocumentTables;

/**
 * What is told of a document that was converted.
 *
 * @param actionLines how many roadmaps it holds
 * @param outcomes how many outcomes
 * @param textCoverage the share of its text that stands in the edition
 * @param findings how many findings there are
 * @param errors the messages of those that are errors
 * @param tables what is told of its tables, or null where it was converted as an edition
 */
record Figures(
    int actionLines,
    int outcomes,
    double textCoverage,
    int findings,
    List<String> errors,
    @Nullable TableFigures tables) {

  /** Those of a document that was not converted. */
  static final Figures NONE = new Figures(0, 0, 0, 0, List.of(), null);

  /** Copies. */
  Figures {
    errors = errors == null ? List.of() : List.copyOf(errors);
  }

  static Figures of(Edition edition) {
    return new Figures(
        edition.actionLines().size(),
        edition.actionLines().stream().map(ActionLine::outcomes).mapToInt(List::size).sum(),
        edition.source().textCoverage(),
        edition.findings().size(),
        errors(edition.findings()),
        null);
  }

  static Figures of(DocumentTables document) {
    return new Figures(
        0,
        0,
        0,
        document.findings().size(),
        errors(document.findings()),
        TableFigures.of(document));
  }

  private static List<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
        // what the document says wrong is no failure of the conversion: check tells it
        .filter(finding -> !finding.code().isEditorial())
        .map(Finding::message)
        .toList();
  }
}
