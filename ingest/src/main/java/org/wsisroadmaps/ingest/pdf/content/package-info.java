/** What a page draws: glyphs, rulings, fills and links, turned so that the page can be read. */
@NullMarked
package org.wsisroadmaps.ingest.pdf.content;

import org.jspecify.annotations.NullMarked;
