/** What the structure tree of a tagged PDF says of its text (ISO 32000-1, 14.7 and 14.8). */
@NullMarked
package org.wsisroadmaps.ingest.pdf.tagged;

import org.jspecify.annotations.NullMarked;
