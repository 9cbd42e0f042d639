/**
 * How pieces of evidence become a decision with a confidence. Others observe; what they saw is
 * weighed here.
 */
@NullMarked
package org.wsisroadmaps.ingest.evidence;

import org.jspecify.annotations.NullMarked;
