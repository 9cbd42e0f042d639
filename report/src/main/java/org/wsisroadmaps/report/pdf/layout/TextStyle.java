package org.wsisroadmaps.report.pdf.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How a piece of text looks.
 *
 * @param face the face
 * @param size the size in points
 * @param colour the colour, as {@code 0xRRGGBB}
 * @param underline whether a line stands under it
 * @param strike whether a line goes through it
 * @param box the colour of the box that it stands in, or null; a text in a box is never broken
 */
public record TextStyle(
    Face face, float size, int colour, boolean underline, boolean strike, @Nullable Integer box) {

  /** Checks. */
  public TextStyle {
    requireNonNull(face, "face");
  }

  /** A style without lines and box. */
  public static TextStyle of(Face face, float size, int colour) {
    return new TextStyle(face, size, colour, false, false, null);
  }

  /** The same with another face. */
  public TextStyle with(Face other) {
    return new TextStyle(other, size, colour, underline, strike, box);
  }

  /** The same in another colour. */
  public TextStyle in(int other) {
    return new TextStyle(face, size, other, underline, strike, box);
  }

  /** The same with a line under it. */
  public TextStyle underlined() {
    return new TextStyle(face, size, colour, true, strike, box);
  }

  /** The same with a line through it. */
  public TextStyle struck() {
    return new TextStyle(face, size, colour, underline, true, box);
  }

  /** The same in a box of a colour. */
  public TextStyle boxed(int background) {
    return new TextStyle(face, size, colour, underline, strike, background);
  }
}
