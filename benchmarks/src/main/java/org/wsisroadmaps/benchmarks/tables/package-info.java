/** Measures how well the tables of a public competition are read, beside tabula-java. */
@NullMarked
package org.wsisroadmaps.benchmarks.tables;

import org.jspecify.annotations.NullMarked;
