package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Work of a batch that another process can do. It leaves drafts; to publish them is for who gave
 * the task.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Task.Convert.class, name = "convert"),
  @JsonSubTypes.Type(value = Task.Tables.class, name = "tables"),
  @JsonSubTypes.Type(value = Task.Merge.class, name = "merge")
})
sealed interface Task {

  /** Where the drafts are left: a path to which a point and the format are added. */
  Path draft();

  /** Work on one document. */
  sealed interface OfDocument extends Task {
    /** Its place among the inputs of the run. */
    int number();

    /** The document. */
    Path input();
  }

  /**
   * Converts a document.
   *
   * @param number its place among the inputs of the run
   * @param input the document
   * @param draft where the drafts are left
   * @param formats what is drafted
   */
  record Convert(int number, Path input, Path draft, Set<OutputFormat> formats)
      implements OfDocument {}

  /**
   * Writes the tables of a document.
   *
   * @param number its place among the inputs of the run
   * @param input the document
   * @param draft where the drafts are left
   * @param formats what is drafted
   * @param settings what is read, and how it is written
   */
  record Tables(
      int number, Path input, Path draft, Set<TableFormat> formats, TableSettings settings)
      implements OfDocument {}

  /**
   * Writes one workbook of several editions.
   *
   * @param editions the editions
   * @param draft where the draft is left
   */
  record Merge(List<Converted> editions, Path draft) implements Task {}

  /**
   * An edition that was converted.
   *
   * @param json where it stands
   * @param input the document that it was converted from
   */
  record Converted(Path json, Path input) {}
}
