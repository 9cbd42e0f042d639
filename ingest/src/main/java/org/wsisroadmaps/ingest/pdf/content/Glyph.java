package org.wsisroadmaps.ingest.pdf.content;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;

/**
 * A glyph on the page, in the frame of its own text: the line runs from left to right.
 *
 * @param text the characters that it stands for; {@link #UNMAPPED} where the font does not tell
 * @param left where it begins
 * @param right where its advance ends
 * @param baseline the baseline
 * @param size the font size as drawn
 * @param face its font
 * @param emboldened whether it is drawn in a way that makes it look bold
 * @param tag what the document's structure tree says of it, null where it says nothing
 * @param run the number of the run of glyphs that it is drawn in, one behind the other in one look;
 *     0 where it is in none
 */
public record Glyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    Face face,
    boolean emboldened,
    @Nullable Tag tag,
    int run) {

  /** What stands for a glyph that the font gives no meaning. */
  public static final String UNMAPPED = "\uFFFD";

  /** From top to bottom. It calls no function for a key, since there are very many glyphs. */
  public static final Comparator<Glyph> BY_BASELINE =
      (a, b) -> Double.compare(a.baseline, b.baseline);

  /** From left to right, in the same way. */
  public static final Comparator<Glyph> BY_LEFT = (a, b) -> Double.compare(a.left, b.left);

  /** A glyph that is in no run, and of which no structure tree says anything. */
  public Glyph(
      String text,
      double left,
      double right,
      double baseline,
      double size,
      Face face,
      boolean emboldened) {
    this(text, left, right, baseline, size, face, emboldened, null, 0);
  }

  /** The same glyph, standing for other characters. */
  public Glyph withText(String newText) {
    return new Glyph(newText, left, right, baseline, size, face, emboldened, tag, run);
  }

  /** The same glyph at another place. */
  Glyph movedBy(double dx, double dy) {
    return new Glyph(text, left + dx, right + dx, baseline + dy, size, face, emboldened, tag, run);
  }

  /** The same glyph with its advance so many times as wide. */
  Glyph widened(double factor) {
    return new Glyph(
        text, left, left + factor * (right - left), baseline, size, face, emboldened, tag, run);
  }

  public boolean isSpace() {
    return text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x80
        ? false
        : text.isBlank() || text.equals("\u00A0");
  }

  /** The upper edge, by the usual proportions of Latin type. */
  public double top() {
    return baseline - 0.72 * size;
  }

  /** The lower edge, by the usual proportions of Latin type. */
  public double bottom() {
    return baseline + 0.2 * size;
  }

  public double centerX() {
    return (left + right) / 2;
  }

  /** The middle of a small letter. */
  public double centerY() {
    return baseline - 0.25 * size;
  }
}
