package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cli.Outcome.Result;
import org.wsisroadmaps.cli.Outcome.Status;

/**
 * What stands in an output folder, and where it came from: {@code manifest.json}.
 *
 * @param software the version of this program
 * @param documents the documents of the last run, in their order
 * @param earlier documents of earlier runs whose results still stand
 */
record Manifest(
    String software,
    List<Entry> documents,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Entry> earlier) {

  /** The file's name. */
  static final String FILE = "manifest.json";

  /** No manifest. */
  static final Manifest NONE = new Manifest("", List.of(), List.of());

  /**
   * A document.
   *
   * @param input the document as it was named
   * @param sha256 the digest of its bytes, empty where it could not be read
   * @param name the name of its results, without ending
   * @param made the version of this program and the options that the results depend on
   * @param status what became of it
   * @param reason why it was refused, or null
   * @param actionLines how many roadmaps it holds
   * @param outcomes how many outcomes
   * @param textCoverage the share of its text that stands in the edition
   * @param findings how many findings there are
   * @param errors the messages of those that are errors
   * @param results the files that were written
   */
  record Entry(
      String input,
      String sha256,
      String name,
      String made,
      Status status,
      @Nullable String reason,
      int actionLines,
      int outcomes,
      double textCoverage,
      int findings,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> errors,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Result> results) {

    /** Copies. */
    Entry {
      errors = errors == null ? List.of() : List.copyOf(errors);
      results = results == null ? List.of() : List.copyOf(results);
    }

    static Entry of(Task task, String sha256, String made, Outcome outcome) {
      return new Entry(
          task.input().toString(),
          sha256,
          task.name(),
          made,
          outcome.status(),
          outcome.reason(),
          outcome.actionLines(),
          outcome.outcomes(),
          outcome.textCoverage(),
          outcome.findings(),
          outcome.errors(),
          outcome.results());
    }

    Outcome outcome() {
      return new Outcome(
          status, reason, actionLines, outcomes, textCoverage, findings, errors, results);
    }
  }

  /** Copies. */
  Manifest {
    documents = documents == null ? List.of() : List.copyOf(documents);
    earlier = earlier == null ? List.of() : List.copyOf(earlier);
  }
}
