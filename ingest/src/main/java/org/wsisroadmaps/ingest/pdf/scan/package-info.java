/**
 * Reads pages that are pictures: straightens them, finds rulings, bullets and shading among their
 * pixels, has their text recognised, and makes of all this what a page draws, so that everything
 * behind reads a scan as any other page.
 */
@NullMarked
package org.wsisroadmaps.ingest.pdf.scan;

import org.jspecify.annotations.NullMarked;
