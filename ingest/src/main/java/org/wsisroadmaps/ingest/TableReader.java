package org.wsisroadmaps.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.docx.Revisions;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.pdf.Portion;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.tables.TableStitcher;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.table.DocumentTables;

/**
 * Reads the tables of any document, whether it is a roadmap or not, in reading order. A table that
 * runs over pages is one, its cut rows are whole again, and the headers that the further pages
 * repeat are left out. A frame around text is no table, nor are boxes with fewer than three texts:
 * a finding quotes them. It is immutable and may be used by any number of threads.
 *
 * <pre>{@code
 * DocumentTables document = TableReader.standard().read(Path.of("annual-report.pdf"));
 * for (DocumentTable table : document.tables()) {
 *   System.out.println(table.caption() + ", pages " + table.pages());
 *   table.grid(DocumentTable.Merged.REPEATED).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class TableReader {

  private final boolean joining;
  private final String password;
  private final Revisions revisions;
  private final ColumnVocabulary vocabulary;
  private final @Nullable TextRecognizer recognizer;
  private final Portion portion;

  private TableReader(
      boolean joining,
      String password,
      Revisions revisions,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer,
      Portion portion) {
    this.joining = joining;
    this.password = password;
    this.revisions = revisions;
    this.vocabulary = vocabulary;
    this.recognizer = recognizer;
    this.portion = portion;
  }

  /**
   * A reader of whole documents that joins tables over pages, takes tracked changes as accepted,
   * knows no password, and leaves pages that are pictures unread.
   */
  public static TableReader standard() {
    return new TableReader(
        true, "", Revisions.ACCEPTED, ColumnVocabulary.standard(), null, Portion.WHOLE);
  }

  /** The same reader, leaving the part of a table on each page a table of its own. */
  public TableReader withoutJoining() {
    return new TableReader(false, password, revisions, vocabulary, recognizer, portion);
  }

  /**
   * The same reader, opening encrypted documents with a password.
   *
   * @param newPassword a user or owner password; documents without encryption do not mind it
   */
  public TableReader withPassword(String newPassword) {
    return new TableReader(joining, newPassword, revisions, vocabulary, recognizer, portion);
  }

  /**
   * The same reader, taking the tracked changes of Word documents as accepted or as rejected.
   *
   * @param newRevisions how they are taken; PDFs have none
   */
  public TableReader withRevisions(Revisions newRevisions) {
    return new TableReader(joining, password, newRevisions, vocabulary, recognizer, portion);
  }

  /**
   * The same reader, reading pages of PDFs that are pictures too.
   *
   * @param newRecognizer recognises their text, such as {@link
   *     org.wsisroadmaps.ingest.ocr.tesseract.Tesseract Tesseract}
   */
  public TableReader withTextRecognition(TextRecognizer newRecognizer) {
    return new TableReader(joining, password, revisions, vocabulary, newRecognizer, portion);
  }

  /**
   * The same reader, knowing other words for the columns of tables that no rules divide.
   *
   * @param newVocabulary the words
   */
  public TableReader withVocabulary(ColumnVocabulary newVocabulary) {
    return new TableReader(joining, password, revisions, newVocabulary, recognizer, portion);
  }

  /**
   * The same reader, reading some pages of PDFs. Word documents are then refused, as they have no
   * pages before they are printed.
   *
   * @param pages the pages, 1-based; all where there is none
   */
  public TableReader withPages(SortedSet<Integer> pages) {
    return new TableReader(
        joining, password, revisions, vocabulary, recognizer, new Portion(pages, portion.area()));
  }

  /**
   * The same reader, reading of every page of a PDF what stands in a rectangle: the characters
   * whose middle it holds. It is measured in points (1/72 inch) from the upper left corner of the
   * page as a reader sees it. Word documents are then refused.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param right its right edge
   * @param bottom its lower edge
   * @throws IllegalArgumentException when it holds no point
   */
  public TableReader withArea(double left, double top, double right, double bottom) {
    return new TableReader(
        joining,
        password,
        revisions,
        vocabulary,
        recognizer,
        portion.within(left, top, right, bottom));
  }

  /**
   * Reads the tables of a document, PDF or DOCX as its content (not its name) tells.
   *
   * @param file the document
   * @return its tables, with what was found on the way; none where it holds none
   * @throws IOException when the file can't be read
   * @throws RoadmapException when it is neither a PDF nor a DOCX, is damaged, or holds no text; the
   *     message says why and names no file
   */
  public DocumentTables read(Path file) throws IOException, RoadmapException {
    Path name = file.getFileName();
    return read(DocumentReader.bytes(file), name == null ? "" : name.toString());
  }

  /**
   * Reads the tables of a document from memory.
   *
   * @param bytes the document
   * @param name the name to be noted as its file's
   * @return its tables, with what was found on the way; none where it holds none
   * @throws RoadmapException when it is neither a PDF nor a DOCX, is damaged, or holds no text
   */
  public DocumentTables read(byte[] bytes, String name) throws RoadmapException {
    SourceDocument document =
        DocumentReader.read(bytes, password, revisions, vocabulary, recognizer, portion);
    ReadingInterruptedException.check();
    TableStitcher.Stitched stitched = TableStitcher.stitch(document, joining);
    List<Finding> findings = new ArrayList<>(document.findings());
    findings.addAll(stitched.findings());
    return new DocumentTables(
        DocumentTables.SCHEMA_VERSION,
        new DocumentTables.File(name, document.format(), Digest.of(bytes), document.pages()),
        stitched.tables(),
        findings);
  }
}
