/**
 * Reads editions from documents: {@link org.wsisroadmaps.ingest.EditionReader} is the front door.
 */
@NullMarked
package org.wsisroadmaps.ingest;

import org.jspecify.annotations.NullMarked;
