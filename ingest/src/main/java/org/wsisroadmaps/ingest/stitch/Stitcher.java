package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.source.WordJoiner;
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
    Run run = new Run(document.joiner());
    for (var element : document.elements()) {
      switch (element) {
        case SourceText text -> run.add(text);
        case SourceTable table -> run.add(table);
      }
    }
    run.close();
    return new Stitched(run.elements, run.repeated, run.findings);
  }

  /** The way through one document; mutable. */
  private final class Run {
    private final WordJoiner joiner;
    private final List<WholeElement> elements = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<SourceText> since = new ArrayList<>();
    private @Nullable TableBuilder open;

    Run(WordJoiner joiner) {
      this.joiner = joiner;
    }

    void add(SourceText text) {
      since.add(text);
    }

    void add(SourceTable table) {
      if (open != null && open.isContinuedBy(table, since)) {
        open.add(since, table);
        since.clear();
      } else {
        close();
        open = new TableBuilder(table, joiner, joining, vocabulary);
      }
    }

    void close() {
      if (open != null) {
        elements.addAll(open.captions());
        elements.add(open.build());
        open.between().forEach(text -> elements.add(new WholeElement.Text(text)));
        repeated.addAll(open.repeatedHeaders());
        findings.addAll(open.findings());
        open = null;
      }
      since.forEach(text -> elements.add(new WholeElement.Text(text)));
      since.clear();
    }
  }
}
