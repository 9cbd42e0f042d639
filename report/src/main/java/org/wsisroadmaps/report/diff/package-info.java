/**
 * Compares editions: which outcome is which, what their cells say differently, and how much that
 * means. Nothing here writes a report.
 */
@NullMarked
package org.wsisroadmaps.report.diff;

import org.jspecify.annotations.NullMarked;
