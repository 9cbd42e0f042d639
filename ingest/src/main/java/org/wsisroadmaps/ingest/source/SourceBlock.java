package org.wsisroadmaps.ingest.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Span;

/**
 * A paragraph or list item as it was found. A bullet that somebody typed still stands in the text;
 * one that the document itself declares or draws apart is the {@code marker} and does not.
 *
 * @param kind paragraph, or list item where the document's structure or layout says so
 * @param level the depth of a list item, 0 for the outermost
 * @param marker the bullet that was taken off, empty where there is none
 * @param spans the text in pieces of one style each, white space folded, none at the ends
 * @param flow how the block sits in its cell, or null where the format knows no lines
 */
public record SourceBlock(
    Block.Kind kind, int level, String marker, List<Span> spans, @Nullable Flow flow) {

  /** Checks and copies. */
  public SourceBlock {
    requireNonNull(kind, "kind");
    requireNonNull(marker, "marker");
    spans = List.copyOf(spans);
  }

  /** The plain text. */
  public String text() {
    return Span.text(spans);
  }

  /** The text of blocks that follow each other, with spaces between them. */
  public static String text(List<SourceBlock> blocks) {
    if (blocks.size() == 1) {
      return blocks.get(0).text();
    }
    return blocks.stream().map(SourceBlock::text).collect(Collectors.joining(" "));
  }

  /** The same block with other text. */
  public SourceBlock withSpans(List<Span> newSpans) {
    return new SourceBlock(kind, level, marker, newSpans, flow);
  }

  /**
   * How a block sits in its cell, in PDF points.
   *
   * @param firstIndent from the cell's text edge to the first line's text (behind a bullet)
   * @param bodyIndent from the cell's text edge to the second line's text, or {@code firstIndent}
   *     where there is one line
   * @param firstWordWidth the width of the first word
   * @param roomAtEnd the room between the end of the last line and the right edge of the cell's
   *     text
   * @param spaceWidth the width of a space in the last line
   * @param lines how many lines it has
   * @param lastLine the text of its last line, with a space at the end where the line was set with
   *     one
   * @param paragraph the number of the paragraph or item in the document's structure tree, 0 where
   *     none tells
   */
  public record Flow(
      double firstIndent,
      double bodyIndent,
      double firstWordWidth,
      double roomAtEnd,
      double spaceWidth,
      int lines,
      String lastLine,
      int paragraph) {

    /** Whether the structure tree says of two blocks whether they are one. */
    public boolean isKnownBeside(Flow other) {
      return paragraph > 0 && other.paragraph > 0;
    }
  }
}
