/** Writes editions and comparisons as PDF reports that are pleasant to read and to print. */
@NullMarked
package org.wsisroadmaps.report.pdf;

import org.jspecify.annotations.NullMarked;
