package org.wsisroadmaps.ingest.source;

import static java.util.Objects.requireNonNull;

/**
 * A block outside of tables.
 *
 * @param block the block
 * @param page the page that it begins on, 1-based, or 0 where the format knows no pages
 * @param heading whether it looks like a heading: by its style's outline level in Word, by size or
 *     weight in PDF
 */
public record SourceText(SourceBlock block, int page, boolean heading) implements SourceElement {
  /** Checks. */
  public SourceText {
    requireNonNull(block, "block");
  }
}
