package org.wsisroadmaps.ingest.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Source;

/**
 * All that a reader found in a file.
 *
 * @param format the file's format
 * @param pages how many pages it has, or null where the format knows no pages
 * @param title the title in the file's properties, empty where there is none
 * @param elements texts and tables of the body in reading order
 * @param body every character of the body, counted before anything was interpreted
 * @param joiner how the words of two lines of this document are joined
 * @param findings what the reader has to say
 * @param leftOut texts of the body that the reader put in none of the elements; a finding quotes
 *     each
 */
public record SourceDocument(
    Source.Format format,
    @Nullable Integer pages,
    String title,
    List<SourceElement> elements,
    CharacterCount body,
    WordJoiner joiner,
    List<Finding> findings,
    List<String> leftOut) {

  /** Checks and copies. */
  public SourceDocument {
    requireNonNull(format, "format");
    requireNonNull(title, "title");
    elements = List.copyOf(elements);
    requireNonNull(body, "body");
    requireNonNull(joiner, "joiner");
    findings = List.copyOf(findings);
    leftOut = List.copyOf(leftOut);
  }

  /** What a reader found that left nothing out. */
  public SourceDocument(
      Source.Format format,
      @Nullable Integer pages,
      String title,
      List<SourceElement> elements,
      CharacterCount body,
      WordJoiner joiner,
      List<Finding> findings) {
    this(format, pages, title, elements, body, joiner, findings, List.of());
  }
}
