/**
 * What a reader found in a file, before anyone asks what it means: texts and tables in reading
 * order. The readers of PDF and Word make it, stitching and assembling consume it.
 */
@NullMarked
package org.wsisroadmaps.ingest.source;

import org.jspecify.annotations.NullMarked;
