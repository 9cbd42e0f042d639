/** Writes editions as Excel workbooks. */
@NullMarked
package org.wsisroadmaps.report.excel;

import org.jspecify.annotations.NullMarked;
