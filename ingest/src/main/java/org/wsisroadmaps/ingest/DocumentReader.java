package org.wsisroadmaps.ingest;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.docx.DocxReader;
import org.wsisroadmaps.ingest.docx.Revisions;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.pdf.PdfReader;
import org.wsisroadmaps.ingest.pdf.Portion;
import org.wsisroadmaps.ingest.source.SourceDocument;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;

/** Reads a document of any format that can be read, as its content (not its name) tells. */
final class DocumentReader {

  private DocumentReader() {}

  /**
   * The bytes of a file.
   *
   * @throws IOException when it can't be read
   * @throws ReadingInterruptedException when the thread is interrupted
   */
  static byte[] bytes(Path file) throws IOException, ReadingInterruptedException {
    try {
      return Files.readAllBytes(file);
    } catch (ClosedByInterruptException e) {
      throw new ReadingInterruptedException(e);
    }
  }

  /**
   * Reads a document.
   *
   * @param bytes the file
   * @param password the password that opens it, empty where it needs none
   * @param revisions how tracked changes of Word documents are read
   * @param vocabulary the words that tell columns which no rules divide
   * @param recognizer recognises the text of pages that are pictures; null leaves them unread
   * @throws RoadmapException when it is of another format, is damaged, needs another password, or
   *     holds no text, or when the thread is interrupted
   */
  static SourceDocument read(
      byte[] bytes,
      String password,
      Revisions revisions,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer)
      throws RoadmapException {
    return read(bytes, password, revisions, vocabulary, recognizer, Portion.WHOLE);
  }

  /**
   * Reads a portion of a document.
   *
   * @param portion the pages and the area that are read; Word documents have neither
   * @throws RoadmapException as above, and where a portion of a Word document is wanted
   */
  static SourceDocument read(
      byte[] bytes,
      String password,
      Revisions revisions,
      ColumnVocabulary vocabulary,
      @Nullable TextRecognizer recognizer,
      Portion portion)
      throws RoadmapException {
    ReadingInterruptedException.check();
    return switch (FileFormat.of(bytes)) {
      case PDF -> PdfReader.read(bytes, password, vocabulary, recognizer, portion);
      case PACKAGE, COMPOUND -> {
        if (!portion.isWhole()) {
          throw new RoadmapException(
              "is a Word document, which has no pages before it is printed: pages and areas can"
                  + " only be named of PDFs");
        }
        yield DocxReader.read(bytes, password, revisions);
      }
      case OPEN_DOCUMENT ->
          throw new RoadmapException(
              "is an OpenDocument file: open it in an office program and save it as DOCX");
      case RICH_TEXT ->
          throw new RoadmapException(
              "is a document in Rich Text Format: open it in Word and save it as DOCX");
      case WORD_XML ->
          throw new RoadmapException(
              "is a Word document saved as XML: open it in Word and save it as DOCX");
      case EMPTY -> throw new RoadmapException("is empty");
      case OTHER -> throw new RoadmapException("is neither a PDF nor a Word document (DOCX)");
    };
  }
}
