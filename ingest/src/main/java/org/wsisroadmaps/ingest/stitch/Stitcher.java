package org.wsisroadmaps.ingest.stitch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.ingest.source.WordJoiner;
import org.wsisroadmaps.ingest.vocabulary.ActionLineName;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.ingest.vocabulary.SectionNames;
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
    Sequence sequence = new Sequence(document.joiner());
    for (var element : document.elements()) {
      switch (element) {
        case SourceText text -> sequence.add(text);
        case SourceTable table -> sequence.add(table);
      }
    }
    return sequence.stitched();
  }

  /** A text, or a table that may still grow. */
  private sealed interface Piece {
    record Text(SourceText text) implements Piece {}

    record Table(TableBuilder table) implements Piece {}
  }

  /** What was met so far. */
  private final class Sequence {
    private final WordJoiner joiner;
    private final List<Piece> pieces = new ArrayList<>();

    /** The table that was met last, where nothing followed it. */
    private @Nullable TableBuilder open;

    /** The roadmap that was met last, where no heading of another one followed it. */
    private @Nullable TableBuilder roadmap;

    /** The tables behind the last part of the roadmap. */
    private final SkippedTables skipped = new SkippedTables();

    /** Names of sections that follow the open table, and may be rows of it. */
    private final List<SourceText> sections = new ArrayList<>();

    /** Whether a text behind the last table names an action line. */
    private boolean lineNamed;

    /** The page of the last piece. */
    private int page;

    Sequence(WordJoiner joiner) {
      this.joiner = joiner;
    }

    void add(SourceText text) {
      if (open != null
          && open.isRoadmap()
          && SectionNames.find(text.block().text()).isPresent()
          && ActionLineName.find(text.block().text()).isEmpty()) {
        sections.add(text);
        return;
      }
      endTable();
      addPiece(text);
    }

    private void addPiece(SourceText text) {
      if (ActionLineName.find(text.block().text()).isPresent()) {
        lineNamed = true;
        roadmap = text.heading() ? null : roadmap;
      }
      pieces.add(new Piece.Text(text));
      page = text.page();
    }

    private void endTable() {
      open = null;
      sections.forEach(this::addPiece);
      sections.clear();
    }

    void add(SourceTable table) {
      if (open != null && !sections.isEmpty() && open.isContinuedBelowSection(table)) {
        sections.forEach(open::addSection);
        sections.clear();
        open.add(table);
        page = table.page();
        return;
      }
      if (!sections.isEmpty()) {
        endTable();
      }
      if (roadmap != null && roadmap != open && goesOn(roadmap, table)) {
        // other tables or texts stand between two pages of the roadmap
        skipped.takeUp(roadmap, table);
        open = roadmap;
      } else if (open != null && open.isContinuedBy(table)) {
        open.add(table);
        if (roadmap != null && roadmap != open) {
          skipped.note(table, roadmap);
        }
      } else {
        open = new TableBuilder(table, joiner, joining, vocabulary);
        pieces.add(new Piece.Table(open));
        if (open.isRoadmap()) {
          roadmap = open;
          skipped.beginAgain();
        } else if (roadmap != null) {
          skipped.note(table, roadmap);
        }
      }
      page = table.page();
      lineNamed = false;
    }

    private boolean goesOn(TableBuilder before, SourceTable table) {
      return before.isTakenUpBy(table, page) || !lineNamed && before.isRepeatedBy(table, page);
    }

    Stitched stitched() {
      endTable();
      List<WholeElement> elements = new ArrayList<>();
      List<String> repeated = new ArrayList<>();
      List<Finding> findings = new ArrayList<>(skipped.findings());
      for (Piece piece : pieces) {
        switch (piece) {
          case Piece.Text text -> elements.add(new WholeElement.Text(text.text()));
          case Piece.Table table -> {
            elements.addAll(table.table().captions());
            RoadmapCut cut = RoadmapCut.of(table.table().build(), vocabulary);
            elements.addAll(cut.elements());
            repeated.addAll(cut.repeatedHeaders());
            repeated.addAll(table.table().repeatedHeaders());
            findings.addAll(table.table().findings());
          }
        }
      }
      return new Stitched(elements, repeated, findings);
    }
  }
}
