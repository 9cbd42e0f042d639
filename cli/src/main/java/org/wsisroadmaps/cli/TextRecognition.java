package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param pageSeconds how long a page may take
 * @param recognizer recognises it, or null
 */
record TextRecognition(
    String languages, int pageSeconds, @JsonIgnore @Nullable TextRecognizer recognizer) {

  /** {@link TextRecognizer#USUAL_TIME_OF_PAGE}, as the help can say it. */
  static final int USUAL_PAGE_SECONDS = 120;

  /** Scans are left unread. */
  static final TextRecognition NONE = new TextRecognition("", USUAL_PAGE_SECONDS, null);

  /** A document is read in an instant, and a page is recognised in a few seconds. */
  private static final Duration READING = Duration.ofSeconds(15);

  /** How long a document may take whose text is recognised. */
  static final Duration RECOGNISING = Duration.ofHours(1);

  /**
   * Recognition of text in some languages.
   *
   * @param languages the languages, empty where no text is to be recognised
   * @param pageSeconds how long a page may take, 1 or more
   * @throws RoadmapException when what recognises it is not installed
   */
  @JsonCreator
  static TextRecognition in(
      @JsonProperty("languages") String languages, @JsonProperty("pageSeconds") int pageSeconds)
      throws RoadmapException {
    return languages.isEmpty()
        ? NONE
        : new TextRecognition(
            languages, pageSeconds, Tesseract.onPath(languages, Duration.ofSeconds(pageSeconds)));
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
    if (recognizer == null) {
      return "";
    }
    String page = pageSeconds == USUAL_PAGE_SECONDS ? "" : " --ocr-page-timeout " + pageSeconds;
    return " --ocr " + recognizer.name() + page;
  }
}
