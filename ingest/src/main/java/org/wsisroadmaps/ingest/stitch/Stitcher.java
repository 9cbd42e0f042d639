package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Finding;

/** Puts the tables of a document together again. */
public final class Stitcher {

  private final boolean joining;
  private final ColumnVocabulary vocabulary;

  private Stitcher(boolean joining, ColumnVocabulary vocabulary) {
    this.joining = joining;
    this.vocabulary = vocabulary;
  }

  /** Stitches tables and joins the rows that page breaks cut. */
  public static Stitcher joining(ColumnVocabulary vocabulary) {
    return new Stitcher(true, vocabulary);
  }

  /** Stitches tables but leaves the pieces of cut rows as they stand. */
  public static Stitcher separating(ColumnVocabulary vocabulary) {
    return new Stitcher(false, vocabulary);
  }

  /** The document with whole tables. */
  public Stitched stitch(SourceDocument document) {
    List<WholeElement> elements = new ArrayList<>();
    List<String> repeated = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    @Nullable TableBuilder open = null;
    for (var element : document.elements()) {
      switch (element) {
        case SourceText text -> {
          open = close(open, elements, repeated, findings);
          elements.add(new WholeElement.Text(text));
        }
        case SourceTable table -> {
          if (open == null || !open.isContinuedBy(table)) {
            close(open, elements, repeated, findings);
            open = new TableBuilder(table, document.joiner(), joining, vocabulary);
          } else {
            open.add(table);
          }
        }
      }
    }
    close(open, elements, repeated, findings);
    return new Stitched(elements, repeated, findings);
  }

  private static @Nullable TableBuilder close(
      @Nullable TableBuilder open,
      List<WholeElement> elements,
      List<String> repeated,
      List<Finding> findings) {
    if (open != null) {
      elements.addAll(open.captions());
      elements.add(open.build());
      repeated.addAll(open.repeatedHeaders());
      findings.addAll(open.findings());
    }
    return null;
  }
}
