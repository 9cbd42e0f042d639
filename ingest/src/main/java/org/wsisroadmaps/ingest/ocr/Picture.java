package org.wsisroadmaps.ingest.ocr;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;

/**
 * A picture of text: dark on light, upright, with a light margin. Its resolution is about {@link
 * #DPI} dots per inch; it is scaled where its letters are much smaller or larger than usual.
 *
 * @param image its pixels, in grey
 * @param kind how its text is laid out
 */
public record Picture(BufferedImage image, Kind kind) {

  /** The usual resolution. */
  public static final int DPI = 300;

  /** How the text of a picture is laid out. */
  public enum Kind {
    /** One column of text, such as a cell. */
    BLOCK,
    /** Text anywhere, in any number of columns. */
    PAGE
  }

  /** Checks. */
  public Picture {
    requireNonNull(image, "image");
    requireNonNull(kind, "kind");
  }
}
