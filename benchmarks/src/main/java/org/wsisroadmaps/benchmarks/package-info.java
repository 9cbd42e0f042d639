/** Measures how fast and how well documents are read. */
@NullMarked
package org.wsisroadmaps.benchmarks;

import org.jspecify.annotations.NullMarked;
