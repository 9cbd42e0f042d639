package org.wsisroadmaps.ingest.ocr;

import java.util.List;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Recognises the text of pictures. Its methods are called by several threads at once, and must give
 * the same words for the same pictures every time.
 */
public interface TextRecognizer {

  /** What it is, as findings name it: its name, its version, its languages. */
  String name();

  /**
   * Recognises the text of one page's pictures.
   *
   * @param pictures the pictures, most of them of one cell of a table
   * @return for each picture, the lines that stand on it; none for a picture without text
   * @throws RoadmapException when the recogniser fails; the message says why
   */
  List<List<RecognizedLine>> recognize(List<Picture> pictures) throws RoadmapException;
}
