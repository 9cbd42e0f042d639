/**
 * Reads PDF: glyphs, rulings and fills from the content streams, tables as grids of cells, the text
 * of cells as blocks. All geometry is in points, with the origin at the upper left corner of the
 * page as a reader sees it and y growing downwards.
 */
@NullMarked
package org.wsisroadmaps.ingest.pdf;

import org.jspecify.annotations.NullMarked;
