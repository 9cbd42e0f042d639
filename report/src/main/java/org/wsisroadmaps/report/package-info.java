/** Compares editions and writes reports on them. */
@NullMarked
package org.wsisroadmaps.report;

import org.jspecify.annotations.NullMarked;
