package org.wsisroadmaps.ingest.pdf.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.pdf.tagged.Tag;
import org.wsisroadmaps.model.Span;

/**
 * A line of text as it is set.
 *
 * @param left where its first visible glyph begins
 * @param right where its last visible glyph ends
 * @param baseline its baseline
 * @param size the size of most of its glyphs
 * @param spans its text in pieces of one style each, white space folded, none at the ends
 * @param endsWithSpace whether a white space glyph follows the last visible one
 * @param spaceWidth the width of a space
 * @param lead how it begins
 * @param wordGap the width of a space, or of most gaps between its words where these are wider; the
 *     one behind its first word does not count
 * @param wideGaps how many gaps in it are wider than those between words, the one behind a bullet
 *     or a number apart
 * @param tag what the document's structure tree says of all its glyphs alike, else null
 */
public record TextLine(
    double left,
    double right,
    double baseline,
    double size,
    List<Span> spans,
    boolean endsWithSpace,
    double spaceWidth,
    Lead lead,
    double wordGap,
    int wideGaps,
    @Nullable Tag tag) {

  /**
   * The first word of a line, or the bullet that opens it.
   *
   * @param text the word or bullet
   * @param right where it ends
   * @param nextLeft where the text behind it begins, NaN where there is none
   * @param nextGlued whether the text behind it follows without white space
   * @param symbolic whether it is set in a font of symbols, or in another font than what follows
   */
  record Lead(String text, double right, double nextLeft, boolean nextGlued, boolean symbolic) {}

  public String text() {
    return Span.text(spans);
  }

  public double top() {
    return baseline - 0.72 * size;
  }

  public double bottom() {
    return baseline + 0.2 * size;
  }

  double width() {
    return right - left;
  }

  double firstWordWidth() {
    return lead.right() - left;
  }

  public boolean bold() {
    return !spans.isEmpty() && spans.stream().allMatch(s -> s.bold() || s.text().isBlank());
  }
}
