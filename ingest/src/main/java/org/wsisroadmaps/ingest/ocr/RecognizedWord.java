package org.wsisroadmaps.ingest.ocr;

/**
 * A recognised word. Its box encloses its ink, in pixels of the picture, from the upper left
 * corner.
 *
 * @param text its characters in logical order, at least one and none of them white space
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 * @param confidence how sure the recogniser is of it, from 0 to 1
 */
public record RecognizedWord(
    String text, double left, double top, double right, double bottom, double confidence) {

  /** Checks. */
  public RecognizedWord {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a word has characters");
    }
    if (right <= left || bottom <= top) {
      throw new IllegalArgumentException("a word has an extent");
    }
  }
}
