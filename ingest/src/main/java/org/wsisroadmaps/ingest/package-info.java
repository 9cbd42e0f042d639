/** Turns a roadmap document into an edition. */
@NullMarked
package org.wsisroadmaps.ingest;

import org.jspecify.annotations.NullMarked;
