package org.wsisroadmaps.report.pdf.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set; lengths in points.
 *
 * @param leading from one base line to the next
 * @param before free space above, but at the top of a column
 * @param indent how far the text stands in
 * @param labelIndent how far the label in front of it stands in
 * @param align where its lines stand
 * @param keepWithNext whether it must not be the last of a column
 * @param whole whether it is parted only where it is longer than half a column
 * @param background the colour behind it, or null
 */
public record ParagraphStyle(
    float leading,
    float before,
    float indent,
    float labelIndent,
    Align align,
    boolean keepWithNext,
    boolean whole,
    @Nullable Integer background) {

  /** Checks. */
  public ParagraphStyle {
    requireNonNull(align, "align");
  }

  /** A paragraph without indent and background. */
  public static ParagraphStyle of(float leading, float before) {
    return new ParagraphStyle(leading, before, 0, 0, Align.START, false, false, null);
  }

  /** The same with its text standing in, and its label standing in less. */
  public ParagraphStyle indented(float text, float label) {
    return new ParagraphStyle(leading, before, text, label, align, keepWithNext, whole, background);
  }

  /** The same with other free space above. */
  public ParagraphStyle after(float space) {
    return new ParagraphStyle(
        leading, space, indent, labelIndent, align, keepWithNext, whole, background);
  }

  /** The same, never the last of a column. */
  public ParagraphStyle keptWithNext() {
    return new ParagraphStyle(leading, before, indent, labelIndent, align, true, whole, background);
  }

  /** The same, in one column where half of one holds it. */
  public ParagraphStyle inOnePiece() {
    return new ParagraphStyle(
        leading, before, indent, labelIndent, align, keepWithNext, true, background);
  }

  /** The same with its lines standing elsewhere. */
  public ParagraphStyle aligned(Align other) {
    return new ParagraphStyle(
        leading, before, indent, labelIndent, other, keepWithNext, whole, background);
  }

  /** The same on a colour. */
  public ParagraphStyle on(int colour) {
    return new ParagraphStyle(
        leading, before, indent, labelIndent, align, keepWithNext, whole, colour);
  }
}
