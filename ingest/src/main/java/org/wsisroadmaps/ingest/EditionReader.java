package org.wsisroadmaps.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.assemble.Assembler;
import org.wsisroadmaps.ingest.assemble.Coverage;
import org.wsisroadmaps.ingest.check.EditionChecks;
import org.wsisroadmaps.ingest.docx.Revisions;
import org.wsisroadmaps.ingest.interpret.Interpreter;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.pdf.CarriedEdition;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.stitch.Stitched;
import org.wsisroadmaps.ingest.stitch.Stitcher;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.Source;

/**
 * Reads editions from PDF and Word documents. It is immutable and may be used by any number of
 * threads. A thread that is interrupted ends its reading soon, with a {@link
 * ReadingInterruptedException}, and stays interrupted.
 *
 * <pre>{@code
 * Edition edition = EditionReader.standard().read(Path.of("roadmap-2025.pdf"));
 * for (ActionLine line : edition.actionLines()) {
 *   for (Outcome outcome : line.outcomes()) {
 *     System.out.println(line.code() + " " + outcome.code() + ": " + outcome.text());
 *   }
 * }
 * }</pre>
 */
public final class EditionReader {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  private final boolean joining;
  private final String password;
  private final Revisions revisions;
  private final ColumnVocabulary vocabulary;

  private final @Nullable TextRecognizer recognizer;

  private EditionReader(
      boolean joining,
      String password,
      Revisions revisions,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer) {
    this.joining = joining;
    this.password = password;
    this.revisions = revisions;
    this.vocabulary = vocabulary;
    this.recognizer = recognizer;
  }

  /**
   * A reader that joins rows which page breaks cut, takes tracked changes as accepted, knows no
   * password, and leaves pages that are pictures unread.
   */
  public static EditionReader standard() {
    return new EditionReader(true, "", Revisions.ACCEPTED, ColumnVocabulary.standard(), null);
  }

  /**
   * The same reader, leaving the pieces of cut rows as they stand: each is an outcome of its own,
   * those below the first without a code.
   */
  public EditionReader withoutJoining() {
    return new EditionReader(false, password, revisions, vocabulary, recognizer);
  }

  /**
   * The same reader, opening encrypted documents with a password.
   *
   * @param newPassword a user or owner password; documents without encryption do not mind it
   */
  public EditionReader withPassword(String newPassword) {
    return new EditionReader(joining, newPassword, revisions, vocabulary, recognizer);
  }

  /**
   * The same reader, taking the tracked changes of Word documents as accepted or as rejected.
   *
   * @param newRevisions how they are taken; PDFs have none
   */
  public EditionReader withRevisions(Revisions newRevisions) {
    return new EditionReader(joining, password, newRevisions, vocabulary, recognizer);
  }

  /**
   * The same reader, knowing other words for columns.
   *
   * @param newVocabulary the words
   */
  public EditionReader withVocabulary(ColumnVocabulary newVocabulary) {
    return new EditionReader(joining, password, revisions, newVocabulary, recognizer);
  }

  /**
   * The same reader, reading pages of PDFs that are pictures too: those without text, and those
   * whose fonts do not tell what most of their characters are. A finding says which they are, and
   * how surely they were read.
   *
   * @param newRecognizer recognises their text, such as {@link
   *     org.wsisroadmaps.ingest.ocr.tesseract.Tesseract Tesseract}
   */
  public EditionReader withTextRecognition(TextRecognizer newRecognizer) {
    return new EditionReader(joining, password, revisions, vocabulary, newRecognizer);
  }

  /**
   * Reads a document, PDF or DOCX as its content (not its name) tells.
   *
   * @param file the document
   * @return the edition, with what was found on the way
   * @throws IOException when the file can't be read
   * @throws RoadmapException when it is no roadmap, or can't be understood; the message says why
   *     and names no file
   */
  public Edition read(Path file) throws IOException, RoadmapException {
    Path name = file.getFileName();
    return read(DocumentReader.bytes(file), name == null ? "" : name.toString());
  }

  /**
   * Reads a document from a stream, to its end; the stream is not closed.
   *
   * @param document the document
   * @param name the name to be noted as its file's
   * @return the edition, with what was found on the way
   * @throws IOException when the stream can't be read
   * @throws RoadmapException when it is no roadmap, or can't be understood
   */
  public Edition read(InputStream document, String name) throws IOException, RoadmapException {
    try {
      return read(document.readAllBytes(), name);
    } catch (ClosedByInterruptException e) {
      throw new ReadingInterruptedException(e);
    }
  }

  /**
   * Reads a document from memory. A PDF report of this program is the edition that it shows: the
   * JSON that it carries is taken, and its pages are not read.
   *
   * @param bytes the document
   * @param name the name to be noted as its file's
   * @return the edition, with what was found on the way
   * @throws RoadmapException when it is no roadmap, or can't be understood
   */
  public Edition read(byte[] bytes, String name) throws RoadmapException {
    Optional<Edition> carried = CarriedEdition.in(bytes);
    if (carried.isPresent()) {
      return carried.get();
    }
    SourceDocument document =
        DocumentReader.read(bytes, password, revisions, vocabulary, recognizer);
    ReadingInterruptedException.check();
    Stitcher stitcher = joining ? Stitcher.joining(vocabulary) : Stitcher.separating(vocabulary);
    Stitched stitched = stitcher.stitch(document);
    Assembler.Assembled assembled = Assembler.assemble(stitched, vocabulary);
    if (assembled.lines().isEmpty()) {
      throw new RoadmapException(noRoadmap(assembled) + unread(document));
    }
    String title = assembled.title().isEmpty() ? document.title() : assembled.title();
    Integer year = year(title, name);
    List<Finding> findings = new ArrayList<>(document.findings());
    findings.addAll(assembled.findings());
    if (year == null) {
      findings.add(
          Finding.of(
              FindingCode.YEAR_UNKNOWN,
              null,
              "neither the title nor the file's name tells the year of the edition"));
    }
    CompletableFuture<Coverage> measured =
        CompletableFuture.supplyAsync(() -> Coverage.of(document, stitched, assembled));
    List<Interpreter.Interpreted> interpreted =
        assembled.lines().parallelStream().map(Interpreter::interpret).toList();
    Coverage coverage = measured.join();
    if (coverage.lost() > 0) {
      findings.add(
          Finding.of(
              FindingCode.TEXT_LOST,
              null,
              coverage.lost()
                  + " characters of the document stand neither in the edition nor in a finding:"
                  + " compare it with the document, and report the document as a defect"));
    }
    interpreted.forEach(line -> findings.addAll(line.findings()));
    Source source =
        new Source(name, document.format(), Digest.of(bytes), document.pages(), coverage.share());
    Edition edition =
        new Edition(
            Edition.SCHEMA_VERSION,
            year,
            title,
            source,
            assembled.preamble(),
            interpreted.stream().map(Interpreter.Interpreted::line).toList(),
            assembled.otherTables(),
            findings);
    return EditionChecks.apply(edition);
  }

  private static String noRoadmap(Assembler.Assembled assembled) {
    return assembled.otherTables().isEmpty()
        ? "holds no table: is it a roadmap?"
        : "holds no roadmap: none of its "
            + assembled.otherTables().size()
            + " tables has columns such as “WSIS Outcomes” and “Proposed Timing”";
  }

  /** What a roadmap may stand on that was not found, in words; empty where all was read. */
  private static String unread(SourceDocument document) {
    List<String> unread =
        document.findings().stream()
            .filter(finding -> finding.code() == FindingCode.PAGE_UNREAD)
            .map(Finding::message)
            .toList();
    return switch (unread.size()) {
      case 0 -> "";
      case 1 -> "; " + unread.get(0);
      default -> "; " + unread.get(0) + " (and " + (unread.size() - 1) + " more like it)";
    };
  }

  private static @Nullable Integer year(String title, String name) {
    for (String text : List.of(title, name)) {
      Matcher matcher = YEAR.matcher(text);
      @Nullable Integer last = null;
      while (matcher.find()) {
        last = Integer.valueOf(matcher.group());
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }
}
