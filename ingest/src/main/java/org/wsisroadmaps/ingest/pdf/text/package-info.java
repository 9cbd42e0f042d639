/** Glyphs put together: words, lines, and the blocks (paragraphs, list items) of a cell. */
@NullMarked
package org.wsisroadmaps.ingest.pdf.text;

import org.jspecify.annotations.NullMarked;
