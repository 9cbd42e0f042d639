/** Puts the pieces of tables and rows that page breaks cut apart together again. */
@NullMarked
package org.wsisroadmaps.ingest.stitch;

import org.jspecify.annotations.NullMarked;
