/**
 * What a Word document says of itself, hidden from people, so that it can be read again when it
 * comes back: its edition, and the outcome and field of each cell.
 */
@NullMarked
package org.wsisroadmaps.report.docx.mark;

import org.jspecify.annotations.NullMarked;
