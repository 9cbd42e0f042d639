package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.TableReader;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.ingest.ocr.tesseract.Tesseract;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Whether the text of scans is recognised, and by what.
 *
 * @param languages the languages of the text, empty where it is not recognised
 * @param recognizer recognises it, or null
 */
record TextRecognition(@JsonValue String languages, @Nullable TextRecognizer recognizer) {

  /** Scans are left unread. */
  static final TextRecognition NONE = new TextRecognition("", null);

  /** A document is read in an instant, and a page is recognised in a few seconds. */
  private static final Duration READING = Duration.ofSeconds(15);

  /** How long a document may take whose text is recognised. */
  static final Duration RECOGNISING = Duration.ofHours(1);

  /**
   * Recognition of text in some languages.
   *
   * @throws RoadmapException when what recognises it is not installed
   */
  @JsonCreator
  static TextRecognition in(String languages) throws RoadmapException {
    return languages.isEmpty() ? NONE : new TextRecognition(languages, Tesseract.onPath(languages));
  }

  /** The same reader, recognising text if it is to be. */
  EditionReader addedTo(EditionReader reader) {
    return recognizer == null ? reader : reader.withTextRecognition(recognizer);
  }

  /** The same reader of tables, recognising text if it is to be. */
  TableReader addedTo(TableReader reader) {
    return recognizer == null ? reader : reader.withTextRecognition(recognizer);
  }

  /** How long a document may take, where the user does not say. */
  Duration usualTime() {
    return recognizer == null ? READING : RECOGNISING;
  }

  /** What results depend on, in words; empty where no text is recognised. */
  String made() {
    return recognizer == null ? "" : " --ocr " + recognizer.name();
  }
}
