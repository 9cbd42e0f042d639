/** Writes tables as comma-separated values (RFC 4180). */
@NullMarked
package org.wsisroadmaps.report.csv;

import org.jspecify.annotations.NullMarked;
