package org.wsisroadmaps.ingest.ocr;

import java.util.List;

/**
 * A line of recognised text.
 *
 * @param words its words, one or more, in the order in which they are read
 */
public record RecognizedLine(List<RecognizedWord> words) {

  /** Checks and copies. */
  public RecognizedLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
  }
}
