package org.wsisroadmaps.ingest.ocr;

import java.time.Duration;
import java.util.List;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Recognises the text of pictures. Its methods are called by several threads at once, and must give
 * the same words for the same pictures every time.
 */
public interface TextRecognizer {

  /** Enough for any page: one takes a few seconds. */
  Duration USUAL_TIME_OF_PAGE = Duration.ofMinutes(2);

  /** What it is, as findings name it: its name, its version, its languages. */
  String name();

  /**
   * How long a page may take, with all the ways in which it is turned to be read; one that takes
   * longer is left out of the edition, and a finding tells it.
   */
  default Duration mostTimeOfPage() {
    return USUAL_TIME_OF_PAGE;
  }

  /**
   * Recognises the text of one page's pictures.
   *
   * @param pictures the pictures, most of them of one cell of a table
   * @param mostTime the time that is left to the page, positive: the recogniser gives up and fails
   *     when it is over
   * @return for each picture, the lines that stand on it; none for a picture without text
   * @throws RoadmapException when the recogniser fails; the message says why, as what comes behind
   *     “page 3 was not read: ”. It costs the page, and no other
   */
  List<List<RecognizedLine>> recognize(List<Picture> pictures, Duration mostTime)
      throws RoadmapException;
}
