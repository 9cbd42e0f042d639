/**
 * What a workbook says of itself, hidden from people, so that it can be read again when it comes
 * back: its edition, the outcome of each row, and digests of all that it said when it went out.
 */
@NullMarked
package org.wsisroadmaps.report.excel.mark;

import org.jspecify.annotations.NullMarked;
