package org.wsisroadmaps.ingest.pdf.tagged;

import org.jspecify.annotations.Nullable;

/**
 * What the structure tree says of a piece of text. It is what the document claims: whoever uses it
 * holds it against what the page shows.
 *
 * @param number a number of its own in the document, from 1 on; 0 for {@link #ARTIFACT}
 * @param kind what the text is
 * @param cell the table cell that the text stands in, null outside of tables
 */
public record Tag(int number, Kind kind, @Nullable TaggedCell cell) {

  /** Text that is none of the document's content: running headers, footers, page numbers. */
  public static final Tag ARTIFACT = new Tag(0, Kind.ARTIFACT, null);

  /** What a piece of text is. */
  public enum Kind {
    /** A paragraph, a heading, or another block. */
    PARAGRAPH,
    /** A list item with its label. */
    ITEM,
    /** Text of a cell that the tree does not part further. */
    CELL,
    /** No content. */
    ARTIFACT
  }

  /** Whether it tells where a paragraph begins and ends. */
  public boolean isBlock() {
    return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tag tag && tag.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
