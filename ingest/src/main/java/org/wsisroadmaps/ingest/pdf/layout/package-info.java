/**
 * Pages laid out: which tables stand on them, which text in which cell, and what runs along at
 * their edges.
 */
@NullMarked
package org.wsisroadmaps.ingest.pdf.layout;

import org.jspecify.annotations.NullMarked;
