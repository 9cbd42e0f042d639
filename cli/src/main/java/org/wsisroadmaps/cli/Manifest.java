package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an output folder, and where it came from: {@code manifest.json}. It tells what is,
 * and not what a run had to do for it: a run that went on where another was interrupted leaves the
 * same one.
 *
 * @param software the version of this program
 * @param documents the documents of the last batch, in their order
 * @param earlier documents of earlier batches whose results still stand
 * @param reports what was written of several documents, such as comparisons
 */
record Manifest(
    String software,
    List<Document> documents,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Document> earlier,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Report> reports) {

  /** The file's name. */
  static final String FILE = "manifest.json";

  /** No manifest. */
  static final Manifest NONE = new Manifest("", List.of(), List.of(), List.of());

  /** Copies. */
  Manifest {
    documents = documents == null ? List.of() : List.copyOf(documents);
    earlier = earlier == null ? List.of() : List.copyOf(earlier);
    reports = reports == null ? List.of() : List.copyOf(reports);
  }

  /** What became of a document. */
  enum Status {
    /** It was converted. */
    CONVERTED,
    /** It could not be converted. */
    REFUSED
  }

  /**
   * A file that was written.
   *
   * @param file its name
   * @param size its size in bytes
   * @param sha256 the digest of its bytes
   */
  record Result(String file, long size, String sha256) {}

  /** Something of which results were written. */
  sealed interface Written {
    /** The name of its results, without ending. */
    String name();

    /** The files. */
    List<Result> results();

    /** Files that were written earlier, under other options, and still stand. */
    List<Result> former();

    /** All files of it that stand. */
    @JsonIgnore
    default List<Result> all() {
      List<Result> all = new ArrayList<>(results());
      all.addAll(former());
      return all;
    }
  }

  /**
   * A document.
   *
   * @param input where it stands, as seen from the output folder
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
   * @param former files that were written earlier, under other options, and still stand
   * @param tables what is told of its tables, or null where it was converted as an edition
   */
  record Document(
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
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Result> results,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Result> former,
      @Nullable TableFigures tables)
      implements Written {

    /** Copies. */
    Document {
      errors = errors == null ? List.of() : List.copyOf(errors);
      results = results == null ? List.of() : List.copyOf(results);
      former = former == null ? List.of() : List.copyOf(former);
    }

    static Document converted(
        String input,
        String sha256,
        String name,
        String made,
        Figures figures,
        List<Result> results,
        List<Result> former) {
      return new Document(
          input,
          sha256,
          name,
          made,
          Status.CONVERTED,
          null,
          figures.actionLines(),
          figures.outcomes(),
          figures.textCoverage(),
          figures.findings(),
          figures.errors(),
          results,
          former,
          figures.tables());
    }

    /** The same document, standing elsewhere. */
    Document at(String place) {
      return new Document(
          place,
          sha256,
          name,
          made,
          status,
          reason,
          actionLines,
          outcomes,
          textCoverage,
          findings,
          errors,
          results,
          former,
          tables);
    }

    static Document refused(String input, String sha256, String name, String made, String reason) {
      return new Document(
          input,
          sha256,
          name,
          made,
          Status.REFUSED,
          reason,
          0,
          0,
          0,
          0,
          List.of(),
          List.of(),
          List.of(),
          null);
    }
  }

  /**
   * What was written of several documents.
   *
   * @param name the name of its files, without ending
   * @param results the files that were written
   * @param former files that were written earlier, in other formats, and still stand
   */
  record Report(
      String name,
      List<Result> results,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Result> former)
      implements Written {

    /** Copies. */
    Report {
      results = results == null ? List.of() : List.copyOf(results);
      former = former == null ? List.of() : List.copyOf(former);
    }
  }
}
