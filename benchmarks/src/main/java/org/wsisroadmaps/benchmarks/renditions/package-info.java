/**
 * One edition in many renditions: how well each is read, held against what the edition is known to
 * say, beside tabula-java.
 */
@NullMarked
package org.wsisroadmaps.benchmarks.renditions;

import org.jspecify.annotations.NullMarked;
