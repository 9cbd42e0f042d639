/** Grids of cells: those that rulings and fills draw, and the shape in which inferred ones come. */
@NullMarked
package org.wsisroadmaps.ingest.pdf.grid;

import org.jspecify.annotations.NullMarked;
