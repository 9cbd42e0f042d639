package org.wsisroadmaps.ingest.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsisroadmaps.ingest.evidence.Verdict;
import org.wsisroadmaps.ingest.source.CharacterCount;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.source.SourceTable;
import org.wsisroadmaps.ingest.source.SourceText;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.table.DocumentTable;
import org.wsisroadmaps.model.table.TableJoin;

/** Makes whole tables of those that a document shows on its pages. */
public final class TableStitcher {

  /** Longer texts are no running headers. */
  private static final int LONGEST_RUNNING = 150;

  private static final int LONGEST_QUOTE = 80;

  private final boolean joining;
  private final SourceDocument document;
  private final Set<String> running;
  private final List<Finding> findings = new ArrayList<>();

  /** A table with what stands before and behind it. */
  private static final class Piece {
    final TableDraft table;
    final List<SourceText> before;
    final List<SourceText> after = new ArrayList<>();

    Piece(TableDraft table, List<SourceText> before) {
      this.table = table;
      this.before = before;
    }
  }

  /**
   * What came of a document.
   *
   * @param tables its tables, in reading order
   * @param findings what is doubtful, and what was left out
   */
  public record Stitched(List<DocumentTable> tables, List<Finding> findings) {
    /** Copies. */
    public Stitched {
      tables = List.copyOf(tables);
      findings = List.copyOf(findings);
    }
  }

  private TableStitcher(SourceDocument document, boolean joining) {
    this.document = document;
    this.joining = joining;
    this.running = running(document);
  }

  /**
   * Puts the tables of a document together.
   *
   * @param document what was read
   * @param joining whether parts on pages that follow each other are joined; else each is a table
   */
  public static Stitched stitch(SourceDocument document, boolean joining) {
    return new TableStitcher(document, joining).stitch();
  }

  private Stitched stitch() {
    List<Piece> pieces = pieces();
    List<DocumentTable> tables = new ArrayList<>();
    CharacterCount kept = new CharacterCount();
    boolean namedBelow = areNamedBelow(pieces);
    for (Piece piece : pieces) {
      piece.table.repeatedHeaders().forEach(kept::add);
      if (!piece.table.isTable()) {
        leftOut(piece.table, kept);
        continue;
      }
      DocumentTable table = piece.table.build(tables.size() + 1, caption(piece, namedBelow));
      tables.add(table);
      table.rows().forEach(row -> row.cells().forEach(cell -> kept.add(cell.text())));
      table.joins().forEach(join -> doubts(table, join));
    }
    long all = count();
    CharacterCount source = new CharacterCount();
    sourceTables().forEach(table -> texts(table).forEach(source::add));
    long lost = all - source.sharedWith(kept);
    if (lost > 0) {
      findings.add(
          Finding.of(
              FindingCode.TEXT_LOST,
              null,
              lost
                  + " characters of the document's tables stand in none of those that were"
                  + " written: compare them with the document, and report it as a defect"));
    }
    return new Stitched(tables, findings);
  }

  private long count() {
    CharacterCount source = new CharacterCount();
    sourceTables().forEach(table -> texts(table).forEach(source::add));
    return source.total();
  }

  private List<SourceTable> sourceTables() {
    return document.elements().stream()
        .filter(SourceTable.class::isInstance)
        .map(SourceTable.class::cast)
        .toList();
  }

  private static List<String> texts(SourceTable table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.blocks().stream())
        .map(block -> block.text())
        .toList();
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    List<SourceText> between = new ArrayList<>();
    for (var element : document.elements()) {
      switch (element) {
        case SourceText text -> {
          if (!running.contains(runningKey(text))) {
            between.add(text);
          }
        }
        case SourceTable table -> {
          Piece open = pieces.isEmpty() ? null : pieces.getLast();
          if (open != null) {
            open.after.clear();
            open.after.addAll(between);
          }
          if (open == null || !goesOn(open, table, between)) {
            pieces.add(new Piece(new TableDraft(table, document.joiner()), List.copyOf(between)));
          }
          between.clear();
        }
      }
    }
    if (!pieces.isEmpty()) {
      pieces.getLast().after.clear();
      pieces.getLast().after.addAll(between);
    }
    return pieces;
  }

  /** Adds a part to the table before it, if it is one. */
  private boolean goesOn(Piece open, SourceTable next, List<SourceText> between) {
    int page = open.table.lastPart().page();
    if (!joining || page == 0 || next.page() != page + 1) {
      return false;
    }
    Edges.Common common = open.table.commonWith(next);
    Verdict verdict = Continuation.judge(open.table, next, common, between);
    if (verdict.isDoubtful()) {
      findings.add(
          Finding.of(
              FindingCode.DOUBTFUL_JOIN,
              Place.ofPage(next.page()),
              (verdict.isOne()
                      ? "the first table of this page was taken as the rest of the one before it ("
                      : "the first table of this page was taken as another one than that before it"
                          + " (")
                  + told(verdict.evidence(), verdict.confidence())));
    }
    if (verdict.isOne()) {
      open.table.add(next, common, verdict);
    }
    return verdict.isOne();
  }

  private void doubts(DocumentTable table, TableJoin join) {
    TableJoin.RowAtCut cut = join.cut();
    Verdict verdict = new Verdict(cut.joined(), cut.confidence(), cut.evidence());
    if (verdict.isDoubtful()) {
      findings.add(
          Finding.of(
              FindingCode.DOUBTFUL_JOIN,
              Place.ofPage(join.to()),
              "row "
                  + cut.row()
                  + " of table "
                  + table.number()
                  + (cut.joined()
                      ? " was put together of the last row of the page before and the first one of"
                          + " this ("
                      : " was taken as a new one, and not as the rest of the row before it (")
                  + told(cut.evidence(), cut.confidence())));
    }
  }

  private static String told(List<String> evidence, double confidence) {
    return String.join("; ", evidence) + "), with a confidence of " + confidence;
  }

  private void leftOut(TableDraft frame, CharacterCount kept) {
    frame.texts().forEach(kept::add);
    String text = String.join(" ", frame.texts()).strip();
    if (!text.isEmpty()) {
      int page = frame.lastPart().page();
      findings.add(
          Finding.of(
              FindingCode.UNPLACED_TEXT,
              page == 0 ? null : Place.ofPage(page),
              "a frame that is no table was left out: “"
                  + (text.length() <= LONGEST_QUOTE
                      ? text
                      : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…")
                  + "” ("
                  + text.length()
                  + " characters)"));
    }
  }

  private static String caption(Piece piece, boolean namedBelow) {
    int first = piece.table.rows().isEmpty() ? 0 : firstPage(piece.table);
    String below = Captions.below(piece.after, piece.table.lastPart().page());
    if (namedBelow) {
      return below;
    }
    return Captions.above(piece.before, first);
  }

  private static int firstPage(TableDraft table) {
    var pages = table.rows().getFirst().pages;
    return pages.isEmpty() ? 0 : pages.first();
  }

  /** Whether the document names its tables below them: its first one has a caption only there. */
  private static boolean areNamedBelow(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (!piece.table.isTable()) {
        continue;
      }
      String above = Captions.above(piece.before, firstPage(piece.table));
      String below = Captions.below(piece.after, piece.table.lastPart().page());
      if (Captions.isLabel(above)) {
        return false;
      }
      if (!below.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Texts that stand on several pages, but for the numbers of these. */
  private static Set<String> running(SourceDocument document) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (var element : document.elements()) {
      if (element instanceof SourceText text
          && text.page() > 0
          && !Captions.isLabel(text.block().text())) {
        pages.computeIfAbsent(runningKey(text), key -> new HashSet<>()).add(text.page());
      }
    }
    Set<String> running = new HashSet<>();
    pages.forEach((text, on) -> {
      if (on.size() > 1 && text.length() <= LONGEST_RUNNING) {
        running.add(text);
      }
    });
    return running;
  }

  private static String runningKey(SourceText text) {
    return Letters.besidesPage(text.block().text(), text.page());
  }
}
